import { CODE_TEKENS, normaliseerCode, normaliseerWachtzin, schrijfCode } from '#domain/werkblad/wachtzin.ts';
import {
  isVersleuteld,
  leidAf,
  maakSleutelVan,
  openBytes,
  sluitBytes,
  willekeurig,
  type Bytes,
  type Plaats,
  type Versleuteld,
} from './kluis.ts';

/** Rounds of PBKDF2-SHA-256 for a new passphrase. */
export const RONDES = 600_000;
/** A record that asks for more than this is not ours: nobody waits for it. */
const MEESTE_RONDES = 20_000_000;

/** The key of the records, shut away behind a passphrase or a code. */
interface Achterslot extends Versleuteld {
  readonly rondes: number;
  readonly zout: Bytes;
}

/**
 * How the key of the records lies in the browser: always encrypted, by a key that is derived from a passphrase, or by one
 * that cannot leave the browser. Another passphrase is another record around the same key.
 */
export type Sleutelrecord =
  | { readonly versie: 1; readonly soort: 'gedeeld'; readonly wachtzin: Achterslot; readonly herstel?: Achterslot }
  | { readonly versie: 1; readonly soort: 'alleen-ik'; readonly opener: CryptoKey; readonly slot: Versleuteld };

export type Boskeuze =
  { readonly wie: 'gedeeld'; readonly wachtzin: string; readonly herstelcode: boolean } | { readonly wie: 'alleen-ik' };

export interface Bos {
  readonly record: Sleutelrecord;
  /** Comes once, and is kept nowhere. */
  readonly herstelcode?: string;
}

const plaats = (deel: string): Plaats => ({ winkel: 'sleutel', id: deel, revisie: 1 });

async function achterSlot(ruw: Bytes, deel: string, hoe: { zin: string; rondes: number }): Promise<Achterslot> {
  const zout = willekeurig(16);
  const opener = await leidAf(hoe.zin, zout, hoe.rondes);
  return { rondes: hoe.rondes, zout, ...(await sluitBytes(opener, plaats(deel), ruw)) };
}

/** Puts the raw key of the records behind what was chosen. */
export async function pakIn(ruw: Bytes, keuze: Boskeuze, rondes: number): Promise<Bos> {
  if (keuze.wie === 'alleen-ik') {
    const opener = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    return {
      record: { versie: 1, soort: 'alleen-ik', opener, slot: await sluitBytes(opener, plaats('alleen-ik'), ruw) },
    };
  }
  const wachtzin = await achterSlot(ruw, 'wachtzin', { zin: normaliseerWachtzin(keuze.wachtzin), rondes });
  if (!keuze.herstelcode) return { record: { versie: 1, soort: 'gedeeld', wachtzin } };
  const herstelcode = schrijfCode(willekeurig(CODE_TEKENS));
  const herstel = await achterSlot(ruw, 'herstel', { zin: normaliseerCode(herstelcode), rondes });
  return { record: { versie: 1, soort: 'gedeeld', wachtzin, herstel }, herstelcode };
}

/** Puts another passphrase on a record that was opened with its code; the code stays what it was. */
export async function metNieuweWachtzin(
  record: Extract<Sleutelrecord, { soort: 'gedeeld' }>,
  ruw: Bytes,
  hoe: { zin: string; rondes: number },
): Promise<Sleutelrecord> {
  return { ...record, wachtzin: await achterSlot(ruw, 'wachtzin', { ...hoe, zin: normaliseerWachtzin(hoe.zin) }) };
}

/** What somebody opens with. */
export type Opener = { readonly met: 'wachtzin' | 'code'; readonly zin: string } | { readonly met: 'browser' };

/** The raw key of the records, or nothing when this does not open it. Whoever gets it wipes it with `wisBytes`. */
export async function pakUit(record: Sleutelrecord, opener: Opener): Promise<Bytes | undefined> {
  if (record.soort === 'alleen-ik') return openBytes(record.opener, plaats('alleen-ik'), record.slot);
  if (opener.met === 'browser') return undefined;
  const metCode = opener.met === 'code';
  const slot = metCode ? record.herstel : record.wachtzin;
  if (!slot) return undefined;
  const zin = metCode ? normaliseerCode(opener.zin) : normaliseerWachtzin(opener.zin);
  return openBytes(await leidAf(zin, slot.zout, slot.rondes), plaats(metCode ? 'herstel' : 'wachtzin'), slot);
}

export const nieuweSleutelbytes = (): Bytes => willekeurig(32);
export const wisBytes = (bytes: Bytes): void => void bytes.fill(0);
export { maakSleutelVan };

const isAchterslot = (waarde: unknown): waarde is Achterslot =>
  isVersleuteld(waarde) &&
  'zout' in waarde &&
  waarde.zout instanceof Uint8Array &&
  'rondes' in waarde &&
  Number.isInteger(waarde.rondes) &&
  Number(waarde.rondes) > 0 &&
  Number(waarde.rondes) <= MEESTE_RONDES;

/** A stored key, or nothing when it is not one that this release can use. */
export function leesSleutelrecord(waarde: unknown): Sleutelrecord | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('versie' in waarde) || waarde.versie !== 1) return undefined;
  if (!('soort' in waarde)) return undefined;
  if (waarde.soort === 'alleen-ik' && 'opener' in waarde && waarde.opener instanceof CryptoKey && 'slot' in waarde)
    return isVersleuteld(waarde.slot)
      ? { versie: 1, soort: 'alleen-ik', opener: waarde.opener, slot: waarde.slot }
      : undefined;
  if (waarde.soort !== 'gedeeld' || !('wachtzin' in waarde) || !isAchterslot(waarde.wachtzin)) return undefined;
  const herstel = 'herstel' in waarde && isAchterslot(waarde.herstel) ? { herstel: waarde.herstel } : {};
  return { versie: 1, soort: 'gedeeld', wachtzin: waarde.wachtzin, ...herstel };
}
