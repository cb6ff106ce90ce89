/** The fewest characters of a passphrase that somebody thinks of themselves. */
export const WACHTZIN_MINSTE = 12;

/**
 * A passphrase as it is used: the same letters give the same key, however a keyboard or a browser composes them (NFKC), and
 * spaces at the ends or too many in the middle do not matter. Capitals do.
 */
export const normaliseerWachtzin = (wachtzin: string): string =>
  wachtzin.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** Whether a passphrase is long enough, in characters as people count them. */
export const isLangGenoeg = (wachtzin: string): boolean =>
  Array.from(normaliseerWachtzin(wachtzin)).length >= WACHTZIN_MINSTE;

/** Letters and digits that cannot be taken for one another when they are read from paper (Crockford). */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of a recovery code: 24 of 5 bits are 120 bits. */
export const CODE_TEKENS = 24;

/** A recovery code of these random numbers, one a character, in groups of four. */
export const schrijfCode = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => TEKENS.charAt(byte % TEKENS.length))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** A recovery code as somebody types it from paper, as it was made. */
export const normaliseerCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
