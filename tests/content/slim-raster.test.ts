/** The SLIM exercises cover the model: each combination, enough of them, and enough on which professionals may differ. */
import { describe, expect, it } from 'vitest';
import { plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import { zelfbeeldIds, rolIds } from '#kern/slim.ts';
import type { Oefening } from '#schemas/oefening.ts';
import { controleerProject } from '../../scripts/content/controle.ts';

type SlimOefening = Extract<Oefening, { combinatie: unknown }>;

const items = controleerProject().inhoud.oefeningen.flatMap(({ data }): SlimOefening[] =>
  'combinatie' in data ? [data] : [],
);
const rollen = rolIds.filter((rol) => rol !== 'anders');
const telling = (zelfbeeld: string, rol: string): number =>
  items.filter(({ combinatie }) => combinatie.zelfbeeld === zelfbeeld && combinatie.rol === rol).length;

/** What a reading answers, so that two readings can be laid beside each other. */
function antwoorden(item: SlimOefening): readonly [string, string] {
  switch (item.soort) {
    case 'slim-plaatsen':
      return [
        String(plaatsZelfbeeld(item.lezingen.a.punt).zelfbeeld),
        String(plaatsZelfbeeld(item.lezingen.b.punt).zelfbeeld),
      ];
    case 'slim-herkennen':
      return [item.lezingen.a.zelfbeeld, item.lezingen.b.zelfbeeld];
    case 'slim-match':
      return [item.lezingen.a.match, item.lezingen.b.match];
    case 'slim-rol':
      return [item.lezingen.a.rol, item.lezingen.b.rol];
  }
}

const verschilt = (item: SlimOefening): boolean => {
  const [a, b] = antwoorden(item);
  return a !== b;
};

describe('the SLIM exercises', () => {
  it('cover all sixteen combinations, at least two each', () => {
    const breed = (woord: string): string => woord.padEnd(13);
    const raster = zelfbeeldIds.map((zelfbeeld) => [
      zelfbeeld,
      ...rolIds.map((rol) => String(telling(zelfbeeld, rol))),
    ]);
    console.log([['', ...rolIds], ...raster].map((rij) => rij.map(breed).join('')).join('\n'));
    const teWeinig = zelfbeeldIds.flatMap((z) => rollen.filter((r) => telling(z, r) < 2).map((r) => `${z} × ${r}`));
    expect(teWeinig).toEqual([]);
  });

  it('are at least forty, with at least eight on which the readings differ', () => {
    const grens = items.filter(verschilt).map(({ id }) => id);
    console.log(`${items.length} items; ${grens.length} grensgevallen: ${grens.join(', ')}`);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(grens.length).toBeGreaterThanOrEqual(8);
  });

  it('begin in each kind with one that is done for you, and end on your own', () => {
    for (const soort of ['slim-plaatsen', 'slim-herkennen', 'slim-match', 'slim-rol'] as const) {
      const trappen = new Set(items.filter((item) => item.soort === soort).map(({ trap }) => trap));
      expect([...trappen].sort(), soort).toEqual(['half', 'voorgedaan', 'zelf']);
    }
  });
});
