/** Places give no answers away: not in what the rule says, and not in any exercise of the course. */
import { describe, expect, it, test } from 'vitest';
import { controleerProject } from '../../scripts/content/controle.ts';
import { contentBestanden, leesInhoud } from '../../scripts/content/lees.ts';
import { controleerAntwoordvolgorde, inBlokken, opVolgorde } from '../../scripts/content/regels/antwoordvolgorde.ts';

const { inhoud } = controleerProject();

test.each([
  [[1, 2, 3, 4, 5]],
  [[1, 6, 2, 3, 4, 5]],
  [[1, 2, 3, 4, 4, 1, 3]],
  [[1, 2, 3, 4, 6]],
  [[4, 3, 5, 1, 2, 4, 5, 1]],
  [[1, 2, 3]],
])('answers on places %j stand in the order of the questions', (plaatsen) => {
  expect(opVolgorde(plaatsen)).toBe(true);
});

test.each([[[4, 6, 2, 5, 1]], [[2, 5, 6, 4, 7, 1]], [[3, 1, 2, 4, 1, 4, 3]], [[1, 3, 2]]])(
  'answers on places %j do not',
  (plaatsen) => {
    expect(opVolgorde(plaatsen)).toBe(false);
  },
);

test.each([
  [['ja', 'ja', 'kan', 'kan', 'kan', 'nee', 'nee'], true],
  [['kan', 'kan', 'kan', 'nee'], true],
  [['nee', 'ja', 'kan', 'nee', 'ja', 'kan', 'kan'], false],
  [['kan', 'kan', 'nee', 'kan'], false],
  // Nothing to sort: all the same, each of its own kind, or too few.
  [['kan', 'kan', 'kan', 'kan'], false],
  [['open', 'gesloten', 'keuze', 'stapel'], false],
  [['zien', 'denken', 'denken'], false],
])('%j stand in blocks: %s', (soorten, verwacht) => {
  expect(inBlokken(soorten)).toBe(verwacht);
});

/** The course with one exercise in another order. */
function metLijst(id: string, veld: string, draai: (regels: string[]) => string[]) {
  const bestanden = contentBestanden().map((bestand) => {
    if (!bestand.pad.endsWith(`/${id}.yaml`)) return bestand;
    const [kop = '', rest = ''] = bestand.tekst.split(`\n${veld}:\n`);
    const eind = rest.search(/^\w/mu);
    const stukken = rest.slice(0, eind).split(/^(?= {2}- )/mu);
    return { ...bestand, tekst: `${kop}\n${veld}:\n${draai(stukken).join('')}${rest.slice(eind)}` };
  });
  return controleerAntwoordvolgorde(leesInhoud(bestanden).inhoud);
}

describe('the exercises', () => {
  it('with pairs, groups or several right answers are there', () => {
    const soorten = inhoud.oefeningen.map(({ data }) => (data.soort === 'keuze' && data.meer ? 'meer' : data.soort));
    for (const soort of ['koppelen', 'sorteren', 'meer']) expect(soorten, soort).toContain(soort);
  });

  it('give no answer away by its place', () => {
    expect(controleerAntwoordvolgorde(inhoud)).toEqual([]);
  });

  it.each([
    ['oef-spel-zegt-denkt', 'rechts', ['g-moeder', 'g-kassa', 'g-systeem', 'g-aardig', 'g-plant', 'g-geen-zin']],
    [
      'oef-kiezen-drie',
      'opties',
      ['contact', 'interventielogica', 'regie', 'weerstand', 'feedback', 'resultaten', 'alle'],
    ],
    [
      'oef-spel-nee-zeggen',
      'items',
      inhoud.oefeningen.flatMap(({ data }) =>
        data.id === 'oef-spel-nee-zeggen' && data.soort === 'sorteren'
          ? [...data.items].sort((a, b) => a.groep.localeCompare(b.groep)).map(({ id }) => id)
          : [],
      ),
    ],
  ])('%s is reported with its %s in the order of the answers', (id, veld, ids) => {
    const plaats = (regel: string): number => ids.indexOf(/id: ([\w-]+)/u.exec(regel)?.[1] ?? '');
    const meldingen = metLijst(id, veld, (regels) => regels.sort((a, b) => plaats(a) - plaats(b)));
    expect(meldingen.map(({ bestand, veld: waar }) => [bestand.split('/').at(-1), waar])).toEqual([
      [`${id}.yaml`, veld],
    ]);
  });
});
