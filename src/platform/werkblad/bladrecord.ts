import { bewaarbaar, leesWerkblad, type Werkblad, type Werkbladuitkomst } from '#domain/werkblad.ts';
import { isVersleuteld, ontsleutel, versleutel, type Bytes, type Versleuteld } from './kluis.ts';

/** A sheet as it lies in the database: where it belongs and which version it is can be read, nothing else. */
export interface Bladrecord extends Versleuteld {
  readonly revisie: number;
}

/** What tells one stored version from another, without the key. */
export interface Merk {
  readonly revisie: number;
  readonly iv: Bytes;
}

export interface Gelezen {
  readonly uitkomst: Werkbladuitkomst;
  /** Undefined when the record has not even the form of one. */
  readonly merk: Merk | undefined;
  readonly ruw: unknown;
}

/** A version in the history. When it was, and how large, can be seen without the key: thinning out asks for no more. */
export interface Versierecord extends Bladrecord {
  readonly tijd: number;
  readonly vast: boolean;
}

export const isBladrecord = (waarde: unknown): waarde is Bladrecord =>
  isVersleuteld(waarde) && 'revisie' in waarde && Number.isSafeInteger(waarde.revisie);

export const isVersierecord = (waarde: unknown): waarde is Versierecord =>
  isBladrecord(waarde) &&
  'tijd' in waarde &&
  typeof waarde.tijd === 'number' &&
  'vast' in waarde &&
  typeof waarde.vast === 'boolean';

/** The mark of what lies somewhere; nothing for nothing, and for what is not ours. */
export const merkVan = (waarde: unknown): Merk | undefined =>
  isBladrecord(waarde) ? { revisie: waarde.revisie, iv: waarde.iv } : undefined;

export const zelfdeMerk = (een: Merk | undefined, ander: Merk | undefined): boolean =>
  een?.revisie === ander?.revisie &&
  een?.iv.length === ander?.iv.length &&
  (een?.iv.every((byte, plek) => byte === ander?.iv[plek]) ?? true);

type Bladwinkel = 'bladen' | 'geschiedenis' | 'haast';

/** Encrypts a sheet for one place. */
export async function maakBladrecord(sleutel: CryptoKey, winkel: Bladwinkel, blad: Werkblad): Promise<Bladrecord> {
  const { id, revisie } = blad;
  return { revisie, ...(await versleutel(sleutel, { winkel, id, revisie }, bewaarbaar(blad))) };
}

/** Reads a record of the sheet `id`. Never throws: what is not ours, or was changed or moved, is `onleesbaar`. */
export async function leesBladrecord(
  sleutel: CryptoKey,
  { winkel, id }: { readonly winkel: Bladwinkel; readonly id: string },
  ruw: unknown,
): Promise<Gelezen> {
  const onleesbaar = { uitkomst: { soort: 'onleesbaar', reden: 'vorm' }, merk: merkVan(ruw), ruw } as const;
  if (!isBladrecord(ruw)) return onleesbaar;
  const open = await ontsleutel(sleutel, { winkel, id, revisie: ruw.revisie }, ruw);
  if (open.soort === 'mislukt') return onleesbaar;
  try {
    const uitkomst = leesWerkblad(open.waarde);
    // The number that lies outside is the one that was sealed; the words inside must be of the same version of the same sheet.
    const klopt = uitkomst.soort !== 'gelezen' || (uitkomst.blad.id === id && uitkomst.blad.revisie === ruw.revisie);
    return klopt ? { uitkomst, merk: merkVan(ruw), ruw } : onleesbaar;
  } catch {
    return onleesbaar;
  }
}

/** The key of a version in the history: those of one sheet lie together, in order. */
export const versiesleutel = (id: string, revisie: number): string => `${id}/${String(revisie).padStart(16, '0')}`;
export const versiereeks = (id: string): { readonly van: string; readonly tot: string } => ({
  van: `${id}/`,
  tot: `${id}/\uffff`,
});

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** A stored value as something that can be written to a file: bytes become base64. */
export function alsBestand(waarde: unknown): unknown {
  if (waarde instanceof Uint8Array) return { base64: base64(waarde) };
  if (waarde instanceof ArrayBuffer) return { base64: base64(new Uint8Array(waarde)) };
  if (Array.isArray(waarde)) return waarde.map(alsBestand);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, alsBestand(deel)]));
}
