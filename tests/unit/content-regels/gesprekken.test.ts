import { describe, expect, it } from 'vitest';
import { gesprekkenTabel } from '../../../scripts/content/gesprekstabel.ts';
import { controleerGesprekken } from '../../../scripts/content/regels/gesprekken.ts';
import { controleerMaten } from '../../../scripts/content/regels/maten.ts';
import { controleerTaal } from '../../../scripts/content/regels/taal.ts';
import { controleerVerwijzingen } from '../../../scripts/content/regels/verwijzingen.ts';
import { controleerWezen } from '../../../scripts/content/regels/wezen.ts';
import { cursus, plekken, type Wijziging } from './cursus.ts';

const bestand = 'gesprekken/een.yaml';
const gevonden = (...wijzigingen: Wijziging[]): string[] =>
  controleerGesprekken(cursus(...wijzigingen)).map(({ veld, gevonden: wat }) => `${veld}: ${wat}`);
const telwoord = (aantal: number): string => Array.from({ length: aantal }, () => 'woord').join(' ');

describe('conversations', () => {
  it('are fine when they keep to their form', () => {
    expect(gevonden()).toEqual([]);
  });

  it.each<[string, Wijziging, string]>([
    ['a short opening', [bestand, `vooraf: ${telwoord(90)}`, 'vooraf: Kort'], 'vooraf: 1 woorden'],
    [
      'a short ending',
      [bestand, `nabeschouwing: ${telwoord(70)}`, 'nabeschouwing: Kort'],
      'knopen[22].nabeschouwing: 1 woorden',
    ],
    ['a path that ends too soon', [bestand, 'naar: n3-b', 'naar: einde-b'], 'knopen: 3 keuzes op het kortste pad'],
    [
      'a third person without a name',
      [bestand, 'tekst: Zegt u het maar.', 'tekst: Zegt u het maar.\n    spreker: derde'],
      'sprekers: geen naam voor de derde spreker',
    ],
    [
      'what the domain finds, at its field',
      [bestand, 'naar: n1-b', 'naar: n9-b'],
      'knopen[0].keuzes[1].naar: keuze k0-a-anders bij knoop n0-a wijst naar knoop "n9-b", en die is er niet',
    ],
  ])('fail on %s', (_, wijziging, verwacht) => {
    expect(gevonden(wijziging)).toContain(verwacht);
  });

  it('name the line of a field', () => {
    const [melding] = controleerGesprekken(cursus([bestand, 'naar: n1-b', 'naar: n9-b']));
    expect(melding).toMatchObject({ bestand: `src/content/${bestand}`, regel: 18 });
  });

  it('rest on sources that exist, and stand in a lesson', () => {
    expect(plekken(controleerVerwijzingen(cursus([bestand, 'bron: bron-een', 'bron: bron-weg'])))).toEqual([
      `${bestand}:192 bronnen[0].bron`,
    ]);
    expect(plekken(controleerVerwijzingen(cursus(['lessen/m/b.mdx', '[gesprek-een]', '[gesprek-weg]'])))).toEqual([
      'lessen/m/b.mdx:14 gesprekken[0]',
    ]);
    expect(plekken(controleerWezen(cursus(['lessen/m/b.mdx', '[gesprek-een]', '[]'])))).toEqual([`${bestand}:1 id`]);
  });

  it('count their minutes for the lesson', () => {
    const meldingen = controleerMaten(cursus([bestand, 'minuten: 1\n', 'minuten: 9\n']));
    expect(meldingen).toMatchObject([{ veld: 'minuten', schrijf: 'minuten: 15' }]);
  });

  it('let people say what prose may not', () => {
    const klant = (van: string): string[] =>
      controleerTaal(cursus([bestand, van, `${van} Een klant`]), new Set()).map(({ veld }) => veld);
    expect(klant('tekst: Zegt u het maar.')).toEqual([]);
    expect(klant('gedachte: Dat zei ik zo.')).toEqual([]);
    expect(klant('voorbeeldUitleg: Zo kan het.')).toEqual(['voorbeeldUitleg']);
  });

  it('are measured in a table, or named when they cannot be', () => {
    const tabel = (...wijzigingen: Wijziging[]): string =>
      gesprekkenTabel(cursus(...wijzigingen).gesprekken.map(({ data }) => data));
    expect(tabel()).toMatch(/gesprek-een +26 +44 +4 +128 +7 +7/);
    expect(tabel([bestand, 'naar: n1-b', 'naar: n9-b'])).toContain('gesprek-een: niet te meten');
  });
});
