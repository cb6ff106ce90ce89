/** A value that only the key can read. The number is used once: it is new for every save. */
export interface Versleuteld {
  readonly iv: Bytes;
  readonly data: Bytes;
}
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where something lies, and which version it is. Bound into the cipher text, so that swapped records are noticed. */
export interface Plaats {
  readonly winkel: string;
  readonly id: string;
  readonly revisie: number;
}

export type Ontsleuteld = { readonly soort: 'gelukt'; readonly waarde: unknown } | { readonly soort: 'mislukt' };

/** Bytes of a number that AES-GCM never gets twice under one key: 96 bits, at random. */
const IV_BYTES = 12;

/** Whether the browser encrypts here. Without a secure connection it does not. */
export function kanVersleutelen(): boolean {
  const er: unknown = Reflect.get(crypto, 'subtle');
  return typeof er === 'object' && er !== null;
}

const codeer = (tekst: string): Bytes => new TextEncoder().encode(tekst);
export const willekeurig = (aantal: number): Bytes => crypto.getRandomValues(new Uint8Array(aantal));

const gcm = (iv: Bytes, { winkel, id, revisie }: Plaats): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: codeer(JSON.stringify([winkel, id, revisie])),
});

/** A number that was not used before, for one save. */
export const nieuweIv = (): Bytes => willekeurig(IV_BYTES);

/** Encrypts bytes with AES-256-GCM. */
export async function sluitBytes(sleutel: CryptoKey, plaats: Plaats, bytes: Bytes): Promise<Versleuteld> {
  const iv = nieuweIv();
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(gcm(iv, plaats), sleutel, bytes)) };
}

/** The bytes, or nothing: another key, another place, or somebody changed them. */
export async function openBytes(
  sleutel: CryptoKey,
  plaats: Plaats,
  { iv, data }: Versleuteld,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, plaats), sleutel, data));
  } catch {
    return undefined;
  }
}

/** Encrypts a value that can be written as JSON. */
export const versleutel = (sleutel: CryptoKey, plaats: Plaats, waarde: unknown): Promise<Versleuteld> =>
  sluitBytes(sleutel, plaats, codeer(JSON.stringify(waarde)));

/** Reads what `versleutel` made. Never throws: `mislukt` for whatever is not ours, and for what was changed. */
export async function ontsleutel(sleutel: CryptoKey, plaats: Plaats, ruw: Versleuteld): Promise<Ontsleuteld> {
  const bytes = await openBytes(sleutel, plaats, ruw);
  if (!bytes) return { soort: 'mislukt' };
  try {
    const waarde: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return { soort: 'gelukt', waarde };
  } catch {
    return { soort: 'mislukt' };
  }
}

/** Whether a stored value has the form of something encrypted. */
export const isVersleuteld = (waarde: unknown): waarde is Versleuteld =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'iv' in waarde &&
  'data' in waarde &&
  waarde.iv instanceof Uint8Array &&
  waarde.data instanceof Uint8Array;

/** A key for records that nobody can take out of the browser again. */
export const maakSleutelVan = (ruw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', ruw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * A key from a passphrase, with PBKDF2-SHA-256. Slow on purpose.
 * @param rondes how often; OWASP asks for 600,000 at least (Password Storage Cheat Sheet, 2023)
 */
export async function leidAf(wachtzin: string, zout: Bytes, rondes: number): Promise<CryptoKey> {
  const stof = await crypto.subtle.importKey('raw', codeer(wachtzin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: rondes },
    stof,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
