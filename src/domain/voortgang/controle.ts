/** Deeper than anything we write; a file that nests further is damaged or made to hurt. */
const DIEPST = 200;

/** Thrown for a value that nests too deep to be ours. */
export class TeDiep extends Error {
  override readonly name = 'TeDiep';
}

/** Whether JSON data nests too deep to be ours. It looks no deeper than it has to. */
export const isTeDiep = (waarde: unknown, diepte = 0): boolean =>
  typeof waarde === 'object' &&
  waarde !== null &&
  (diepte > DIEPST || Object.values(waarde).some((deel) => isTeDiep(deel, diepte + 1)));

/**
 * JSON with the names of every object in one fixed order, so that equal values give equal texts. Unlike the one of the
 * exercises it is for values of strangers: it stops before the stack does. @throws {TeDiep}
 */
export function canoniek(waarde: unknown, diepte = 0): string {
  if (diepte > DIEPST) throw new TeDiep('nested too deep');
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => canoniek(deel, diepte + 1)).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return waarde === undefined ? 'null' : JSON.stringify(waarde);
  const paren = Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([naam, deel]) => `${JSON.stringify(naam)}:${canoniek(deel, diepte + 1)}`);
  return `{${paren.join(',')}}`;
}

/**
 * FNV-1a (32 bits, over UTF-16 code units) of the canonical text. It notices damage: a bit that fell over, a file that was
 * cut and glued. It does not notice tampering: anybody can compute it, and it is not meant to stop people from changing
 * what is theirs. @throws {TeDiep}
 */
export function controlesom(waarde: unknown): string {
  const tekst = canoniek(waarde);
  let som = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) {
    const eenheid = tekst.charCodeAt(i);
    som = Math.imul(som ^ (eenheid & 0xff), 0x01000193);
    som = Math.imul(som ^ (eenheid >>> 8), 0x01000193);
  }
  return `fnv1a-${(som >>> 0).toString(16).padStart(8, '0')}`;
}

/** A value of unknown make as JSON; what JSON has no words for becomes a text about it, so that one odd record never stops an export. */
export function inJson(waarde: unknown): unknown {
  try {
    const kopie: unknown = JSON.parse(JSON.stringify(waarde));
    // Room for the levels of the file around it.
    canoniek(kopie, 10);
    return kopie;
  } catch {
    return { soort: 'niet-in-json', tekst: Object.prototype.toString.call(waarde) };
  }
}

const sleutelVan = (waarde: unknown): string | undefined => {
  try {
    return canoniek(waarde);
  } catch {
    return undefined;
  }
};

/** Each value once, and none that is in `al`. Values that cannot be compared are all kept. */
export function uniek(waarden: readonly unknown[], al: readonly unknown[] = []): readonly unknown[] {
  const gezien = new Set(al.map(sleutelVan));
  gezien.delete(undefined);
  return waarden.filter((waarde) => {
    const sleutel = sleutelVan(waarde);
    if (sleutel === undefined) return true;
    return gezien.size < gezien.add(sleutel).size;
  });
}
