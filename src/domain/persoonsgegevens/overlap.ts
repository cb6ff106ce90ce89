import { persoonsgegevenSoorten, vondstZekerheden, type Vondst } from './types.ts';

const lengte = ({ start, eind }: Vondst): number => eind - start;
const rang = ({ soort }: Vondst): number => persoonsgegevenSoorten.indexOf(soort);
const zeker = ({ zekerheid }: Vondst): number => vondstZekerheden.indexOf(zekerheid);

/** Whether `a` wins from `b`: the surest, then the longest, then the order of the kinds. */
const wint = (a: Vondst, b: Vondst): boolean =>
  (zeker(a) - zeker(b) || lengte(a) - lengte(b) || rang(b) - rang(a) || b.start - a.start) > 0;

/**
 * Makes one finding of each group that overlaps. The winner gives the kind, and covers all that the group covered: what
 * any rule found stays found. In order of place.
 */
export function losOverlapOp(vondsten: readonly Vondst[]): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const vondst of vondsten.toSorted((a, b) => a.start - b.start || b.eind - a.eind)) {
    const vorige = uit.at(-1);
    if (!vorige || vondst.start >= vorige.eind) {
      uit.push(vondst);
      continue;
    }
    const winnaar = wint(vondst, vorige) ? vondst : vorige;
    uit[uit.length - 1] = { ...winnaar, start: vorige.start, eind: Math.max(vorige.eind, vondst.eind) };
  }
  return uit;
}
