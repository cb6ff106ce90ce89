import type { Les } from '#schemas/les.ts';
import type { Leerpad } from '#schemas/leerpad.ts';
import type { Module } from '#schemas/module.ts';

/** A lesson in its place: which module, which neighbours. */
export interface LesPlaats {
  readonly les: Les;
  readonly module: Module;
  /** Number in the module, from 1, counting only lessons that exist. */
  readonly nummer: number;
  readonly aantal: number;
  readonly vorige: Les | undefined;
  readonly volgende: Les | undefined;
}

/** A module with its lessons in order. */
export interface ModuleMetLessen {
  readonly module: Module;
  readonly lessen: readonly Les[];
  /** Minutes of all lessons together. */
  readonly minuten: number;
}

const opVolgorde = (a: { volgorde: number }, b: { volgorde: number }): number => a.volgorde - b.volgorde;
const som = (lessen: readonly Les[]): number => lessen.reduce((totaal, les) => totaal + les.minuten, 0);

/** The course: modules that have lessons, in order. A module without lessons is absent, not empty. */
export function bouwCursus(modules: readonly Module[], lessen: readonly Les[]): ModuleMetLessen[] {
  return modules
    .map((module) => {
      const eigen = lessen.filter((les) => les.module === module.id).sort(opVolgorde);
      return { module, lessen: eigen, minuten: som(eigen) };
    })
    .filter((m) => m.lessen.length > 0)
    .sort((a, b) => a.module.nummer - b.module.nummer);
}

/** Every lesson in its place; previous and next run on across modules. */
export function plaatsen(cursus: readonly ModuleMetLessen[]): LesPlaats[] {
  const rij = cursus.flatMap(({ module, lessen }) =>
    lessen.map((les, i) => ({ les, module, nummer: i + 1, aantal: lessen.length })),
  );
  return rij.map((plaats, i) => ({ ...plaats, vorige: rij[i - 1]?.les, volgende: rij[i + 1]?.les }));
}

/** The last part of an id, for an address: `les-de-dichte-deur` gives `de-dichte-deur`. */
export const slug = (id: string): string => id.replace(/^(?:les|verhaal|gesprek|pad|oef|begrip)-/, '');

/** Addresses of pages, relative to the root of the site, with slashes at both ends. */
export const paden = {
  les: (les: Pick<Les, 'id' | 'module'>): string => `/lessen/${les.module}/${slug(les.id)}/`,
  module: (id: string): string => `/modules/${id}/`,
  leerpad: (id: string): string => `/leerpaden/${slug(id)}/`,
  verhaal: (id: string): string => `/verhalen/${slug(id)}/`,
  analyse: (id: string): string => `/verhalen/${slug(id)}/analyseren/`,
  gesprek: (id: string): string => `/gesprekken/${slug(id)}/`,
  thema: (id: string): string => `/kijkwijzer/${id}/`,
  begrip: (id: string): string => `/begrippen/#${slug(id)}`,
  oefening: (id: string): string => `/oefenen/${slug(id)}/`,
  bron: (id: string): string => (/^deel-\d$/.test(id) ? `/delen/${id}/` : `/bronnen/${id}/`),
} as const;

/** A step of a learning path that can be walked now. */
export interface PadStap {
  readonly soort: 'les' | 'verhaal';
  readonly id: string;
  readonly kort: boolean;
  /** The module after which the path advises a pause, on its last lesson. */
  readonly rust: boolean;
}

/** The steps of a path that exist, in order; a module gives its lessons (or only its core lessons). Nothing twice. */
export function stappenVan(pad: Leerpad, cursus: readonly ModuleMetLessen[], verhalen: readonly string[]): PadStap[] {
  const lesIds = new Set(cursus.flatMap((m) => m.lessen.map((les) => les.id)));
  const ruw = pad.stappen.flatMap((stap): PadStap[] => {
    if ('verhaal' in stap)
      return verhalen.includes(stap.verhaal) ? [{ soort: 'verhaal', id: stap.verhaal, kort: false, rust: false }] : [];
    if ('les' in stap) return lesIds.has(stap.les) ? [{ soort: 'les', id: stap.les, kort: false, rust: false }] : [];
    const lessen = (cursus.find((m) => m.module.id === stap.module)?.lessen ?? []).filter(
      (les) => stap.alleenKern !== true || les.kern,
    );
    return lessen.map((les, i) => ({
      soort: 'les',
      id: les.id,
      kort: false,
      rust: i === lessen.length - 1 && (pad.rustpuntNa ?? []).includes(stap.module),
    }));
  });
  return ruw
    .filter((stap, i) => ruw.findIndex((s) => s.id === stap.id) === i)
    .map((stap) => ({ ...stap, kort: (pad.kort ?? []).includes(stap.id) }));
}

/** Whole minutes of a step: those of its lesson, or half of them when one looks at it briefly. A story counts `verhaalMinuten`. */
export function minutenVan(stap: PadStap, les: Les | undefined, verhaalMinuten: number): number {
  const minuten = stap.soort === 'verhaal' ? verhaalMinuten : (les?.minuten ?? 0);
  return stap.kort ? Math.ceil(minuten / 2) : minuten;
}
