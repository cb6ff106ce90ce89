/**
 * Precision and recall on invented sentences. Two thirds were there to look at while the rules were made; the others
 * were only ever counted. The sentences and the rules are of the same hand, so real notes will score lower.
 */
import { describe, expect, it } from 'vitest';
import { persoonsgegevenSoorten, type PersoonsgegevenSoort } from '#domain/persoonsgegevens.ts';
import { leesZinnen, meet, type Score } from './gelabeld.ts';

const zinnen = leesZinnen();
const gezien = zinnen.filter(({ apart }) => !apart);
const apart = zinnen.filter((zin) => zin.apart);

/** Lowest precision and recall, a little under what is measured over all sentences. Raise them when a rule gets better. */
const grenzen: Readonly<Record<PersoonsgegevenSoort, readonly [precisie: number, vangst: number]>> = {
  bsn: [0.98, 0.98],
  iban: [0.98, 0.98],
  email: [0.98, 0.98],
  telefoon: [0.98, 0.98],
  dossiernummer: [0.98, 0.98],
  kenteken: [0.98, 0.98],
  geboortedatum: [0.98, 0.93],
  postcode: [0.98, 0.98],
  adres: [0.98, 0.86],
  naam: [0.92, 0.96],
  datum: [0.98, 0.98],
};

const procent = (deel: number): string => `${(100 * deel).toFixed(1)} %`.padStart(8);
const rij = (naam: string, scores: readonly Score[]): string =>
  naam.padEnd(14) +
  scores.map((s) => `${String(s.labels).padStart(6)}${procent(s.precisie)}${procent(s.vangst)}`).join(' |');

describe('personal data in sentences', () => {
  it('has enough to measure with', () => {
    expect(zinnen.length).toBeGreaterThanOrEqual(530);
    expect(zinnen.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(260);
    expect(new Set(zinnen.map(({ tekst }) => tekst)).size).toBe(zinnen.length);
  });

  it('prints what it finds, per kind', () => {
    const groepen = [gezien, apart, zinnen];
    const regels = [...persoonsgegevenSoorten, undefined].map((soort) =>
      rij(
        soort ?? 'together',
        groepen.map((groep) => meet(groep, soort)),
      ),
    );
    const kop = ['tuned', 'held out', 'all']
      .map((naam, i) => `${naam} (${groepen[i]?.length ?? 0})`.padEnd(24))
      .join('');
    console.log(
      [`kind            ${kop}`, `${''.padEnd(14)}${' labels  prec.  recall |'.repeat(3)}`, ...regels].join('\n'),
    );
    const zonder = zinnen.filter(({ labels }) => labels.length === 0);
    const vals = zonder.filter(({ vondsten }) => vondsten.length > 0);
    console.log(`sentences without personal data in which something is found: ${vals.length} of ${zonder.length}`);
    expect(vals.length / zonder.length).toBeLessThan(0.05);
  });

  it.each(Object.entries(grenzen))('finds %s well enough', (soort, [precisie, vangst]) => {
    const score = meet(
      zinnen,
      persoonsgegevenSoorten.find((bekend) => bekend === soort),
    );
    expect(score.precisie).toBeGreaterThanOrEqual(precisie);
    expect(score.vangst).toBeGreaterThanOrEqual(vangst);
  });

  it('does well on what was held out', () => {
    const score = meet(apart);
    expect(score.precisie).toBeGreaterThanOrEqual(0.92);
    expect(score.vangst).toBeGreaterThanOrEqual(0.92);
  });
});
