import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nieuwVoornemen, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { isOpPapier, maakVervanging, pasVervangingToe, vindInBladen, wisselTeksten } from '#domain/werkblad/velden.ts';
import { buiten, tekstenIn, werkblad } from './willekeurig.ts';

const leeg = nieuwWerkblad(buiten());
const vol: Werkblad = {
  ...leeg,
  titel: 'Gesprek met mevrouw Jansen',
  waarnaar: { soort: 'notities', tekst: 'Mevrouw Jansen belt: 06-12345678.' },
  themas: [
    {
      thema: 'regie',
      watIkMeAfvraag: 'Wat wilde mevrouw Jansen?',
      waarnemingen: [{ id: 'w', tekst: 'Zij zegt niets.' }],
      voornemens: [nieuwVoornemen('v', 'ik mevrouw Jansen spreek', 'wacht ik')],
    },
  ],
  opzij: [{ thema: 'emotie', watIkMeAfvraag: 'Bel 06-87654321', waarnemingen: [], voornemens: [] }],
  apart: [{ pad: 'oud', waarde: { diep: ['Mail jan@voorbeeld.nl'] } }],
};

test('every text of a person is looked at, whatever field it stands in', () => {
  fc.assert(
    fc.property(werkblad, (blad) => {
      const merk = '⟦gezien⟧';
      const na = wisselTeksten(blad, () => merk);
      const { apart, waarnaar, ...rest } = na;
      const vrijeVelden = [rest, apart.map(({ waarde }) => waarde), waarnaar.soort === 'opname' ? '' : waarnaar];
      // What is left are ids, kinds, moments and names of thema's: nothing of the free texts that were in it.
      const vrij = tekstenIn(vrijeVelden).filter((tekst) => tekst.includes('🙂') || tekst.includes('<b>'));
      expect(vrij).toEqual([]);
      expect(wisselTeksten(blad, (tekst) => tekst)).toEqual(blad);
    }),
  );
});

test('what is found is replaced in every field, one person by one placeholder', () => {
  const velden = vindInBladen([vol]);
  expect(velden.map(({ plek: { soort } }) => soort)).toEqual(['titel', 'notities', 'vraag', 'als', 'vraag', 'apart']);
  const tekst = JSON.stringify(pasVervangingToe(vol, maakVervanging(velden)));
  for (const weg of ['Jansen', '06-12345678', '06-87654321', 'jan@voorbeeld.nl']) expect(tekst).not.toContain(weg);
  expect(new Set(tekst.match(/\[naam \d\]/g))).toEqual(new Set(['[naam 1]']));
  expect(vindInBladen([pasVervangingToe(vol, maakVervanging(velden))])).toEqual([]);
});

test('on paper only what stands on paper is asked about', () => {
  expect(vindInBladen([vol], { telt: isOpPapier }).map(({ plek: { soort } }) => soort)).toEqual([
    'titel',
    'notities',
    'vraag',
    'als',
  ]);
});

test('a finding that may stay stays, and a text that was changed meanwhile is left alone', () => {
  const [titel] = vindInBladen([vol]);
  if (!titel) throw new Error('nothing found');
  const vervanging = maakVervanging([titel, { ...titel, plek: { soort: 'notities' }, vondsten: [] }]);
  expect(pasVervangingToe(vol, vervanging).titel).toContain('[naam 1]');
  expect(pasVervangingToe(vol, vervanging).themas).toEqual(vol.themas);
  expect(pasVervangingToe({ ...vol, titel: 'Mevrouw Jansen, later' }, vervanging).titel).toBe('Mevrouw Jansen, later');
});
