import { describe, expect, it } from 'vitest';
import {
  beurtOpTijd,
  kiesThema,
  nieuwWerkblad,
  tijddoel,
  waarnemingUitBeurt,
  zetWaarneming,
  inThema,
  type Werkblad,
} from '#domain/werkblad.ts';
import type { ThemaId } from '#kern/themas.ts';

describe('waarnemingUitBeurt', () => {
  const beurt = { id: 'b03', start: 19.5, wie: 'Cliënt', tekst: 'Ja, dat is goed.' };
  it('quotes the words with who said them, where', () => {
    expect(waarnemingUitBeurt(beurt)).toEqual({ tekst: 'Cliënt: ‘Ja, dat is goed.’', tijd: 19.5, beurt: 'b03' });
  });
  it('takes what was seen where nothing was said', () => {
    expect(waarnemingUitBeurt({ ...beurt, tekst: '…', gedrag: 'Ze kijkt weg.' }).tekst).toBe('Ze kijkt weg.');
    expect(waarnemingUitBeurt({ ...beurt, tekst: '…' }).tekst).toBe('Cliënt: ‘…’');
  });
  it('cuts a monologue between words', () => {
    const { tekst } = waarnemingUitBeurt({ ...beurt, tekst: 'woorden '.repeat(100) });
    expect(tekst.length).toBeLessThan(260);
    expect(tekst).toMatch(/woorden …’$/);
  });
});

it.each([
  [0, 'a'],
  [9.9, 'a'],
  [10, 'b'],
  [999, 'c'],
])('at %d seconds turn %s is going on', (tijd, id) => {
  const beurten = [
    { id: 'a', start: 2 },
    { id: 'b', start: 10 },
    { id: 'c', start: 20 },
  ];
  expect(beurtOpTijd(beurten, tijd)?.id).toBe(id);
  expect(beurtOpTijd(beurten.slice(3), tijd)).toBeUndefined();
});

describe('tijddoel: where the time of now goes', () => {
  const met = (...themas: readonly ThemaId[]): Werkblad =>
    themas.reduce(kiesThema, nieuwWerkblad({ nu: '2026-11-22T10:00:00Z', nieuweId: () => 'blad' }));
  const blad = inThema(met('emotie', 'regie'), 'regie', (deel) =>
    [
      { id: 'zonder', tekst: 'Hij zucht.' },
      { id: 'leeg', tekst: ' ', tijd: 3 },
      { id: 'vol', tekst: 'Hij lacht.', tijd: 4 },
    ].reduce(zetWaarneming, deel),
  );
  it('goes to the observation that has none, or no words yet', () => {
    expect(tijddoel(blad, 'zonder', 'emotie')).toEqual({ soort: 'bestaand', thema: 'regie', id: 'zonder' });
    expect(tijddoel(blad, 'leeg', 'emotie')).toEqual({ soort: 'bestaand', thema: 'regie', id: 'leeg' });
  });
  it('never writes over a time that has words: a new one comes in the same thema', () => {
    expect(tijddoel(blad, 'vol', 'emotie')).toEqual({ soort: 'nieuw', thema: 'regie' });
  });
  it('goes to the thema of before, or the first when that is gone', () => {
    expect(tijddoel(blad, undefined, 'regie')).toEqual({ soort: 'nieuw', thema: 'regie' });
    expect(tijddoel(blad, undefined, 'contact')).toEqual({ soort: 'nieuw', thema: 'emotie' });
    expect(tijddoel(met(), undefined, 'contact')).toBeUndefined();
  });
});
