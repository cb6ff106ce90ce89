import { describe, expect, it } from 'vitest';
import { leesInhoud } from '../../../scripts/content/lees.ts';
import { meld, padVan, toonMelding, veldVan } from '../../../scripts/content/melding.ts';
import { gelezen, plekken, type Wijziging } from './cursus.ts';

const eerste = (...wijziging: Wijziging) => {
  const [melding] = gelezen(wijziging).meldingen;
  if (!melding) throw new Error('no message');
  return melding;
};

describe('reading content', () => {
  it('gives every file that follows its schema, with the text of a lesson', () => {
    const { inhoud, meldingen } = gelezen();
    expect(meldingen).toEqual([]);
    expect(inhoud.lessen.map(({ data }) => data.id)).toEqual(['les-a', 'les-b']);
    expect(inhoud.lessen[0]?.body).toContain('<Oefening id="oef-a" />');
  });

  it('names file, line, field, what was found and what to write', () => {
    expect(toonMelding(eerste('lessen/m/a.mdx', 'minuten: 6', 'minuten: zes'))).toBe(
      'src/content/lessen/m/a.mdx:6 minuten: gevonden "zes"; verwacht een getal. Schrijf: Hele minuten.',
    );
  });

  it('points at the nearest thing that exists when a field is missing', () => {
    const melding = eerste('oefeningen/c.yaml', 'label: Bedacht', '');
    expect(plekken([melding])).toEqual(['oefeningen/c.yaml:7 groepen[1].label']);
    expect(melding).toMatchObject({ gevonden: 'niets', verwacht: 'tekst' });
  });

  it('suggests the field that was meant', () => {
    expect(eerste('begrippen/een.yaml', 'zieOok', 'zieook')).toMatchObject({
      veld: 'zieook',
      schrijf: 'zieOok in plaats van zieook, of haal het weg',
    });
  });

  it('keeps the words of a schema: what is wrong, and what to write', () => {
    expect(eerste('verhalen/een.yaml', 'start: "00:00", eind: "00:02"', 'start: "00:00", eind: "0:99"')).toMatchObject({
      veld: 'transcript[0].eind',
      gevonden: '"0:99" is geen tijdcode.',
      schrijf: 'minuten en seconden, zoals 02:15.',
    });
  });

  it('reports of a union only what is wrong with the option that was meant', () => {
    const { meldingen } = gelezen(['oefeningen/a.yaml', 'van: "00:04"', 'van: 4']);
    expect(plekken(meldingen)).toEqual(['oefeningen/a.yaml:7 fragment.van']);
  });

  it('lists the kinds when a soort does not exist', () => {
    const melding = eerste('oefeningen/c.yaml', 'soort: sorteren', 'soort: sortern');
    expect(melding).toMatchObject({ veld: 'soort', gevonden: '"sortern"' });
    expect(melding.verwacht).toContain('keuze, sorteren, koppelen');
  });

  it('names the line of YAML that cannot be read', () => {
    expect(plekken([eerste('bronnen/een.yaml', 'jaar: 2021', 'jaar: 2021\njaar: 2022')])).toEqual([
      'bronnen/een.yaml:7 ',
    ]);
  });

  it('does not call references to an unreadable file broken', () => {
    expect([...gelezen(['bronnen/een.yaml', 'jaar: 2021', 'jaar: oud']).inhoud.onleesbaar]).toEqual(['bron-een']);
  });

  it('reports a lesson without frontmatter and a file that the site does not read', () => {
    const { meldingen } = leesInhoud([
      { pad: 'src/content/lessen/a.mdx', tekst: '## Kop' },
      { pad: 'src/content/begrippen/a.yml', tekst: 'id: a' },
      { pad: 'src/content/gedichten/a.yaml', tekst: 'id: a' },
      { pad: 'src/content/ids.json', tekst: '{}' },
    ]);
    expect(plekken(meldingen).sort()).toEqual(['begrippen/a.yml ', 'gedichten/a.yaml ', 'lessen/a.mdx:1 ']);
  });
});

describe('a path', () => {
  it('is written and read as authors see it', () => {
    const pad = ['items', 2, 'ookGoed', 0];
    expect(veldVan(pad)).toBe('items[2].ookGoed[0]');
    expect(padVan('items[2].ookGoed[0]')).toEqual(pad);
  });

  it('is left out of a message about a whole file', () => {
    const plek = { bestand: 'a.yaml', regel: () => undefined };
    expect(toonMelding(meld(plek, [], { gevonden: 'niets', verwacht: 'iets.', schrijf: 'iets.' }))).toBe(
      'a.yaml gevonden niets; verwacht iets. Schrijf: iets.',
    );
  });
});
