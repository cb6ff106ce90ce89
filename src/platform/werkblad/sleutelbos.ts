import { CODE_TEKENS, normaliseerCode, normaliseerWachtzin, schrijfCode } from '#domain/werkblad/wachtzin.ts';
import {
  isVersleuteld,
  leidAf,
  openBytes,
  sluitBytes,
  willekeurig,
  type Bytes,
  type Plaats,
  type Versleuteld,
} from './kluis.ts';

/** Rounds of PBKDF2-SHA-256 for a new passphrase (OWASP Password Storage Cheat Sheet, 2023: 600,000 or more). */
export const RONDES = 600_000;
/** A record that asks for more than this is not ours: nobody waits for it. */
const MEESTE_RONDES = 20_000_000;

/** The key of the records, shut away behind a passphrase or a code. */
interface Achterslot extends Versleuteld {
  readonly rondes: number;
  readonly zout: Bytes;
  /** Tells a damaged record from a wrong passphrase; says nothing about either. */
  readonly controle: Bytes;
}

interface Gemeen {
  readonly versie: 1;
  /** Which key of the records this is, at random. It stays the same under another passphrase. */
  readonly kenmerk: string;
}
export type Gedeeld = Gemeen & {
  readonly soort: 'gedeeld';
  readonly wachtzin: Achterslot;
  readonly herstel?: Achterslot;
};
type AlleenIk = Gemeen & { readonly soort: 'alleen-ik'; readonly opener: CryptoKey; readonly slot: Versleuteld };

/**
 * How the key of the records lies in the browser: always encrypted, by a key that is derived from a passphrase, or by one
 * that cannot leave the browser. Another passphrase is another record around the same key.
 */
export type Sleutelrecord = Gedeeld | AlleenIk;

export type Boskeuze =
  { readonly wie: 'gedeeld'; readonly wachtzin: string; readonly herstelcode: boolean } | { readonly wie: 'alleen-ik' };

/** The raw key, and which one it is. Whoever gets it wipes it. */
export interface Ruwesleutel {
  readonly bytes: Bytes;
  readonly kenmerk: string;
}

export interface Bos {
  readonly record: Sleutelrecord;
  /** Comes once, and is kept nowhere. */
  readonly herstelcode?: string;
}

const plaats = (deel: string, kenmerk: string): Plaats => ({ winkel: 'sleutel', id: `${deel}/${kenmerk}`, revisie: 1 });

async function controleVan({ iv, data, zout, rondes }: Omit<Achterslot, 'controle'>): Promise<Bytes> {
  const alles = [...iv, ...data, ...zout, ...new TextEncoder().encode(String(rondes))];
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(alles)));
}

const isHeel = async (slot: Achterslot): Promise<boolean> => {
  const controle = await controleVan(slot);
  return slot.controle.length === controle.length && controle.every((byte, plek) => byte === slot.controle[plek]);
};

interface Zin {
  readonly zin: string;
  readonly rondes: number;
}

async function achterSlot({ bytes, kenmerk }: Ruwesleutel, deel: string, { zin, rondes }: Zin): Promise<Achterslot> {
  const zout = willekeurig(16);
  const opener = await leidAf(zin, zout, rondes);
  const slot = { rondes, zout, ...(await sluitBytes(opener, plaats(deel, kenmerk), bytes)) };
  return { ...slot, controle: await controleVan(slot) };
}

/** A new key for records. */
export const nieuweRuwesleutel = (kenmerk: string): Ruwesleutel => ({ bytes: willekeurig(32), kenmerk });
export const wisRuwesleutel = ({ bytes }: Ruwesleutel): void => void bytes.fill(0);

/** Puts the raw key of the records behind what was chosen. */
export async function pakIn(ruw: Ruwesleutel, keuze: Boskeuze, rondes: number): Promise<Bos> {
  const gemeen = { versie: 1, kenmerk: ruw.kenmerk } as const;
  if (keuze.wie === 'alleen-ik') {
    const opener = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const slot = await sluitBytes(opener, plaats('alleen-ik', ruw.kenmerk), ruw.bytes);
    return { record: { ...gemeen, soort: 'alleen-ik', opener, slot } };
  }
  const wachtzin = await achterSlot(ruw, 'wachtzin', { zin: normaliseerWachtzin(keuze.wachtzin), rondes });
  if (!keuze.herstelcode) return { record: { ...gemeen, soort: 'gedeeld', wachtzin } };
  const herstelcode = schrijfCode(willekeurig(CODE_TEKENS));
  const herstel = await achterSlot(ruw, 'herstel', { zin: normaliseerCode(herstelcode), rondes });
  return { record: { ...gemeen, soort: 'gedeeld', wachtzin, herstel }, herstelcode };
}

/** Puts another passphrase on a record; the code stays what it was. */
export async function metNieuweWachtzin(record: Gedeeld, ruw: Ruwesleutel, { zin, rondes }: Zin): Promise<Gedeeld> {
  return { ...record, wachtzin: await achterSlot(ruw, 'wachtzin', { zin: normaliseerWachtzin(zin), rondes }) };
}

/** What somebody opens with. */
export type Opener = { readonly met: 'wachtzin' | 'code'; readonly zin: string } | { readonly met: 'browser' };

export type Uitgepakt =
  | { readonly soort: 'open'; readonly ruw: Ruwesleutel }
  | { readonly soort: 'verkeerd' }
  /** The record is damaged: no passphrase will open it. */
  | { readonly soort: 'onleesbaar' };

const uitkomst = (bytes: Bytes | undefined, kenmerk: string, anders: 'verkeerd' | 'onleesbaar'): Uitgepakt =>
  bytes?.length === 32 ? { soort: 'open', ruw: { bytes, kenmerk } } : { soort: anders };

/** Opens a record. Nothing changes when it does not open. */
export async function pakUit(record: Sleutelrecord, opener: Opener): Promise<Uitgepakt> {
  const { kenmerk } = record;
  if (record.soort === 'alleen-ik') {
    const bytes = await openBytes(record.opener, plaats('alleen-ik', kenmerk), record.slot);
    return uitkomst(bytes, kenmerk, 'onleesbaar');
  }
  if (opener.met === 'browser') return { soort: 'verkeerd' };
  const [slot, zin, deel] =
    opener.met === 'code'
      ? [record.herstel, normaliseerCode(opener.zin), 'herstel']
      : [record.wachtzin, normaliseerWachtzin(opener.zin), 'wachtzin'];
  if (!slot) return { soort: 'verkeerd' };
  const bytes = await openBytes(await leidAf(zin, slot.zout, slot.rondes), plaats(deel, kenmerk), slot);
  return uitkomst(bytes, kenmerk, (await isHeel(slot)) ? 'verkeerd' : 'onleesbaar');
}

/** How many rounds opening takes: what a slow machine has to wait for. */
export const rondesVan = (record: Sleutelrecord, { met }: Opener): number => {
  if (record.soort === 'alleen-ik') return 0;
  return (met === 'code' ? record.herstel?.rondes : record.wachtzin.rondes) ?? 0;
};

const isAchterslot = (waarde: unknown): waarde is Achterslot =>
  isVersleuteld(waarde) &&
  'zout' in waarde &&
  waarde.zout instanceof Uint8Array &&
  'controle' in waarde &&
  waarde.controle instanceof Uint8Array &&
  'rondes' in waarde &&
  typeof waarde.rondes === 'number' &&
  Number.isInteger(waarde.rondes) &&
  waarde.rondes > 0 &&
  waarde.rondes <= MEESTE_RONDES;

/** A stored key, or nothing when it is not one that this release can use. */
export function leesSleutelrecord(waarde: unknown): Sleutelrecord | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('versie' in waarde) || waarde.versie !== 1) return undefined;
  if (!('soort' in waarde) || !('kenmerk' in waarde) || typeof waarde.kenmerk !== 'string') return undefined;
  const gemeen = { versie: 1, kenmerk: waarde.kenmerk } as const;
  if (waarde.soort === 'alleen-ik') {
    if (!('opener' in waarde) || !(waarde.opener instanceof CryptoKey) || !('slot' in waarde)) return undefined;
    if (!isVersleuteld(waarde.slot)) return undefined;
    return { ...gemeen, soort: 'alleen-ik', opener: waarde.opener, slot: waarde.slot };
  }
  if (waarde.soort !== 'gedeeld' || !('wachtzin' in waarde) || !isAchterslot(waarde.wachtzin)) return undefined;
  const herstel = 'herstel' in waarde && isAchterslot(waarde.herstel) ? { herstel: waarde.herstel } : {};
  return { ...gemeen, soort: 'gedeeld', wachtzin: waarde.wachtzin, ...herstel };
}
