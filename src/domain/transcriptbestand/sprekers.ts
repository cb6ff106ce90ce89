import type { Spreekbeurt } from '#domain/transcript.ts';
import { isNaamwoord, isPraat, LANGSTE_VOOROP } from './namen.ts';
import type { Stuk } from './types.ts';

/** A name in front of the words: "Karin de Boer: …", ">> SPREKER 1: …", "[Karin] …", "SPEAKER_00: …". */
const VOOROP =
  /^(?:>>\s*|-\s+)?(?:\[([\p{L}\p{N}][^\]:]{0,60})\]:?|([\p{Lu}\p{N}][\p{L}\p{M}\p{N} .,'’()_&/-]{0,60}?)\s?:)\s+(\S.*)$/u;

/** Anything short in front of a colon: "mohammed elidrissi: …", "iPhone van Mo: …", "Karin 🌷: …". */
const LOS_VOOROP = /^(?:>>\s*|-\s+)?([^\s:?!;…"“”„«»♪<>[(*][^:?!;…"“”„«»♪]{0,60}?)\s?:\s+(\S.*)$/u;
/** The end of a sentence in front of the colon, not the dot of "m. elidrissi". */
const ZIN_ERVOOR = /\p{L}{3}\.\s/u;

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
  return woorden.length <= LANGSTE_VOOROP && woorden.every(isNaamwoord) ? { naam, rest } : undefined;
}

/** A name, or something short that can be one because people choose what others see of them: in small letters, or signs. */
export function misschienVoorop(tekst: string): (Voorop & { readonly los: boolean }) | undefined {
  const vast = naamVoorop(tekst);
  if (vast) return { ...vast, los: false };
  const [, kaal, rest] = LOS_VOOROP.exec(tekst) ?? [];
  const naam = kaal?.trim();
  if (naam === undefined || rest === undefined || ZIN_ERVOOR.test(naam) || isPraat(naam)) return undefined;
  return naam.split(/\s+/).length <= LANGSTE_VOOROP ? { naam, rest, los: true } : undefined;
}

/** "[Muziek] …": what is heard stands in brackets too, without a colon. */
const GELUID = /^(?:>>\s*|-\s+)?\[[^\]]*\]\s/u;

/** Whether somebody may stand in front of the words who is not known to speak. "Let op: …" is nobody. */
export function begintAnder(tekst: string): boolean {
  const voorop = misschienVoorop(tekst);
  return voorop !== undefined && !isPraat(voorop.naam) && !GELUID.test(tekst);
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

interface Telling {
  readonly los: boolean;
  n: number;
}

function telVoorop(stukken: readonly Sprekerstuk[]): ReadonlyMap<string, Telling> {
  const aantal = new Map<string, Telling>();
  for (const { tekst, spreker } of stukken) {
    const voorop = spreker === undefined ? misschienVoorop(tekst) : undefined;
    if (!voorop) continue;
    const al = aantal.get(voorop.naam);
    if (al) al.n += 1;
    else aantal.set(voorop.naam, { los: voorop.los, n: 1 });
  }
  return aantal;
}

const som = (aantal: readonly (readonly [string, Telling])[]): number => aantal.reduce((tot, [, { n }]) => tot + n, 0);

/**
 * The names that stand in front of words often enough. "Let op: …", once, is no speaker, and what does not look like a
 * name has to come twice, or to stand in a file where nearly all words have a name in front.
 */
export function namenVoorop(stukken: readonly Sprekerstuk[]): ReadonlySet<string> {
  const alle = [...telVoorop(stukken)];
  const overal = stukken.length > 1 && som(alle) >= stukken.length * BIJNA_OVERAL;
  const kan = alle.filter(([, { los, n }]) => !los || n > 1 || overal);
  const samen = som(kan);
  if (samen < stukken.length * DEEL_MET_NAAM) return new Set();
  const zeker = stukken.length < 6 || samen >= stukken.length * BIJNA_OVERAL;
  return new Set(kan.filter(([naam, { los, n }]) => los || n > 1 || zeker || naam.includes(' ')).map(([naam]) => naam));
}

/** Whether neither a voice nor a name in front of the words says who speaks. */
export const isNaamloos = (stukken: readonly Stuk[]): boolean =>
  stukken.every(({ spreker }) => spreker === undefined) && namenVoorop(stukken).size === 0;

/** Who says a piece: of whom nobody said it, it is the one before, unless somebody else may stand in front of the words. */
function sprekerVan(stuk: Stuk, namen: ReadonlySet<string>, vorige: string): { spreker: string; tekst: string } {
  const { tekst, spreker } = stuk;
  if (spreker !== undefined) return { spreker, tekst };
  const voorop = misschienVoorop(tekst);
  if (voorop && namen.has(voorop.naam)) return { spreker: voorop.naam, tekst: voorop.rest };
  return { spreker: namen.size === 0 || begintAnder(tekst) ? '' : vorige, tekst };
}

/**
 * Says of every piece who speaks: the voice that the file names, or the name in front of the words. Where names stand in
 * front only when somebody else begins, the one before goes on; otherwise it is nobody: an empty text. A piece that begins
 * with what may be another name goes to nobody, too.
 */
export function metSprekers(stukken: readonly Stuk[]): readonly Spreekbeurt[] {
  const namen = namenVoorop(stukken);
  const breedte = String(stukken.length).length;
  let laatste = '';
  return stukken.map((stuk, i) => {
    const { start, eind } = stuk;
    const { spreker, tekst } = sprekerVan(stuk, namen, laatste);
    laatste = spreker;
    return {
      id: `b${String(i + 1).padStart(Math.max(2, breedte), '0')}`,
      spreker,
      tekst,
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
