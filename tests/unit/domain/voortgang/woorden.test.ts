import { describe, expect, it } from 'vitest';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { vertelAntwoord, woordenVan } from '#domain/voortgang/woorden.ts';
import type { Antwoordregel } from '#domain/voortgang/woorden.ts';
import type { Oefening } from '#schemas/oefening.ts';
import * as voorbeeld from '../oefening/voorbeelden.ts';

const vertel = (oefening: Oefening, antwoord: Antwoord): readonly Antwoordregel[] =>
  vertelAntwoord(
    antwoord,
    woordenVan(oefening, () => voorbeeld.weergave),
  );

describe('an answer in words', () => {
  it('of a choice is the texts that were chosen', () => {
    expect(vertel(voorbeeld.keuze, { soort: 'keuze', gekozen: ['b', 'a'] })).toEqual([
      { soort: 'keuze', tekst: 'Spannend, hè?' },
      { soort: 'keuze', tekst: 'Mooi.' },
    ]);
  });

  it('of a walk through a conversation is how far it came', () => {
    const geen = { vragen: {}, keuzes: {} };
    expect(vertelAntwoord({ soort: 'gesprek', pad: ['a', 'b'] }, geen)).toEqual([{ soort: 'pad', aantal: 2 }]);
    expect(vertelAntwoord({ soort: 'gesprek', pad: [] }, geen)).toEqual([]);
  });

  it('with an id that is gone says so, also when the id is a word of JavaScript', () => {
    expect(vertel(voorbeeld.keuze, { soort: 'keuze', gekozen: ['constructor'] })).toEqual([
      { soort: 'keuze', tekst: undefined },
    ]);
  });

  it('about SLIM names what was asked, and keeps the own name of a role', () => {
    expect(vertel(voorbeeld.slimPlaatsen, { soort: 'slim-plaatsen', willen: -0.5, kunnen: null })).toEqual([
      { soort: 'keuze', vraag: 'Willen', tekst: 'alternatief' },
    ]);
    expect(vertel(voorbeeld.slimHerkennen, { soort: 'slim-herkennen', zelfbeeld: 'kans', beurt: 'weg' })).toEqual([
      { soort: 'keuze', vraag: 'Zelfbeeld', tekst: 'Ik wil en kan, geef me een kans' },
      { soort: 'keuze', vraag: 'Waar je het hoort', tekst: undefined },
    ]);
    const match = { soort: 'slim-match', match: null, reactie: null, inPlaatsVan: 'z1' } as const;
    expect(vertel(voorbeeld.slimMatch, match)).toEqual([
      { soort: 'keuze', vraag: 'Wat je zou zeggen', tekst: 'Waar zie je tegen op?' },
    ]);
    expect(vertel(voorbeeld.slimRol, { soort: 'slim-rol', rol: null, namelijk: 'Haast' })).toEqual([
      { soort: 'eigen', tekst: 'Haast' },
    ]);
  });

  it('in groups or pairs gives the item with where it went', () => {
    const [item] = voorbeeld.sorteren.items;
    const [groep] = voorbeeld.sorteren.groepen;
    expect(vertel(voorbeeld.sorteren, { soort: 'sorteren', groepen: { [item!.id]: groep!.id } })).toEqual([
      { soort: 'keuze', vraag: item!.tekst, tekst: groep!.label },
    ]);
    const [links] = voorbeeld.koppelen.links;
    const [rechts] = voorbeeld.koppelen.rechts;
    expect(vertel(voorbeeld.koppelen, { soort: 'koppelen', paren: { [links!.id]: rechts!.id } })).toEqual([
      { soort: 'keuze', vraag: links!.tekst, tekst: rechts!.tekst },
    ]);
  });

  it('of an order has numbers', () => {
    const ids = voorbeeld.volgorde.stappen.map(({ id }) => id);
    expect(vertel(voorbeeld.volgorde, { soort: 'volgorde', volgorde: ids })).toEqual(
      voorbeeld.volgorde.stappen.map(({ tekst }, i) => ({ soort: 'stap', nummer: i + 1, tekst })),
    );
  });

  it('keeps own words, whatever became of the exercise, and counts what was ticked', () => {
    const teksten = { weg: 'Mijn zin.', leeg: '  ' };
    expect(vertel(voorbeeld.herschrijven, { soort: 'herschrijven', teksten, gecheckt: ['x', 'y'] })).toEqual([
      { soort: 'eigen', vraag: undefined, tekst: 'Mijn zin.' },
      { soort: 'nagekeken', aantal: 2 },
    ]);
    const antwoord: Antwoord = { soort: 'voorspellen', optie: null, tekst: 'Hij belt.', vergeleken: [] };
    expect(vertel(voorbeeld.voorspellen, antwoord)).toEqual([{ soort: 'eigen', tekst: 'Hij belt.' }]);
    expect(vertel(voorbeeld.voorspellen, { ...antwoord, tekst: '' })).toEqual([]);
  });

  it('about looking keeps own words at their turn, and the numbers as they were typed', () => {
    const momenten = { b3: { tot: 'b4', waarneming: 'Hij wacht.', vraag: ' ', aan: true } };
    expect(vertel(voorbeeld.annoteren, { soort: 'annoteren', momenten })).toEqual([
      { soort: 'eigen', vraag: '01:13 De bus gaat laat.', tekst: 'Hij wacht.' },
    ]);
    expect(vertel(voorbeeld.reactie, { soort: 'reactie', reactie: 'afhaken', plek: null, beurt: 'b4' })).toEqual([
      { soort: 'keuze', vraag: 'Reactie', tekst: 'afhaken' },
      { soort: 'keuze', vraag: 'Waar je het ziet', tekst: '01:25 Mijn rug, soms.' },
    ]);
    expect(vertel(voorbeeld.meten, { soort: 'meten', voorspeld: { stil: '4' } })).toEqual([
      { soort: 'eigen', vraag: 'Stiltes van drie tellen of langer', tekst: '4' },
    ]);
  });

  it('of pointing gives the turns with their time', () => {
    expect(vertel(voorbeeld.markeren, { soort: 'markeren', beurten: ['b3'] })).toEqual([
      { soort: 'keuze', tekst: '01:13 De bus gaat laat.' },
    ]);
  });

  it('holds no key and no feedback', () => {
    for (const oefening of [voorbeeld.keuze, voorbeeld.sorteren, voorbeeld.markeren]) {
      const alles = JSON.stringify(woordenVan(oefening, () => voorbeeld.weergave));
      expect(alles).not.toMatch(/feedback|past|trainer|sleutel/);
    }
  });
});
