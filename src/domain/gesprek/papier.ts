import type { Gesprek, Gesprekskeuze, Voorwaarde } from '#schemas/gesprek.ts';
import type { Speelbaar, Speelknoop } from './stand.ts';

/** When a choice is there, in terms of what a reader on paper can see: earlier choices, and the score of stroming. */
export interface Papiervoorwaarde {
  /** Only after one of these, such as `4b`. */
  readonly na: readonly string[];
  /** Only without any of these. */
  readonly nietNa: readonly string[];
  readonly stromingVanaf: number | undefined;
  readonly stromingTot: number | undefined;
}

export interface Papierkeuze {
  /** The number of the passage and a letter: `4b`. */
  readonly naam: string;
  readonly letter: string;
  readonly keuze: Gesprekskeuze;
  /** The number of the passage that follows. */
  readonly naar: number;
  readonly voorwaarde: Papiervoorwaarde | undefined;
}

/** A node as a numbered passage: read it, choose, go to the number. */
export interface Passage {
  readonly nummer: number;
  readonly knoop: Speelknoop;
  readonly keuzes: readonly Papierkeuze[];
}

/** Every node after all nodes that lead to it, as far as possible in the order of the author. */
function opVolgorde({ begin, knopen }: Speelbaar): readonly Speelknoop[] {
  const bij = new Map(knopen.map((knoop) => [knoop.id, knoop]));
  const gezien = new Set<string>();
  const achterstevoren: Speelknoop[] = [];
  const bezoek = (id: string): void => {
    const knoop = bij.get(id);
    if (!knoop || gezien.has(id)) return;
    gezien.add(id);
    if (knoop.soort === 'beurt') knoop.keuzes.toReversed().forEach(({ naar }) => bezoek(naar));
    achterstevoren.push(knoop);
  };
  bezoek(begin);
  return achterstevoren.toReversed();
}

const LETTERS = 'abcdefgh';

interface Plek {
  readonly nummer: number;
  readonly naam: string;
  readonly keuze: Gesprekskeuze;
}

/** @param plekken the choices that can have been made before. */
function opPapier(als: Voorwaarde | undefined, plekken: readonly Plek[]): Papiervoorwaarde | undefined {
  if (!als) return undefined;
  const met = (vlag: string | undefined): readonly string[] =>
    vlag === undefined
      ? []
      : plekken.filter(({ keuze }) => keuze.effect.vlaggen.includes(vlag)).map(({ naam }) => naam);
  return {
    na: met(als.vlag),
    nietNa: met(als.geenVlag),
    stromingVanaf: als.stromingVanaf,
    stromingTot: als.stromingTot,
  };
}

/** The conversation as numbered passages, each once, from the begin to the endings. */
export function passagesVan(gesprek: Speelbaar): readonly Passage[] {
  const knopen = opVolgorde(gesprek);
  const nummer = new Map(knopen.map(({ id }, i) => [id, i + 1]));
  const keuzesVan = (knoop: Speelknoop): readonly (Plek & { readonly letter: string })[] =>
    knoop.soort === 'einde'
      ? []
      : knoop.keuzes.map((keuze, i) => {
          const letter = LETTERS[i] ?? String(i + 1);
          const hier = nummer.get(knoop.id) ?? 0;
          return { nummer: hier, letter, naam: `${hier}${letter}`, keuze };
        });
  const plekken = knopen.flatMap(keuzesVan);
  return knopen.map((knoop) => {
    const hier = nummer.get(knoop.id) ?? 0;
    const eerder = plekken.filter((plek) => plek.nummer < hier);
    return {
      nummer: hier,
      knoop,
      keuzes: keuzesVan(knoop).map(({ naam, letter, keuze }) => ({
        naam,
        letter,
        keuze,
        naar: nummer.get(keuze.naar) ?? 0,
        voorwaarde: opPapier(keuze.als, eerder),
      })),
    };
  });
}

/** Whether a reader on paper has to keep the score of stroming. */
export const vraagtStroming = ({ knopen }: Pick<Gesprek, 'knopen'>): boolean =>
  knopen.some(
    (knoop) =>
      knoop.soort === 'beurt' &&
      knoop.keuzes.some(({ als }) => als?.stromingVanaf !== undefined || als?.stromingTot !== undefined),
  );
