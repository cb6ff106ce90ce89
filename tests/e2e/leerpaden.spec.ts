/** The pages of the paths, read as files: what they promise, and whether their minutes add up. */
import { paginas } from '#teksten/paginas.ts';
import { bladzijden, tekstVan, type Bladzijde } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';

const paden = (): readonly Bladzijde[] => bladzijden().filter(({ pad }) => /^leerpaden\/.+/.test(pad));
const teksten = (bladzijde: Bladzijde, tag: string): string[] =>
  bladzijde.elementen.filter((e) => e.tagName === tag).map((e) => tekstVan(e).replace(/\s+/g, ' ').trim());
const minuten = (zin: string): number => Number(/(\d+) minuten/.exec(zin)?.[1] ?? 0);

test('the minutes of the steps are those above them', () => {
  for (const bladzijde of paden()) {
    const boven = teksten(bladzijde, 'p').find((zin) => /^\d+ minuten, \d+ stap/.test(zin)) ?? '';
    const stappen = teksten(bladzijde, 'span').filter((zin) => /^(?:ongeveer )?\d+ minuten/.test(zin));
    expect(stappen.length, bladzijde.pad).toBe(Number(/, (\d+) stap/.exec(boven)?.[1]));
    expect(
      stappen.reduce((som, zin) => som + minuten(zin), 0),
      bladzijde.pad,
    ).toBe(minuten(boven));
  }
});

test('a path that is not complete says so before its steps', () => {
  const meldingen = paden().flatMap((bladzijde) => {
    const html = bladzijde.elementen.map((e) => (e.tagName === 'p' || e.tagName === 'h2' ? tekstVan(e).trim() : ''));
    const plek = html.indexOf(paginas.leerpaden.nogNiet);
    return plek < 0 ? [] : [plek < html.indexOf(paginas.leerpaden.stappen)];
  });
  expect(meldingen).not.toEqual([]);
  expect(meldingen).not.toContain(false);
});
