import { dezeOmgeving } from '../browser.ts';
import { klok } from '../klok.ts';
import { maakDatabank } from './databank.ts';
import type { Werkbladklok, Werkbladomgeving } from './omgeving.ts';
import { RONDES } from './sleutelbos.ts';

/** The name of the database of the Werkblad, of its channel, and of what its locks begin with. */
export const WERKBLAD_DATABANK = 'vknz-werkblad';

const werkbladklok: Werkbladklok = { ...klok, teller: () => performance.now() };

async function houVast(): Promise<'ja' | 'nee' | 'onbekend'> {
  try {
    return (await navigator.storage.persist()) ? 'ja' : 'nee';
  } catch {
    // Not every browser has it, and none has it without a secure connection.
    return 'onbekend';
  }
}

/** What the browser gives to the Werkblad. Making it touches nothing; using it does. */
export const maakWerkbladomgeving = (): Werkbladomgeving => ({
  klok: werkbladklok,
  bank: maakDatabank({ naam: WERKBLAD_DATABANK, klok: werkbladklok }),
  pagina: dezeOmgeving.pagina,
  sleutelopslag: dezeOmgeving.sleutelopslag,
  nieuweId: () => crypto.randomUUID(),
  houVast,
  rondes: RONDES,
});
