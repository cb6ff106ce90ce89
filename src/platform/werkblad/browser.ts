import { dezeOmgeving } from '../browser.ts';
import { klok } from '../klok.ts';
import { maakDatabank } from './databank.ts';
import { maakKanaal } from './kanaal.ts';
import { willekeurig } from './kluis.ts';
import type { Blijvend, Werkbladklok, Werkbladomgeving } from './omgeving.ts';
import { RONDES } from './sleutelbos.ts';
import { webSloten } from './sloten.ts';

/** The name of the database of the Werkblad, of its channel, and of what its locks begin with. */
export const WERKBLAD_DATABANK = 'vknz-werkblad';

const werkbladklok: Werkbladklok = { ...klok, teller: () => performance.now() };

/** 128 bits at random. Not `randomUUID`: that one is missing without a secure connection, where the page must still say why. */
const nieuweId = (): string => Array.from(willekeurig(16), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function houVast(): Promise<Blijvend> {
  try {
    return (await navigator.storage.persist()) ? 'ja' : 'nee';
  } catch {
    // Not every browser has it, and none has it without a secure connection.
    return 'onbekend';
  }
}

async function isVast(): Promise<Blijvend> {
  try {
    // A "no" may only mean that nobody asked yet.
    return (await navigator.storage.persisted()) ? 'ja' : 'onbekend';
  } catch {
    return 'onbekend';
  }
}

/** What the browser gives to the Werkblad. Making it touches nothing; using it does. */
export const maakWerkbladomgeving = (): Werkbladomgeving => ({
  klok: werkbladklok,
  bank: maakDatabank({ naam: WERKBLAD_DATABANK, klok: werkbladklok }),
  kanaal: maakKanaal(WERKBLAD_DATABANK),
  sloten: webSloten,
  pagina: dezeOmgeving.pagina,
  sleutelopslag: dezeOmgeving.sleutelopslag,
  nieuweId,
  houVast,
  isVast,
  rondes: RONDES,
});
