import { leesBestandstekst } from '#platform/browser.ts';
import type { Bestandresultaat } from '#platform/omgeving.ts';

/** Bytes that windows-1252 has no character for: what holds them is something else. */
const GEEN_WINDOWS = /[\x81\x8d\x8f\x90\x9d]/;

/** Stands where bytes were that are no UTF-8. */
const GEEN_UTF8 = '\ufffd';

function isUtf8(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that are no UTF-8: UTF-16 with a byte order mark, or what Word on Windows writes as plain text. */
function anders(bytes: ArrayBuffer): string | undefined {
  const [een, twee] = new Uint8Array(bytes);
  if (een === 0xff && twee === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (een === 0xfe && twee === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const tekst = new TextDecoder('windows-1252').decode(bytes);
  return GEEN_WINDOWS.test(tekst) ? undefined : tekst;
}

/**
 * The text of a file that some other program wrote, in the encodings such files come in. What is none of these keeps the
 * marks of bytes that could not be read, by which a reader can tell that it is no text.
 */
export async function leesTekstbestand(gekozen: Blob): Promise<Bestandresultaat> {
  const gelezen = await leesBestandstekst(gekozen);
  if (gelezen.stand !== 'gelezen' || !gelezen.tekst.includes(GEEN_UTF8)) return gelezen;
  const bytes = await gekozen.arrayBuffer();
  return isUtf8(bytes) ? gelezen : { stand: 'gelezen', tekst: anders(bytes) ?? gelezen.tekst };
}
