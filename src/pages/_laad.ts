/** Loads the content for pages. Each is read once a build. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { bouwCursus, plaatsen, type LesPlaats, type ModuleMetLessen } from '#domain/cursus/cursus.ts';
import { gebruikVan, type BronGebruik } from '#domain/cursus/gebruik.ts';
import { leerpadOverzicht, type LeerpadOverzicht } from '#domain/cursus/leerpad.ts';
import type { Begrip } from '#schemas/begrip.ts';
import type { Bron } from '#schemas/bron.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import type { Leerpad } from '#schemas/leerpad.ts';
import type { Oefening } from '#schemas/oefening.ts';
import type { Thema } from '#schemas/thema.ts';
import type { Verhaal } from '#schemas/verhaal.ts';

const eenmaal = <T>(laad: () => Promise<T>): (() => Promise<T>) => {
  let belofte: Promise<T> | undefined;
  return () => (belofte ??= laad());
};

const data = <T>(entries: readonly { data: T }[]): T[] => entries.map((e) => e.data);
const opVolgorde = (a: { volgorde: number }, b: { volgorde: number }): number => a.volgorde - b.volgorde;

export const laadLesEntries = eenmaal(() => getCollection('lessen'));
export const laadCursus = eenmaal<ModuleMetLessen[]>(async () =>
  bouwCursus(data(await getCollection('modules')), data(await laadLesEntries())),
);
export const laadPlaatsen = eenmaal<LesPlaats[]>(async () => plaatsen(await laadCursus()));
export const laadOefeningen = eenmaal<Oefening[]>(async () => data(await getCollection('oefeningen')));
export const laadVerhalen = eenmaal<Verhaal[]>(async () => data(await getCollection('verhalen')).sort(opVolgorde));
export const laadGesprekken = eenmaal<Gesprek[]>(async () => {
  const volgorde = (await laadPlaatsen()).flatMap(({ les }) => les.gesprekken);
  const plek = ({ id }: Gesprek): number => (volgorde.includes(id) ? volgorde.indexOf(id) : volgorde.length);
  return data(await getCollection('gesprekken')).sort((a, b) => plek(a) - plek(b) || a.id.localeCompare(b.id));
});
export const laadThemas = eenmaal<Thema[]>(async () => data(await getCollection('kijkwijzer')).sort(opVolgorde));
const laadLeerpaden = eenmaal<Leerpad[]>(async () => data(await getCollection('leerpaden')).sort(opVolgorde));
export const laadBegrippen = eenmaal<Begrip[]>(async () =>
  data(await getCollection('begrippen')).sort((a, b) => a.term.localeCompare(b.term, 'nl')),
);
export const laadBronnen = eenmaal<Bron[]>(async () =>
  data(await getCollection('bronnen')).sort((a, b) => a.id.localeCompare(b.id)),
);

export const laadPaden = eenmaal<LeerpadOverzicht[]>(async () =>
  leerpadOverzicht(await laadLeerpaden(), await laadCursus(), await laadVerhalen()),
);

/** The MDX entry of a lesson; `plaatsen` and entries come from the same files, so it is always there. */
export async function lesEntry(id: string): Promise<CollectionEntry<'lessen'>> {
  const entry = (await laadLesEntries()).find((e) => e.data.id === id);
  if (!entry) throw new Error(`No lesson file with id ${id}.`);
  return entry;
}

/** Things by their id. */
export const opId = <T extends { id: string }>(lijst: readonly T[]): ReadonlyMap<string, T> =>
  new Map(lijst.map((x) => [x.id, x]));

/** What in the course rests on this source. */
export async function laadGebruik(bron: string): Promise<BronGebruik> {
  const lessen = (await laadPlaatsen()).map((p) => p.les);
  return gebruikVan(bron, {
    lessen,
    verhalen: await laadVerhalen(),
    gesprekken: await laadGesprekken(),
    themas: await laadThemas(),
    begrippen: await laadBegrippen(),
  });
}
