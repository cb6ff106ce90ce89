import type { Oefening, OefeningSoort } from '#schemas/oefening.ts';
import type { Trap } from '#schemas/oefening.slim.ts';

/** The kinds about SLIM, in the order in which they build on each other. */
export const slimSoorten = ['slim-plaatsen', 'slim-herkennen', 'slim-rol', 'slim-match'] as const;
export type SlimSoort = (typeof slimSoorten)[number];

export interface ReeksOefening {
  readonly id: string;
  readonly soort: SlimSoort;
  readonly titel: string;
  readonly minuten: number;
  readonly trap: Trap;
}

/** All exercises of one kind, in their order. */
export interface Reeks {
  readonly soort: SlimSoort;
  readonly oefeningen: readonly ReeksOefening[];
}

/** Whether an exercise of this kind is part of a series. */
export const isSlimSoort = (soort: OefeningSoort): soort is SlimSoort => slimSoorten.some((slim) => slim === soort);

/** The series of exercises about SLIM: the ids count up in the order of the authors. A kind without exercises is absent. */
export function slimReeksen(oefeningen: readonly Oefening[]): readonly Reeks[] {
  const slim = oefeningen
    .filter((o): o is Extract<Oefening, { soort: SlimSoort }> => isSlimSoort(o.soort))
    .map(({ id, soort, titel, minuten, trap }): ReeksOefening => ({ id, soort, titel, minuten, trap }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return slimSoorten
    .map((soort) => ({ soort, oefeningen: slim.filter((o) => o.soort === soort) }))
    .filter((reeks) => reeks.oefeningen.length > 0);
}
