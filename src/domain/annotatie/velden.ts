import {
  vervangInTeksten,
  vindPersoonsgegevens,
  zonderBekend,
  type TekstMetVondsten,
} from '#domain/persoonsgegevens.ts';
import type { Ronde } from './analyse.ts';

const velden = ['waarneming', 'vraag', 'duiding'] as const;
export type Momentveld = (typeof velden)[number];

/** A text of a mark in which something was found that may lead to a person. */
export interface Momentvondsten extends TekstMetVondsten {
  /** Ids; within a round the ids of marks are unique. */
  readonly ronde: string;
  readonly moment: string;
  readonly veld: Momentveld;
}

/**
 * Looks through what somebody wrote at a story, oldest round first.
 * @param bekend words of the story itself (`verzonnenGegevens`): those are nobody's.
 */
export function vindInRondes(rondes: readonly Ronde[], bekend: readonly string[]): readonly Momentvondsten[] {
  return rondes.flatMap((ronde) =>
    ronde.momenten.flatMap((moment) =>
      velden.flatMap((veld) => {
        const tekst = moment[veld] ?? '';
        const vondsten = zonderBekend(tekst, vindPersoonsgegevens(tekst), bekend);
        return vondsten.length === 0 ? [] : [{ ronde: ronde.id, moment: moment.id, veld, tekst, vondsten }];
      }),
    ),
  );
}

/** Rounds with placeholders for those findings; one person has one placeholder in all of them. */
export function vervangInRondes(rondes: readonly Ronde[], weg: readonly Momentvondsten[]): readonly Ronde[] {
  const nieuw = vervangInTeksten(weg);
  const sleutel = (ronde: string, moment: string, veld: Momentveld): string => JSON.stringify([ronde, moment, veld]);
  const teksten = new Map(weg.map(({ ronde, moment, veld }, i) => [sleutel(ronde, moment, veld), nieuw[i]]));
  return rondes.map((ronde) => ({
    ...ronde,
    momenten: ronde.momenten.map((moment) => {
      const anders = velden.flatMap((veld) => {
        const tekst = teksten.get(sleutel(ronde.id, moment.id, veld));
        return tekst === undefined ? [] : [[veld, tekst] as const];
      });
      return anders.length === 0 ? moment : { ...moment, ...Object.fromEntries(anders) };
    }),
  }));
}
