/** Words and marks that the schrijfwijzer leaves out. */
import type { Inhoud } from '../lees.ts';
import { meld, type Melding, type Wat } from '../melding.ts';
import { tekstenVan, type Stuk } from '../teksten.ts';

interface TaalRegel {
  readonly patroon: RegExp;
  /** Whether people in a conversation or an exercise may say it. */
  readonly magInDialoog: boolean;
  readonly verwacht: string;
  readonly schrijf: string;
}

const REGELS: readonly TaalRegel[] = [
  {
    patroon: /!/,
    magInDialoog: false,
    verwacht: 'geen uitroepteken',
    schrijf: 'een punt, of een zin die het zelf doet',
  },
  {
    patroon: /\p{Emoji_Presentation}|\u{FE0F}/u,
    magInDialoog: false,
    verwacht: 'geen emoji',
    schrijf: 'het in woorden',
  },
  { patroon: /\bwist je dat\b/i, magInDialoog: false, verwacht: 'geen "Wist je dat"', schrijf: 'het feit zelf' },
  {
    patroon: /\bklant(?:en)?\b/i,
    magInDialoog: true,
    verwacht: 'cliënt',
    schrijf: 'cliënt of cliënten; klant alleen waar een bron of instrument zo heet',
  },
  {
    patroon: /\biedereen moet\b/i,
    magInDialoog: true,
    verwacht: 'geen plicht voor iedereen',
    schrijf: 'voor wie het geldt, of laat de plicht weg',
  },
];

const rond = (tekst: string, index: number): string =>
  tekst
    .slice(Math.max(0, index - 20), index + 25)
    .replace(/\s+/g, ' ')
    .trim();

/** Words that are English and not Dutch; enough to notice a phrase that has no `lang`. */
const ENGELS =
  'the and with your you this that these those from are were have has what which who how why when where should would could about into because people their they them our for not but some';
const NIET_NEDERLANDS = new Set(ENGELS.split(' '));
const GEMARKEERD = /<span lang="[^"]*">[\s\S]*?<\/span>/g;
const WOORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;

function vreemd({ tekst }: Stuk, toegestaan: ReadonlySet<string>): Wat | undefined {
  const zichtbaar = tekst.replace(GEMARKEERD, '').replace(/<[^>]*>/g, ' ');
  const woord = [...zichtbaar.matchAll(WOORD)].find(
    ([w]) => NIET_NEDERLANDS.has(w.toLowerCase()) && !toegestaan.has(w.toLowerCase()),
  );
  if (!woord) return undefined;
  return {
    gevonden: `"${rond(zichtbaar, woord.index)}", waarin "${woord[0]}" geen Nederlands is`,
    verwacht: 'Nederlands, of woorden met hun taal erbij',
    schrijf: 'het in het Nederlands, of <span lang="en">…</span> in de tekst van een les',
  };
}

/** @param toegestaan words of the project's dictionary, in small letters. */
export function controleerTaal(inhoud: Inhoud, toegestaan: ReadonlySet<string>): Melding[] {
  return tekstenVan(inhoud)
    .filter(({ naam }) => !naam)
    .flatMap((stuk) => {
      const fouten = REGELS.flatMap(({ patroon, magInDialoog, verwacht, schrijf }): Wat[] => {
        const gevonden = stuk.dialoog && magInDialoog ? null : patroon.exec(stuk.tekst);
        return gevonden ? [{ gevonden: `"${rond(stuk.tekst, gevonden.index)}"`, verwacht, schrijf }] : [];
      });
      return [...fouten, vreemd(stuk, toegestaan) ?? []].flat().map((fout) => meld(stuk.plek, stuk.pad, fout));
    });
}
