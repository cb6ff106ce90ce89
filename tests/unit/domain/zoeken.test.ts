import { describe, expect, it } from 'vitest';
import {
  filterTreffers,
  isZoekbaar,
  kortErvoor,
  leesTitellijst,
  leesZoekvraag,
  netteVraag,
  schrijfZoekvraag,
  stukkenUit,
  telSoorten,
  treffersUit,
  type Titellijst,
} from '#domain/zoeken.ts';

const LIJST: Titellijst = {
  a: ['Stilte', 'les', 'lessen/stilte/', ['contact']],
  b: ['Druk', 'verhaal', 'verhalen/druk/', ['emotie', 'contact']],
  c: ['Zelfbeeld', 'begrip', 'begrippen/#zelfbeeld'],
};
const alle = treffersUit(['b', 'a', 'c'], LIJST);

describe('a question', () => {
  it('is tidied, and cut off where nobody types any more', () => {
    expect(netteVraag('  een\n  twee ')).toBe('een twee');
    expect(netteVraag('a'.repeat(500))).toHaveLength(120);
  });

  it('needs two letters or digits', () => {
    expect(['', 'a', '?!', ' é '].map(isZoekbaar)).toEqual([false, false, false, false]);
    expect(['ja', 'één', '12'].map(isZoekbaar)).toEqual([true, true, true]);
  });
});

describe('the list of titles', () => {
  it('keeps what it understands and refuses what is no list', () => {
    expect(leesTitellijst({ ...LIJST, x: ['Weg', 'onbekend', 'weg/'] })).toEqual(LIJST);
    for (const fout of [null, 'tekst', [], {}]) expect(() => leesTitellijst(fout)).toThrow(TypeError);
  });
});

describe('results', () => {
  it('keep the order of the index and leave out what the list does not know', () => {
    expect(treffersUit(['c', 'weg', 'a'], LIJST).map(({ titel }) => titel)).toEqual(['Zelfbeeld', 'Stilte']);
    expect(treffersUit([], LIJST)).toEqual([]);
  });

  it('are refused when the list belongs to another build', () => {
    expect(() => treffersUit(['oud-1', 'oud-2'], LIJST)).toThrow(RangeError);
  });

  it('are filtered by kind and thema; no kind is every kind', () => {
    const ids = (filter: Parameters<typeof filterTreffers>[1]): string[] =>
      filterTreffers(alle, filter).map(({ id }) => id);
    expect(ids({ soorten: [], thema: null })).toEqual(['b', 'a', 'c']);
    expect(ids({ soorten: ['les', 'begrip'], thema: null })).toEqual(['a', 'c']);
    expect(ids({ soorten: [], thema: 'contact' })).toEqual(['b', 'a']);
    expect(ids({ soorten: ['begrip'], thema: 'contact' })).toEqual([]);
  });

  it('are counted for each kind, within the chosen thema', () => {
    expect(Object.fromEntries(telSoorten(alle, null))).toEqual({
      les: 1,
      verhaal: 1,
      begrip: 1,
      thema: 0,
      bron: 0,
      oefening: 0,
      overig: 0,
    });
    expect(telSoorten(alle, 'emotie').get('les')).toBe(0);
  });
});

describe('an excerpt', () => {
  it('is taken apart at its marks, and only there', () => {
    expect(stukkenUit('een <mark>twee</mark> drie')).toEqual([
      { tekst: 'een ', raak: false },
      { tekst: 'twee', raak: true },
      { tekst: ' drie', raak: false },
    ]);
    expect(stukkenUit('')).toEqual([]);
  });

  it('gives markup of a page back as text', () => {
    const stukken = stukkenUit('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark> & </mark><script>');
    expect(stukken.filter(({ raak }) => raak)).toEqual([{ tekst: '<b>', raak: true }]);
    expect(stukken[0]?.tekst).toBe('<img src=x onerror=alert(1)> ');
    expect(stukken.at(-1)?.tekst).toBe(' & </mark><script>');
  });

  it('is cut off at the front, so that the match is in view', () => {
    expect(kortErvoor(stukkenUit('a b c d e f g h <mark>raak</mark> na')).map(({ tekst }) => tekst)).toEqual([
      '… c d e f g h ',
      'raak',
      ' na',
    ]);
    const kort = stukkenUit('a b <mark>raak</mark>');
    expect(kortErvoor(kort)).toEqual(kort);
    const zonder = stukkenUit('een lange tekst zonder ook maar iets wat raak is');
    expect(kortErvoor(zonder)).toEqual(zonder);
    expect(kortErvoor([])).toEqual([]);
  });
});

describe('the address', () => {
  it('gives back the question that was written into it', () => {
    const vraag = { tekst: 'stilte & druk', soorten: ['les', 'bron'], thema: 'regie' } as const;
    expect(leesZoekvraag(schrijfZoekvraag(vraag))).toEqual(vraag);
  });

  it('is empty without a question', () => {
    expect(schrijfZoekvraag({ tekst: '', soorten: [], thema: null })).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(leesZoekvraag('?q=x&soort=auto&soort=les&soort=les&thema=')).toEqual({
      tekst: 'x',
      soorten: ['les'],
      thema: null,
    });
  });
});
