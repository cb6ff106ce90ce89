import type { Lezing, LezingMoment, Ronde } from '#domain/annotatie/analyse.ts';
import type { Moment } from '#domain/annotatie.ts';
import type { Rondebeeld } from '#domain/annotatie/vergelijking.ts';

/** How a mark relates to those of others; the shape of the mark says it too. */
export type Merkstand = 'samen' | 'alleen' | 'anders';

export interface Merk {
  readonly moment: LezingMoment;
  readonly stand: Merkstand;
}

/** Everything one looker marked. */
export interface Rij {
  readonly id: string;
  readonly naam: string;
  readonly merken: readonly Merk[];
}

const merken = (momenten: readonly LezingMoment[], samen: readonly Moment[], anders: readonly Moment[]): Merk[] =>
  momenten.map((moment) => ({
    moment,
    stand: samen.includes(moment) ? 'samen' : anders.includes(moment) ? 'anders' : 'alleen',
  }));

/** The rows of the timeline: one's own first, then each reading. A place that got another name is drawn as well. */
export function rijenVan({ eigen, naast }: Rondebeeld, jij: string): Rij[] {
  const mijn = merken(
    eigen,
    naast.flatMap(({ samen }) => samen.flatMap((s) => s.eigen)),
    naast.flatMap(({ anders }) => anders.map((a) => a.eigen)),
  );
  const lezing = (van: Lezing, uit: Rondebeeld['naast'][number]): Rij => {
    const anders = uit.anders.map((a) => a.lezing);
    const alle = [...uit.momenten, ...anders.filter((moment) => !uit.momenten.includes(moment))];
    const samen = uit.samen.flatMap((s) => s.lezing);
    return { id: van.id, naam: van.naam, merken: merken(alle, samen, anders) };
  };
  return [{ id: 'jij', naam: jij, merken: mijn }, ...naast.map((uit) => lezing(uit.lezing, uit))];
}

/** An earlier round as a row: drawn as it was, without a comparison. */
export const rijVanRonde = (ronde: Ronde, naam: string): Rij => ({
  id: ronde.id,
  naam,
  merken: merken(ronde.momenten, [], []),
});

/** All marks in the order of time, with whose they are. */
export const opTijd = (rijen: readonly Rij[]): readonly (Merk & { readonly wie: string; readonly rij: string })[] =>
  rijen
    .flatMap(({ id, naam, merken: hier }) => hier.map((merk) => ({ ...merk, wie: naam, rij: id })))
    .sort((a, b) => a.moment.start - b.moment.start);
