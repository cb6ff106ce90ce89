import { describe, expect, it } from 'vitest';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { BEGIN, eerdereVan, UITLEG, zelfdeKern, zichtOp as zicht } from '#components/oefening/kaart/zicht.ts';
import type { Blik } from '#components/oefening/kaart/zicht.ts';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import type { LeerderOefening, LeerderVan } from '#domain/oefening/leerder.ts';
import { legVast, volgendePoging, wijzigConcept } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { motorVan } from '#domain/oefening/register.ts';
import { begin, grade, nogEens } from '../../domain/oefening/motor.ts';
import { herschrijven, keuze, sorteren } from '../../domain/oefening/voorbeelden.ts';

const zichtOp = <S extends OefeningSoort>(oefening: LeerderVan<S>, staat: OefeningStaat, blik: Blik) =>
  zicht(motorVan<S>(oefening.soort), { oefening, staat, blik });
const kies = naarLeerder(keuze);
const leg = (oefening: LeerderOefening, staat: OefeningStaat, tijd: number): OefeningStaat => {
  const uitslag = grade<OefeningSoort>(oefening, staat.concept, volgendePoging(staat));
  return legVast(staat, { uitslag, tijd });
};
const met = (staat: OefeningStaat, antwoord: Antwoord, tijd: number): OefeningStaat =>
  wijzigConcept(staat, antwoord, tijd);

const antwoord = (id: string): Antwoord => ({ soort: 'keuze', gekozen: [id] });
const eerste = met(begin<OefeningSoort>(kies), antwoord('a'), 10);
const ernaast = leg(kies, eerste, 20);

describe('zichtOp', () => {
  it('shows nothing of an attempt until somebody asks, also after a reload', () => {
    expect(zichtOp<OefeningSoort>(kies, eerste, BEGIN)).toMatchObject({ stap: 'invullen', uitslag: null });
    expect(zichtOp<OefeningSoort>(kies, ernaast, BEGIN)).toMatchObject({
      vastgelegd: true,
      uitslag: null,
      lezen: false,
    });
  });

  it('gives a clue after a first attempt that misses, and everything on request', () => {
    expect(zichtOp<OefeningSoort>(kies, ernaast, UITLEG)).toMatchObject({
      stap: 'uitleg',
      lezen: false,
      uitslag: { inzage: 'aanwijzing' },
    });
    expect(zichtOp<OefeningSoort>(kies, ernaast, { ...UITLEG, alles: true })).toMatchObject({
      lezen: true,
      uitslag: { inzage: 'alles' },
    });
  });

  it('gives everything after a second attempt', () => {
    const tweede = leg(kies, met(ernaast, antwoord('b'), 30), 40);
    expect(zichtOp<OefeningSoort>(kies, tweede, UITLEG)).toMatchObject({ lezen: true, uitslag: { inzage: 'alles' } });
  });

  it('goes back to the form when another tab changes the answer, and keeps only the clue', () => {
    const anders = met(ernaast, antwoord('c'), 30);
    expect(zichtOp<OefeningSoort>(kies, anders, UITLEG)).toMatchObject({
      stap: 'invullen',
      lezen: false,
      uitslag: { inzage: 'aanwijzing' },
    });
    expect(zichtOp<OefeningSoort>(kies, anders, { ...UITLEG, alles: true }).uitslag).toBeNull();
  });

  it('does not count what is ticked afterwards as another answer', () => {
    const schrijf = naarLeerder(herschrijven);
    const teksten = { z1: 'Je kijkt weg.', z2: 'Je armen zijn over elkaar.' };
    const klaar = leg(
      schrijf,
      met(begin<OefeningSoort>(schrijf), { soort: 'herschrijven', teksten, gecheckt: [] }, 10),
      20,
    );
    const gevinkt = met(klaar, { soort: 'herschrijven', teksten, gecheckt: ['c1'] }, 30);
    expect(zichtOp<OefeningSoort>(schrijf, gevinkt, UITLEG)).toMatchObject({
      stap: 'uitleg',
      lezen: true,
      uitslag: { samenvatting: { soort: 'zelf-nagekeken', nagekeken: 1 } },
    });
  });

  it('never grades an attempt of another version or another kind', () => {
    const oud: OefeningStaat = { ...ernaast, pogingen: ernaast.pogingen.map((p) => ({ ...p, versie: 0 })) };
    expect(zichtOp<OefeningSoort>(kies, oud, UITLEG)).toMatchObject({ laatste: null, uitslag: null });
    const sorteer = naarLeerder({ ...sorteren, id: kies.id });
    const staat: OefeningStaat = { ...ernaast, concept: { soort: 'sorteren', groepen: {} } };
    expect(zichtOp<OefeningSoort>(sorteer, staat, UITLEG)).toMatchObject({ laatste: null, uitslag: null });
  });
});

describe('eerdereVan', () => {
  it('names an answer once, the newest first, and leaves out the one on the screen', () => {
    const opnieuw = leg(kies, met(nogEens<OefeningSoort>(ernaast, kies, 30), antwoord('c'), 40), 50);
    const metOud: OefeningStaat = {
      ...opnieuw,
      oud: [
        { antwoord: antwoord('a'), versie: 1, tijd: 15 },
        { antwoord: antwoord('d'), versie: 1, tijd: 45 },
      ],
    };
    expect(eerdereVan(metOud, null).map(({ nummer, was }) => [nummer, was.tijd])).toEqual([
      [2, 50],
      [undefined, 45],
      [1, 20],
    ]);
    expect(eerdereVan(metOud, opnieuw.pogingen[1] ?? null).map(({ nummer }) => nummer)).toEqual([undefined, 1]);
  });
});

describe('zelfdeKern', () => {
  it('looks at what was answered, not at what was ticked', () => {
    const voorspeld = (tekst: string, vergeleken: string[]): Antwoord => ({
      soort: 'voorspellen',
      optie: null,
      tekst,
      vergeleken,
    });
    expect(zelfdeKern(voorspeld('Hij belt.', []), voorspeld('Hij belt.', ['v1']))).toBe(true);
    expect(zelfdeKern(voorspeld('Hij belt.', []), voorspeld('Hij belt niet.', []))).toBe(false);
    expect(zelfdeKern(antwoord('a'), { soort: 'markeren', beurten: ['a'] })).toBe(false);
  });
});
