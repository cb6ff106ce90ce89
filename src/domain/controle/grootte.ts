const TEKST = new TextEncoder();

/** A view on bytes, or the bytes themselves. */
const bytesIn = (waarde: object): number | undefined =>
  waarde instanceof ArrayBuffer || ArrayBuffer.isView(waarde) ? waarde.byteLength : undefined;

const kinderen = (waarde: object): readonly unknown[] => {
  if (Array.isArray(waarde)) return waarde;
  if (waarde instanceof Map) return [...waarde].flat();
  if (waarde instanceof Set) return [...waarde];
  return Object.entries(waarde).flat();
};

/**
 * About how many bytes a stored value takes. The browser does not tell, and packs values in its own way; this is good
 * enough to see whether somebody stored a word, a page or a film.
 */
export function grootteVan(waarde: unknown): number {
  if (typeof waarde === 'string') return TEKST.encode(waarde).length;
  if (typeof waarde === 'number' || typeof waarde === 'bigint') return 8;
  if (typeof waarde !== 'object' || waarde === null) return 1;
  return bytesIn(waarde) ?? kinderen(waarde).reduce<number>((som, kind) => som + grootteVan(kind), 0);
}

const EENHEDEN = ['bytes', 'kB', 'MB', 'GB'] as const;

/** Bytes as people read them: `1,5 kB`. */
export function leesbareGrootte(bytes: number): string {
  const trap = bytes < 1000 ? 0 : Math.min(EENHEDEN.length - 1, Math.floor(Math.log10(bytes) / 3));
  const getal = bytes / 1000 ** trap;
  const cijfers = trap === 0 || getal >= 100 ? 0 : 1;
  return `${getal.toFixed(cijfers).replace('.', ',')} ${EENHEDEN[trap] ?? 'bytes'}`;
}
