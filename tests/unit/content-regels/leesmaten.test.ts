import { describe, expect, it } from 'vitest';
import { gemetenMinuten, leesmaten, minutenKloppen, zinnenIn } from '../../../scripts/content/leesmaten.ts';
import { prozaVan } from '../../../scripts/content/mdx.ts';
import { controleerMaten } from '../../../scripts/content/regels/maten.ts';
import { cursus, plekken } from './cursus.ts';

describe('sentences', () => {
  it.each<[string, number]>([
    ['Je kijkt. Je ziet iets.', 2],
    ["'Klopt dat?' vraag je.", 1],
    ["'Zie je dat? Geen zin.' 'Welnee, die man is verlegen.' Jij spoelt terug.", 4],
    ['Hij zegt … en stopt.', 1],
    ['Zie paragraaf 3.2 in deel 1. Daar staat het.', 2],
    ['Vier punten: een, twee, drie', 1],
    ['…', 0],
  ])('%s', (tekst, aantal) => {
    expect(zinnenIn(tekst)).toHaveLength(aantal);
  });
});

describe('reading measures', () => {
  it('count words, sentences and long words', () => {
    expect(leesmaten(['De klantmanager wacht. Zij zwijgt.', 'Een ander blok zonder punt'])).toEqual({
      woorden: 10,
      zinnen: 3,
      lang: 1,
      woordenPerZin: 3.3,
      lix: 13.3,
    });
  });

  it('are zero for nothing', () => {
    expect(leesmaten([])).toEqual({ woorden: 0, zinnen: 0, lang: 0, woordenPerZin: 0, lix: 0 });
  });

  it('give whole minutes, and allow 20 %', () => {
    expect(gemetenMinuten(401, 3)).toBe(6);
    expect(minutenKloppen(12, 10)).toBe(true);
    expect(minutenKloppen(8, 10)).toBe(true);
    expect(minutenKloppen(13, 10)).toBe(false);
  });
});

describe('prose', () => {
  it('is running text: no headings, tables, code, comments or components', () => {
    const body = `## Een kop

Een **zin** met een <Begrip id="x">woord</Begrip>. <Bron id="a" plaats="b" />
Loopt door.

| a | b |
| - | - |
<Beeld naam="x" bijschrift="Niet." />

1. Eerste [punt](../x/)
2. Tweede punt

> Een citaat.

{/* niet */}

<Kader titel="Niet">
Wel.
</Kader>
`;
    expect(prozaVan(body)).toEqual([
      'Een zin met een woord. Loopt door.',
      'Eerste punt',
      'Tweede punt',
      'Een citaat.',
      'Wel.',
    ]);
  });
});

describe('lessons', () => {
  const les = 'lessen/m/a.mdx';
  it('are fine when short and honest about time', () => {
    expect(controleerMaten(cursus())).toEqual([]);
  });

  it('fail on long sentences', () => {
    const lang = Array.from({ length: 70 }, () => 'en').join(' ');
    expect(controleerMaten(cursus([les, 'Dit is genoeg.', lang])).map(({ gevonden }) => gevonden)).toEqual([
      '26 woorden per zin',
    ]);
  });

  it('fail on long words', () => {
    const lang = Array.from({ length: 12 }, () => 'Gemeentelijke dienstverlening.').join(' ');
    expect(controleerMaten(cursus([les, 'Dit is genoeg.', lang])).map(({ gevonden }) => gevonden)).toEqual([
      'LIX 77.3',
    ]);
  });

  it('count four minutes for the sixteen combinations', () => {
    const metMatrix = cursus([les, 'Dit is een', '<SlimMatrix />\n\nDit is een']);
    expect(controleerMaten(metMatrix)).toMatchObject([{ schrijf: 'minuten: 10' }]);
  });

  it('fail when the minutes are off', () => {
    expect(plekken(controleerMaten(cursus([les, 'minuten: 6', 'minuten: 9'])))).toEqual([`${les}:6 minuten`]);
  });
});
