/** Notes for trainers stand in the same files as the lessons. Nothing of them may be in what a learner downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { bestandenIn, MAP } from '../hulp/bouw.ts';

const INHOUD = 'src/content';

/** All texts inside a value, however deep. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
}

const leesYaml = (bestand: string): Record<string, unknown> => {
  const bron = readFileSync(join(INHOUD, bestand), 'utf8');
  const voorin = bestand.endsWith('.mdx') ? (bron.split(/^---$/m)[1] ?? '') : bron;
  return parse(voorin) as Record<string, unknown>;
};

/** Letters and digits only: quotes, entities, tags and line breaks differ between a source file and a page. */
const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Each sentence on its own, so that half a note is found too. Short ones could stand anywhere by chance. */
const zinnen = (tekst: string): string[] => tekst.split(/(?<=[.?!:])\s+/).filter((zin) => kaal(zin).length >= 24);

interface Zin {
  readonly bestand: string;
  readonly zin: string;
  readonly naald: string;
}

function verzamel(map: string, kies: (data: Record<string, unknown>) => unknown): Zin[] {
  return bestandenIn(join(INHOUD, map), '**/*.{yaml,mdx}').flatMap((naam) =>
    teksten(kies(leesYaml(join(map, naam))))
      .flatMap(zinnen)
      .map((zin) => ({ bestand: `${map}/${naam}`, zin, naald: kaal(zin) })),
  );
}

const VAN_TRAINERS = [
  ...verzamel('lessen', (les) => les.trainer),
  ...verzamel('oefeningen', (oefening) => oefening.trainer),
  ...verzamel('verhalen', (verhaal) => verhaal.groepsvragen),
  ...verzamel('gesprekken', (gesprek) => gesprek.trainer),
];

const ENTITEITEN: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };

/** Undoes what HTML, JSON and JavaScript do to letters; twice, because island props are JSON inside HTML. */
const ontsleutel = (tekst: string): string =>
  tekst
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, getal: string) => String.fromCodePoint(Number(getal)))
    .replace(/&(\w+);/g, (heel, naam: string) => ENTITEITEN[naam] ?? heel)
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ');

/** The text of a built file; the parts of the search index are gzip with a signature. */
function inhoudVan(bestand: string): string {
  const bytes = readFileSync(join(MAP, bestand));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A sentence of at least 24 letters holds a whole block of 12 wherever it begins, so most are known to be absent by a look in a set. */
const BLOK = 12;

class Hooiberg {
  readonly #tekst: string;
  readonly #blokken = new Set<string>();
  constructor(tekst: string) {
    this.#tekst = tekst;
    for (let i = 0; i < tekst.length; i += BLOK) this.#blokken.add(tekst.slice(i, i + BLOK));
  }
  heeft(naald: string): boolean {
    for (let i = 0; i < BLOK; i += 1)
      if (this.#blokken.has(naald.slice(i, i + BLOK))) return this.#tekst.includes(naald);
    return false;
  }
}

/** With and without the tags: a sentence may have a bold word in it. */
const hooibergVan = (bestand: string): Hooiberg => {
  const tekst = ontsleutel(ontsleutel(inhoudVan(bestand)));
  return new Hooiberg(`${kaal(tekst)} ${kaal(tekst.replace(/<[^>]*>/g, ''))}`);
};

const LEESBAAR = /\.(?:html|js|mjs|json|css|xml|txt|svg|map|pf_fragment|pf_meta|pf_index|pf_filter|webmanifest)$/;
let gelezen: { bestand: string; hooiberg: Hooiberg }[] | undefined;
const bouwsel = (): { bestand: string; hooiberg: Hooiberg }[] =>
  (gelezen ??= bestandenIn(MAP)
    .filter((bestand) => LEESBAAR.test(bestand))
    .map((bestand) => ({ bestand, hooiberg: hooibergVan(bestand) })));

// One after the other in one worker: reading the whole build is what takes time.
test.describe.configure({ mode: 'default' });

test('no sentence for trainers is anywhere in the build', () => {
  expect(VAN_TRAINERS.length).toBeGreaterThan(100);
  const gelekt = bouwsel().flatMap(({ bestand, hooiberg }) =>
    VAN_TRAINERS.filter(({ naald }) => hooiberg.heeft(naald)).map((z) => `${bestand} holds “${z.zin}” of ${z.bestand}`),
  );
  expect(gelekt).toEqual([]);
});

test('the search above finds what learners may read, in pages and in the search index', () => {
  const vanLeerders = [
    ...verzamel('lessen', (les) => [les.haak, les.leerdoelen]),
    ...verzamel('oefeningen', (oefening) => oefening.vraag),
    ...verzamel('verhalen', (verhaal) => [verhaal.vooraf, verhaal.interview]),
    ...verzamel('gesprekken', (gesprek) => [gesprek.vooraf, gesprek.leertZien]),
  ];
  const alles = bouwsel();
  const niet = (deel: typeof alles): string[] =>
    vanLeerders.filter(({ naald }) => !deel.some(({ hooiberg }) => hooiberg.heeft(naald))).map(({ zin }) => zin);
  expect(niet(alles.filter(({ bestand }) => bestand.endsWith('.html')))).toEqual([]);
  expect(niet(alles.filter(({ bestand }) => bestand.endsWith('.pf_fragment')))).toEqual([]);
});
