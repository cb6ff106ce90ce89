import type { Spreekbeurt } from '#domain/transcript.ts';
import { isNaamwoord } from './namen.ts';
import type { Stuk } from './types.ts';

/** A name in front of the words: "Karin de Boer: …", ">> SPREKER 1: …", "[Karin] …", "SPEAKER_00: …". */
const VOOROP =
  /^(?:>>\s*|-\s+)?(?:\[([\p{L}\p{N}][^\]:]{0,60})\]:?|([\p{Lu}\p{N}][\p{L}\p{M}\p{N} .,'’()_&/-]{0,60}?)\s?:)\s+(\S.*)$/u;

interface Voorop {
  readonly naam: string;
  readonly rest: string;
}

/** The name in front of words, whether or not it is that of somebody who speaks. */
export function naamVoorop(tekst: string): Voorop | undefined {
  const [, haken, kaal, rest] = VOOROP.exec(tekst) ?? [];
  const naam = (haken ?? kaal)?.trim();
  if (naam === undefined || rest === undefined) return undefined;
  const woorden = naam.split(/\s+/);
  return woorden.length <= 6 && woorden.every(isNaamwoord) ? { naam, rest } : undefined;
}

/** What says who speaks. */
interface Sprekerstuk {
  readonly tekst: string;
  readonly spreker?: string | undefined;
}

/** How large a part of the pieces has to begin with a name before we believe that it says who speaks. */
export const DEEL_MET_NAAM = 0.3;
/** From here on every piece names its speaker, and a name that comes once is one too. */
const BIJNA_OVERAL = 0.9;

/** The names that stand in front of words often enough. "Let op: …", once, is no speaker. */
export function namenVoorop(stukken: readonly Sprekerstuk[]): ReadonlySet<string> {
  const aantal = new Map<string, number>();
  for (const { tekst, spreker } of stukken) {
    const naam = spreker === undefined ? naamVoorop(tekst)?.naam : undefined;
    if (naam !== undefined) aantal.set(naam, (aantal.get(naam) ?? 0) + 1);
  }
  const samen = [...aantal.values()].reduce((som, n) => som + n, 0);
  if (samen < stukken.length * DEEL_MET_NAAM) return new Set();
  const zeker = stukken.length < 6 || samen >= stukken.length * BIJNA_OVERAL;
  return new Set([...aantal].filter(([naam, n]) => n > 1 || zeker || naam.includes(' ')).map(([naam]) => naam));
}

/**
 * Says of every piece who speaks: the voice that the file names, or the name in front of the words. Where names stand in
 * front only when somebody else begins, the one before goes on; otherwise it is nobody: an empty text.
 */
export function metSprekers(stukken: readonly Stuk[]): readonly Spreekbeurt[] {
  const namen = namenVoorop(stukken);
  const breedte = String(stukken.length).length;
  let laatste = '';
  return stukken.map(({ start, eind, tekst, spreker }, i) => {
    const voorop = spreker === undefined ? naamVoorop(tekst) : undefined;
    const geldt = voorop && namen.has(voorop.naam) ? voorop : undefined;
    const nu = spreker ?? geldt?.naam ?? (namen.size > 0 ? laatste : '');
    laatste = nu;
    return {
      id: `b${String(i + 1).padStart(Math.max(2, breedte), '0')}`,
      spreker: nu,
      tekst: geldt?.rest ?? tekst,
      start,
      ...(eind === undefined ? {} : { eind }),
    };
  });
}

/**
 * Joins turns of the same speaker that follow each other, as captions cut one turn into many. Turns of nobody stay apart.
 * @param hoogstens seconds of silence between them; with more than that it stays two turns
 */
export function voegBeurtenSamen(beurten: readonly Spreekbeurt[], hoogstens = 3): readonly Spreekbeurt[] {
  const uit: Spreekbeurt[] = [];
  for (const beurt of beurten) {
    const vorige = uit.at(-1);
    const zelfde = vorige !== undefined && vorige.spreker !== '' && vorige.spreker === beurt.spreker;
    if (!zelfde || beurt.start - (vorige.eind ?? beurt.start) > hoogstens) {
      uit.push(beurt);
      continue;
    }
    const eind = beurt.eind === undefined ? undefined : Math.max(beurt.eind, vorige.eind ?? beurt.eind);
    const { id, spreker, start } = vorige;
    const tekst = `${vorige.tekst} ${beurt.tekst}`;
    uit[uit.length - 1] = { id, spreker, tekst, start, ...(eind === undefined ? {} : { eind }) };
  }
  return uit;
}
