/** Bytes at the beginning and at the end that count. */
const STUK = 256 * 1024;

/**
 * A mark by which the same file is recognised later, without keeping its name or anything of what is in it: SHA-256, as
 * hexadecimal text, over the length (whole seconds, because browsers differ in fractions), the size in bytes, and the
 * first and the last 256 kB. Two files that differ only in the middle have the same mark: enough to see that somebody
 * took another recording by mistake, and no proof of anything. It never leaves the browser.
 * @param lengte seconds
 * @throws {DOMException} when the file cannot be read (any more)
 */
export async function vingerafdruk(bestand: Blob, lengte: number): Promise<string> {
  const kop = new TextEncoder().encode(`${Math.round(lengte)}/${bestand.size}/`);
  const begin = await bestand.slice(0, STUK).arrayBuffer();
  const eind = await bestand.slice(Math.max(STUK, bestand.size - STUK)).arrayBuffer();
  const alles = await new Blob([kop, begin, eind]).arrayBuffer();
  const som = await crypto.subtle.digest('SHA-256', alles);
  return [...new Uint8Array(som)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
