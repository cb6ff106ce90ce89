import type { OefeningSoort } from '#schemas/oefening.ts';
import { leesAntwoord } from '#domain/oefening/antwoord.ts';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { Slimregel } from '#domain/oefening/soorten/slim-woorden.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import type { Later, Regel } from '../kaart/soort.ts';

type MetTekst = readonly { readonly id: string; readonly tekst: string }[];

/** The words behind an id, or that it is gone. */
export const woordUit =
  (lijst: MetTekst) =>
  (id: string): string =>
    lijst.find((een) => een.id === id)?.tekst ?? uitleg.nietMeer;

/** What was chosen, one line each. */
export const vertelKeuzes = (lijst: MetTekst, ids: readonly string[]): readonly Regel[] =>
  ids.map((id) => ({ tekst: woordUit(lijst)(id) }));

/** What was answered to what. */
export const vertelParen = (
  vragen: MetTekst,
  record: Readonly<Record<string, string>>,
  woord: (waarde: string) => string,
): readonly Regel[] =>
  Object.entries(record).map(([id, waarde]) => ({ bij: woordUit(vragen)(id), tekst: woord(waarde) }));

/** Lines about SLIM, which know their own questions. */
export const vertelSlim = (regels: readonly Slimregel[]): readonly Regel[] =>
  regels.map(({ vraag, tekst }) => ({ bij: vraag, tekst: tekst ?? uitleg.nietMeer }));

/** Of an answer from when the oefening was of another kind: own words always come through, of the rest we say that it is gone. */
function vertelAnders(antwoord: Antwoord): readonly Regel[] {
  if (antwoord.soort === 'herschrijven') return vertelParen([], antwoord.teksten, (tekst) => tekst);
  if (antwoord.soort === 'annoteren') {
    const eigen = Object.values(antwoord.momenten).flatMap(({ waarneming, vraag }) => [waarneming, vraag]);
    return eigen.filter((tekst) => tekst.trim() !== '').map((tekst) => ({ bij: uitleg.nietMeer, tekst }));
  }
  const eigen =
    antwoord.soort === 'voorspellen' ? antwoord.tekst : antwoord.soort === 'slim-rol' ? antwoord.namelijk : '';
  if (eigen.trim() !== '') return [{ tekst: eigen }];
  return [{ tekst: uitleg.nietMeer }];
}

/** An earlier answer in words, line by line. */
export function vertelAntwoord<S extends OefeningSoort>(
  soort: Later<S>,
  oefening: LeerderVan<S>,
  antwoord: Antwoord,
): readonly Regel[] {
  const gelezen = leesAntwoord<S>(oefening.soort, antwoord);
  return gelezen === null ? vertelAnders(antwoord) : soort.vertel(oefening, gelezen);
}
