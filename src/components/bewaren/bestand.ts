import { dezeOmgeving } from '#platform/browser.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import { exporteer } from '#stores/voortgangsbestand.ts';
import { exportTeksten } from '#teksten/voortgang.ts';

/** Makes a file of everything, also of what could not be saved. Loaded only when somebody asks for it. @returns what to say. */
export async function maakBestand(): Promise<string> {
  const uitkomst = await exporteer(dezeOmgeving, oefeningen);
  if (uitkomst.stand === 'klaar') return exportTeksten.klaar(uitkomst.naam, uitkomst.oefeningen, uitkomst.lessen);
  const { wat, waarom, nu } = uitkomst.stand === 'onvolledig' ? exportTeksten.onvolledig : exportTeksten.nietKlaar;
  return `${wat} ${waarom} ${nu}`;
}
