import type { Begrip } from '#schemas/begrip.ts';
import type { Bronverwijzing } from '#schemas/basis.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import type { Les } from '#schemas/les.ts';
import type { Thema } from '#schemas/thema.ts';
import type { Verhaal } from '#schemas/verhaal.ts';

/** What in the course rests on a source, with the places each names. */
export interface BronGebruik {
  readonly lessen: readonly { readonly les: Les; readonly plaatsen: readonly string[] }[];
  readonly verhalen: readonly { readonly verhaal: Verhaal; readonly plaatsen: readonly string[] }[];
  readonly gesprekken: readonly { readonly gesprek: Gesprek; readonly plaatsen: readonly string[] }[];
  readonly themas: readonly Thema[];
  readonly begrippen: readonly Begrip[];
}

/** Everything that can name a source. */
export interface MetBronnen {
  readonly lessen: readonly Les[];
  readonly verhalen: readonly Verhaal[];
  readonly gesprekken: readonly Gesprek[];
  readonly themas: readonly Thema[];
  readonly begrippen: readonly Begrip[];
}

const plaatsenIn = (bronnen: readonly Bronverwijzing[], id: string): string[] => [
  ...new Set(bronnen.filter((b) => b.bron === id).map((b) => b.plaats)),
];

/** Who rests on this source: the way back from a source to the lessons. */
export function gebruikVan(id: string, { lessen, verhalen, gesprekken, themas, begrippen }: MetBronnen): BronGebruik {
  return {
    lessen: lessen.map((les) => ({ les, plaatsen: plaatsenIn(les.bronnen, id) })).filter((l) => l.plaatsen.length > 0),
    verhalen: verhalen
      .map((verhaal) => ({ verhaal, plaatsen: plaatsenIn(verhaal.bronnen, id) }))
      .filter((v) => v.plaatsen.length > 0),
    gesprekken: gesprekken
      .map((gesprek) => ({ gesprek, plaatsen: plaatsenIn(gesprek.bronnen, id) }))
      .filter((g) => g.plaatsen.length > 0),
    themas: themas.filter((thema) => plaatsenIn(thema.bronnen, id).length > 0),
    begrippen: begrippen.filter((begrip) => plaatsenIn(begrip.bronnen, id).length > 0),
  };
}
