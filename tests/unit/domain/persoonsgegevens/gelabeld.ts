/** Reads the labelled sentences: `Bel {naam|Karin}` is the text "Bel Karin" with a name in it. */
import { readFileSync } from 'node:fs';
import {
  persoonsgegevenSoorten,
  vindPersoonsgegevens,
  type PersoonsgegevenSoort,
  type Vondst,
} from '#domain/persoonsgegevens.ts';

export interface Label {
  readonly soort: PersoonsgegevenSoort;
  readonly start: number;
  readonly eind: number;
}

export interface Zin {
  readonly tekst: string;
  readonly labels: readonly Label[];
  /** What the rules find in it. */
  readonly vondsten: readonly Vondst[];
  /** Every third sentence of a file is held out: no rule may be changed because of it. */
  readonly apart: boolean;
}

function leesZin(ruw: string, i: number): Zin {
  const labels: Label[] = [];
  let tekst = '';
  let tot = 0;
  for (const { 0: heel, 1: naam, 2: waarde = '', index } of ruw.matchAll(/\{([a-z]+)\|([^}]+)\}/g)) {
    const soort = persoonsgegevenSoorten.find((bekend) => bekend === naam);
    if (!soort) throw new Error(`unknown kind in: ${ruw}`);
    tekst += ruw.slice(tot, index);
    labels.push({ soort, start: tekst.length, eind: tekst.length + waarde.length });
    tekst += waarde;
    tot = index + heel.length;
  }
  tekst += ruw.slice(tot);
  return { tekst, labels, vondsten: vindPersoonsgegevens(tekst), apart: i % 3 === 2 };
}

/** The sentences of the fixtures. */
export function leesZinnen(): readonly Zin[] {
  return ['zonder', 'namen', 'gegevens', 'moeilijk'].flatMap((bestand) => {
    const pad = new URL(`../../../fixtures/persoonsgegevens/${bestand}.json`, import.meta.url);
    const { zinnen } = JSON.parse(readFileSync(pad, 'utf8')) as { zinnen: readonly string[] };
    return zinnen.map(leesZin);
  });
}

export interface Score {
  /** How many there are. */
  readonly labels: number;
  /** How many of them are found with the right kind and covered to the last character. */
  readonly gevonden: number;
  /** How many findings there are, and how many of them touch a label of their kind. */
  readonly vondsten: number;
  readonly terecht: number;
  readonly precisie: number;
  readonly vangst: number;
}

const deel = (teller: number, noemer: number): number => (noemer === 0 ? 1 : teller / noemer);

/** Precision and recall of one kind, or of all. */
export function meet(zinnen: readonly Zin[], soort?: PersoonsgegevenSoort): Score {
  let [labels, gevonden, vondsten, terecht] = [0, 0, 0, 0];
  for (const zin of zinnen) {
    const van = <T extends { soort: PersoonsgegevenSoort }>(lijst: readonly T[]): readonly T[] =>
      lijst.filter((een) => soort === undefined || een.soort === soort);
    const [echt, gezien] = [van(zin.labels), van(zin.vondsten)];
    labels += echt.length;
    vondsten += gezien.length;
    gevonden += echt.filter((l) =>
      gezien.some((v) => v.soort === l.soort && v.start <= l.start && v.eind >= l.eind),
    ).length;
    terecht += gezien.filter((v) =>
      echt.some((l) => v.soort === l.soort && v.start < l.eind && v.eind > l.start),
    ).length;
  }
  return { labels, gevonden, vondsten, terecht, precisie: deel(terecht, vondsten), vangst: deel(gevonden, labels) };
}
