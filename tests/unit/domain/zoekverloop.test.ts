import { describe, expect, it } from 'vitest';
import type { Treffer } from '#domain/zoeken.ts';
import { maakZoekverloop, type ZoekStand, type Zoekverloop } from '#domain/zoekverloop.ts';

const TREFFER: Treffer = { id: 'a', titel: 'Stilte', soort: 'les', pad: 'lessen/stilte/', themas: [] };

/** A search in which the test decides when a pause is over and when an answer comes. */
function opstelling(): {
  verloop: Zoekverloop;
  gevraagd: string[];
  standen: () => string[];
  pauzes: (() => void)[];
  antwoorden: { goed: (treffers: readonly Treffer[]) => void; fout: () => void }[];
} {
  const gevraagd: string[] = [];
  const standen: ZoekStand[] = [];
  const pauzes: (() => void)[] = [];
  const antwoorden: { goed: (treffers: readonly Treffer[]) => void; fout: () => void }[] = [];
  const verloop = maakZoekverloop({
    wacht: () => new Promise((klaar) => pauzes.push(klaar)),
    toon: (stand) => standen.push(stand),
    zoek: (vraag) => {
      gevraagd.push(vraag);
      return new Promise((goed, weg) => antwoorden.push({ goed, fout: () => weg(new Error('no line')) }));
    },
  });
  return {
    verloop,
    gevraagd,
    pauzes,
    antwoorden,
    standen: () => standen.map((s) => ('vraag' in s ? `${s.stand} ${s.vraag}` : s.stand)),
  };
}

const even = (): Promise<void> => new Promise((klaar) => setTimeout(klaar));

describe('a search', () => {
  it('waits for a pause and then asks once, for the last question', async () => {
    const { verloop, pauzes, gevraagd } = opstelling();
    for (const tekst of ['st', 'sti', 'stilte']) void verloop.vraag(tekst);
    expect(gevraagd).toEqual([]);
    for (const klaar of pauzes) klaar();
    await even();
    expect(gevraagd).toEqual(['stilte']);
  });

  it('does not ask for nothing, nor for one letter', async () => {
    const { verloop, gevraagd, standen, pauzes } = opstelling();
    void verloop.vraag('  ');
    void verloop.vraag('s');
    for (const klaar of pauzes) klaar();
    await even();
    expect(gevraagd).toEqual([]);
    expect(standen()).toEqual(['leeg', 'kort']);
  });

  it('says what it found, that it found nothing, and that it could not look', async () => {
    const { verloop, antwoorden, standen } = opstelling();
    for (const [plaats, antwoord] of (['treffers', 'leeg', 'fout'] as const).entries()) {
      if (plaats === 0) void verloop.vraag('stilte');
      void verloop.opnieuw();
      await even();
      if (antwoord === 'fout') antwoorden[plaats]?.fout();
      else antwoorden[plaats]?.goed(antwoord === 'leeg' ? [] : [TREFFER]);
      await even();
    }
    expect(standen().filter((stand) => !stand.startsWith('zoekt'))).toEqual([
      'gevonden stilte',
      'niets stilte',
      'onbereikbaar stilte',
    ]);
  });

  it('never lets an old answer overtake a new question', async () => {
    const { verloop, antwoorden, pauzes, standen } = opstelling();
    void verloop.vraag('stilte');
    pauzes[0]?.();
    await even();
    void verloop.vraag('druk');
    pauzes[1]?.();
    await even();
    antwoorden[1]?.goed([TREFFER]);
    await even();
    antwoorden[0]?.goed([]);
    await even();
    expect(standen().at(-1)).toBe('gevonden druk');
  });

  it('forgets an answer when the field was emptied meanwhile', async () => {
    const { verloop, antwoorden, pauzes, standen } = opstelling();
    void verloop.vraag('stilte');
    pauzes[0]?.();
    await even();
    void verloop.vraag('');
    antwoorden[0]?.goed([TREFFER]);
    await even();
    expect(standen().at(-1)).toBe('leeg');
  });
});
