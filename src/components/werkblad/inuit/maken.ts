import { klopt, maakWerkbladbestand, werkbladnaam } from '#domain/werkblad/bestand.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { bied } from '#platform/download.ts';
import { opPapier, type Bladnamen } from '../papier/inhoud.ts';
import type { Herinnering } from './herinnering.ts';

/** What came of making something. `klaar` is said only of what was read back and is whole. */
export type Gemaakt =
  | { readonly stand: 'klaar'; readonly naam: string; readonly aantal: number }
  | { readonly stand: 'mislukt'; readonly waarom: 'klopt' | 'laden' | 'maken' };

const mislukt = (waarom: 'klopt' | 'laden' | 'maken'): Gemaakt => ({ stand: 'mislukt', waarom });

/** Hands out a file when it holds; otherwise nobody gets it. */
async function geef(naam: string, blob: Blob, { aantal, heel }: Keuring): Promise<Gemaakt> {
  if (!(await heel(blob))) return mislukt('klopt');
  bied(naam, blob);
  return { stand: 'klaar', naam, aantal };
}
interface Keuring {
  readonly aantal: number;
  readonly heel: (blob: Blob) => Promise<boolean>;
}

/** Sheets in a file of our own. @param gemaakt ISO moment. */
export async function maakBestand(bladen: readonly Werkblad[], gemaakt: string): Promise<Gemaakt> {
  try {
    const blob = new Blob([maakWerkbladbestand({ bladen, gemaakt })], { type: 'application/json' });
    const heel = async (er: Blob): Promise<boolean> => klopt(await er.text(), { bladen, gemaakt });
    return await geef(werkbladnaam(gemaakt), blob, { aantal: bladen.length, heel });
  } catch {
    return mislukt('maken');
  }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sheets as a Word document. */
export async function maakDocument(bladen: readonly Werkblad[], namen: Bladnamen, gemaakt: string): Promise<Gemaakt> {
  const word = await import('./word.ts').catch(() => undefined);
  if (!word) return mislukt('laden');
  try {
    const papier = bladen.map((blad) => opPapier(blad, namen));
    const blob = new Blob([await word.maakWord(papier)], { type: WORD });
    const heel = (er: Blob): Promise<boolean> => word.kloptWord(er, papier);
    return await geef(`werkblad-${gemaakt.slice(0, 10)}.docx`, blob, { aantal: bladen.length, heel });
  } catch {
    return mislukt('maken');
  }
}

/** Reminders for a calendar. */
export async function maakHerinneringen(herinneringen: readonly Herinnering[], gemaakt: string): Promise<Gemaakt> {
  const werk = await import('./herinnering.ts').catch(() => undefined);
  if (!werk) return mislukt('laden');
  try {
    const blob = new Blob([werk.maakAgenda(herinneringen, gemaakt)], { type: 'text/calendar' });
    const heel = async (er: Blob): Promise<boolean> => werk.kloptAgenda(await er.text(), herinneringen);
    const naam = `herinneringen-${gemaakt.slice(0, 10)}.ics`;
    return await geef(naam, blob, { aantal: herinneringen.length, heel });
  } catch {
    return mislukt('maken');
  }
}

/**
 * Sheets as a file right now, without questions: for who would lose their words otherwise. Nothing is replaced in it.
 * @returns the name of the file; undefined when it could not be made.
 */
export async function bewaarInBestand(bladen: readonly Werkblad[], gemaakt: string): Promise<string | undefined> {
  const uitkomst = await maakBestand(bladen, gemaakt);
  return uitkomst.stand === 'klaar' ? uitkomst.naam : undefined;
}
