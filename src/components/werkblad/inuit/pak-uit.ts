/**
 * One part of a zip that we made a moment ago, to look whether it is whole. The browser unpacks it; this only finds the place.
 * Layout: PKWARE APPNOTE 4.3. Undefined when there is no such part.
 */
export async function pakUit(zip: Blob, deel: string): Promise<string | undefined> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const kijk = new DataView(bytes.buffer);
  const einde = bytes.length - 22;
  if (einde < 0 || kijk.getUint32(einde, true) !== 0x06054b50) return undefined;
  let plek = kijk.getUint32(einde + 16, true);
  for (let nog = kijk.getUint16(einde + 10, true); nog > 0; nog -= 1) {
    const lang = kijk.getUint16(plek + 28, true);
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + lang));
    if (naam === deel) return lees(zip, kijk, plek);
    plek += 46 + lang + kijk.getUint16(plek + 30, true) + kijk.getUint16(plek + 32, true);
  }
  return undefined;
}

async function lees(zip: Blob, kijk: DataView, plek: number): Promise<string | undefined> {
  const [soort, grootte, kop] = [
    kijk.getUint16(plek + 10, true),
    kijk.getUint32(plek + 20, true),
    kijk.getUint32(plek + 42, true),
  ];
  const begin = kop + 30 + kijk.getUint16(kop + 26, true) + kijk.getUint16(kop + 28, true);
  const stuk = zip.slice(begin, begin + grootte);
  if (soort === 0) return stuk.text();
  return soort === 8
    ? new Response(stuk.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
    : undefined;
}
