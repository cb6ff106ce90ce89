import { describe, expect, it } from 'vitest';
import { isLevendFragment, vastFragment } from '#components/oefening/fragmentplek.ts';
import { vertelAntwoord as vertel } from '#components/oefening/uitleg/vertel.ts';
import { papierVan } from '#components/oefening/papier.ts';
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Antwoord, AntwoordVan } from '#domain/oefening/antwoord.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import { nogNodig } from '#teksten/oefening.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { annoterenTeksten } from '#teksten/kijkoefening/annoteren.ts';
import { matchTeksten } from '#teksten/slimoefening/match.ts';
import { leegAntwoord } from '../../domain/oefening/motor.ts';
import * as vb from '../../domain/oefening/voorbeelden.ts';
import { kaartsoortVan } from './kaartsoorten.ts';

const leesFormulier = <S extends OefeningSoort>(o: LeerderVan<S>, data: FormData) =>
  kaartsoortVan<S>(o.soort).leesFormulier(o, data);
const nodigTekst = <S extends OefeningSoort>(o: LeerderVan<S>, antwoord: AntwoordVan<S>) =>
  kaartsoortVan<S>(o.soort).nodig(o, antwoord);
const vertelAntwoord = async <S extends OefeningSoort>(o: LeerderVan<S>, antwoord: Antwoord) =>
  vertel(await kaartsoortVan<S>(o.soort).later(), o, antwoord);

const haal = () => vb.weergave;
const leerders = Object.values(vb.voorbeelden).map((oefening) => naarLeerder<OefeningSoort>(oefening, haal));

const formulier = (velden: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const data = new FormData();
  for (const [naam, waarden] of Object.entries(velden)) for (const w of [waarden].flat()) data.append(naam, w);
  return data;
};

describe('leesFormulier', () => {
  it.each(leerders.map((oefening) => [oefening.soort, oefening] as const))(
    '%s: an untouched form is the answer to start from',
    (_, oefening) => {
      expect(leesFormulier<OefeningSoort>(oefening, new FormData())).toEqual(leegAntwoord<OefeningSoort>(oefening));
    },
  );

  it('reads what was filled in', () => {
    const lees = (oefening: Parameters<typeof naarLeerder>[0], velden: Parameters<typeof formulier>[0]) =>
      leesFormulier<OefeningSoort>(naarLeerder<OefeningSoort>(oefening, haal), formulier(velden));
    expect(lees(vb.keuze, { gekozen: ['c'] })).toEqual({ soort: 'keuze', gekozen: ['c'] });
    expect(lees(vb.sorteren, { i1: 'zien', i3: '' })).toEqual({ soort: 'sorteren', groepen: { i1: 'zien' } });
    expect(lees(vb.koppelen, { l1: 'r1', l2: '' })).toEqual({ soort: 'koppelen', paren: { l1: 'r1' } });
    expect(lees(vb.markeren, { beurt: ['b1', 'b4'] })).toEqual({ soort: 'markeren', beurten: ['b1', 'b4'] });
    expect(lees(vb.herschrijven, { z1: 'Je kijkt weg.' })).toMatchObject({ teksten: { z1: 'Je kijkt weg.' } });
    expect(lees(vb.slimPlaatsen, { willen: '0.5', kunnen: '-1' })).toMatchObject({ willen: 0.5, kunnen: -1 });
    expect(lees(vb.slimHerkennen, { zelfbeeld: 'kans', beurt: 'b2' })).toMatchObject({
      zelfbeeld: 'kans',
      beurt: 'b2',
    });
    expect(lees(vb.slimMatch, { match: 'ja', inPlaatsVan: 'z1' })).toMatchObject({
      match: 'ja',
      reactie: null,
      inPlaatsVan: 'z1',
    });
    expect(lees(vb.slimRol, { rol: 'anders', tekst: 'Haast' })).toMatchObject({ rol: 'anders', namelijk: 'Haast' });
    expect(lees(vb.annoteren, { beurt: ['b2'], 'tot-b2': 'b3', 'zien-b2': 'Hij kijkt weg.' })).toEqual({
      soort: 'annoteren',
      momenten: { b2: { tot: 'b3', waarneming: 'Hij kijkt weg.', vraag: '', aan: true } },
    });
    expect(lees(vb.reactie, { reactie: 'afhaken', beurt: 'b2' })).toMatchObject({ plek: null, beurt: 'b2' });
    expect(lees(vb.meten, { deel: '40', stil: '' })).toEqual({ soort: 'meten', voorspeld: { deel: '40' } });
    expect(lees(vb.voorspellen, { optie: 'p2' })).toMatchObject({ optie: 'p2', tekst: '' });
  });
});

describe('nodigTekst', () => {
  it('says how many are still open once somebody has begun', () => {
    const sorteer = naarLeerder(vb.sorteren);
    expect(nodigTekst(sorteer, { soort: 'sorteren', groepen: {} })).toBe(nogNodig.sorteren);
    expect(nodigTekst(sorteer, { soort: 'sorteren', groepen: { i1: 'zien' } })).toBe(
      `${nogNodig.sorteren} Nog drie te gaan.`,
    );
  });

  it('counts the questions about SLIM', () => {
    const antwoord = { soort: 'slim-match', match: 'ja', reactie: null, inPlaatsVan: null } as const;
    expect(nodigTekst(naarLeerder(vb.slimMatch), antwoord)).toBe(`${matchTeksten.nodig} Nog twee te gaan.`);
  });

  it('asks for a turn first, and then for what is seen there', () => {
    const o = naarLeerder(vb.annoteren);
    const leeg = { tot: 'b1', waarneming: ' ', vraag: '', aan: true };
    expect(nodigTekst(o, { soort: 'annoteren', momenten: {} })).toBe(annoterenTeksten.nodig);
    expect(nodigTekst(o, { soort: 'annoteren', momenten: { b1: leeg, b2: { ...leeg, waarneming: 'Ja.' } } })).toBe(
      `${annoterenTeksten.nogLeeg} Nog één te gaan.`,
    );
  });

  it('asks to let a turn go when there are too many', () => {
    const beurten = ['b1', 'b2', 'b3', 'b4'];
    expect(nodigTekst(naarLeerder(vb.markeren), { soort: 'markeren', beurten })).toBe(markerenTeksten.vol(3));
  });
});

describe('vertelAntwoord', () => {
  it('puts an answer into words, and says what is gone', async () => {
    expect(await vertelAntwoord(naarLeerder(vb.keuze), { soort: 'keuze', gekozen: ['c', 'weg'] })).toEqual([
      { tekst: 'Klopt het dat er nog iets is?' },
      { tekst: uitleg.nietMeer },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.sorteren), { soort: 'sorteren', groepen: { i1: 'duiden' } })).toEqual([
      { bij: 'Hij kijkt naar de deur.', tekst: 'Erbij bedacht' },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.markeren), { soort: 'markeren', beurten: ['b1'] })).toEqual([
      { tekst: '00:51 O.' },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.volgorde), { soort: 'volgorde', volgorde: ['s2'] })).toEqual([
      { tekst: '1. Stap s2' },
    ]);
  });

  it('puts an answer about SLIM into words', async () => {
    const plek = { soort: 'slim-plaatsen', willen: 0.5, kunnen: 0 } as const;
    expect(await vertelAntwoord(naarLeerder(vb.slimPlaatsen), plek)).toEqual([
      { bij: 'Willen', tekst: 'gangbaar' },
      { bij: 'Kunnen', tekst: 'in het midden' },
    ]);
    const beeld = { soort: 'slim-herkennen', zelfbeeld: 'leren', beurt: 'b2' } as const;
    expect(await vertelAntwoord(naarLeerder(vb.slimHerkennen), beeld)).toEqual([
      { bij: 'Zelfbeeld', tekst: 'Ik wil wel, maar ik kan niet' },
      { bij: 'Waar je het hoort', tekst: '00:57 Klinkt goed.' },
    ]);
    const match = { soort: 'slim-match', match: 'nee', reactie: 'weerstand', inPlaatsVan: 'weg' } as const;
    expect(await vertelAntwoord(naarLeerder(vb.slimMatch), match)).toEqual([
      { bij: 'Past het?', tekst: 'nee' },
      { bij: 'Wat je ziet', tekst: 'weerstand' },
      { bij: 'Wat je zou zeggen', tekst: uitleg.nietMeer },
    ]);
    const rol = { soort: 'slim-rol', rol: 'anders', namelijk: 'Haast' } as const;
    expect(await vertelAntwoord(naarLeerder(vb.slimRol), rol)).toEqual([
      { bij: 'Rol', tekst: 'anders' },
      { tekst: 'Haast' },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.keuze), rol)).toEqual([{ tekst: 'Haast' }]);
  });

  it('puts an answer about looking into words, and keeps what was written at a turn that was let go', async () => {
    const momenten = { b2: { tot: 'b2', waarneming: 'Hij kijkt weg.', vraag: 'Waarom?', aan: false } };
    expect(await vertelAntwoord(naarLeerder(vb.annoteren), { soort: 'annoteren', momenten })).toEqual([
      { bij: '00:57 Klinkt goed.', tekst: 'Hij kijkt weg.' },
      { tekst: 'Waarom?' },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.keuze), { soort: 'annoteren', momenten })).toEqual([
      { bij: uitleg.nietMeer, tekst: 'Hij kijkt weg.' },
      { bij: uitleg.nietMeer, tekst: 'Waarom?' },
    ]);
    const gezien = { soort: 'reactie', reactie: 'afhaken', plek: 'buiten', beurt: 'weg' } as const;
    expect(await vertelAntwoord(naarLeerder(vb.reactie), gezien)).toEqual([
      { bij: 'Reactie', tekst: 'afhaken' },
      { bij: 'Waar het vandaan komt', tekst: 'buiten dit gesprek' },
      { bij: 'Waar je het ziet', tekst: uitleg.nietMeer },
    ]);
    expect(await vertelAntwoord(naarLeerder(vb.meten), { soort: 'meten', voorspeld: { deel: '40' } })).toEqual([
      { bij: 'Hoeveel procent van alle woorden is van de klantmanager?', tekst: '40 procent' },
    ]);
  });

  it('keeps own words, also when the exercise became another kind', async () => {
    const antwoord = { soort: 'herschrijven', teksten: { z1: 'Je kijkt weg.' }, gecheckt: [] } as const;
    expect(await vertelAntwoord(naarLeerder(vb.keuze), antwoord)).toEqual([
      { bij: uitleg.nietMeer, tekst: 'Je kijkt weg.' },
    ]);
  });
});

describe('papierVan', () => {
  it.each(leerders.map((oefening) => [oefening.soort, oefening] as const))('%s: has a key in words', (_, oefening) => {
    const { sleutel } = papierVan<OefeningSoort>(oefening);
    expect(sleutel.length).toBeGreaterThan(1);
    expect(sleutel.flatMap(({ tekst }) => tekst).filter((tekst) => tekst.trim() === '')).toEqual([]);
  });

  it('leaves room to write where somebody writes', () => {
    expect(papierVan(naarLeerder(vb.herschrijven)).items.every(({ regels }) => regels === 3)).toBe(true);
    const zelf = naarLeerder({ ...vb.voorspellen, opties: undefined }, haal);
    expect(papierVan(zelf).items).toEqual([{ tekst: '', regels: 8 }]);
  });
});

describe('fragments', () => {
  it('belong to the island only when they change with the answer', () => {
    expect(leerders.filter(isLevendFragment).map(({ soort }) => soort)).toEqual([
      'voorspellen',
      'markeren',
      'slim-herkennen',
      'annoteren',
      'reactie',
    ]);
    expect(vastFragment(naarLeerder(vb.keuze))?.regels).toHaveLength(4);
    expect(vastFragment(naarLeerder(vb.markeren))).toBeUndefined();
  });
});
