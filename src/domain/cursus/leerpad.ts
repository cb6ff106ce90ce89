import type { Leerpad } from '#schemas/leerpad.ts';
import type { Les } from '#schemas/les.ts';
import type { Verhaal } from '#schemas/verhaal.ts';
import { minutenVan, stappenVan, type ModuleMetLessen, type PadStap } from './cursus.ts';

/** A step with what it is about, and how long it takes in this path. */
export interface StapInPad extends PadStap {
  readonly minuten: number;
  readonly les?: Les;
  readonly verhaal?: Verhaal;
}

/** A learning path as it can be walked today. */
export interface LeerpadOverzicht {
  readonly leerpad: Leerpad;
  readonly stappen: readonly StapInPad[];
  /** Minutes of all steps together, so that what a page shows adds up. */
  readonly minuten: number;
  /** True when the plan of the path holds more than exists today. */
  readonly onvolledig: boolean;
}

/** Minutes to read a story with one reading beside it: its words at 200 a minute, plus looking back. Our estimate. */
const VERHAAL_MINUTEN = 20;

/** Where a lesson stands in a path. */
export interface PlaatsInPad {
  readonly leerpad: Leerpad;
  /** What comes after it in that path; nothing after the last step. */
  readonly volgende?: StapInPad;
}

/** The paths that a lesson is part of, in order. */
export const padenMet = (lesId: string, paden: readonly LeerpadOverzicht[]): readonly PlaatsInPad[] =>
  paden.flatMap(({ leerpad, stappen }) => {
    const plek = stappen.findIndex(({ id }) => id === lesId);
    const volgende = stappen[plek + 1];
    return plek < 0 ? [] : [{ leerpad, ...(volgende && { volgende }) }];
  });

/** The paths that have at least one step, in order. */
export function leerpadOverzicht(
  paden: readonly Leerpad[],
  cursus: readonly ModuleMetLessen[],
  verhalen: readonly Verhaal[],
): LeerpadOverzicht[] {
  const lessen = cursus.flatMap((m) => m.lessen);
  const verhaalIds = verhalen.map((v) => v.id);
  const modules = new Set(cursus.map((m) => m.module.id));
  const bestaat = (stap: Leerpad['stappen'][number]): boolean => {
    if ('module' in stap) return modules.has(stap.module);
    return 'les' in stap ? lessen.some((les) => les.id === stap.les) : verhalen.some((v) => v.id === stap.verhaal);
  };
  return paden
    .map((leerpad) => {
      const stappen = stappenVan(leerpad, cursus, verhaalIds).map((stap): StapInPad => {
        const les = lessen.find((l) => l.id === stap.id);
        const verhaal = verhalen.find((v) => v.id === stap.id);
        const minuten = minutenVan(stap, les, VERHAAL_MINUTEN);
        return { ...stap, minuten, ...(les && { les }), ...(verhaal && { verhaal }) };
      });
      return {
        leerpad,
        minuten: stappen.reduce((totaal, stap) => totaal + stap.minuten, 0),
        onvolledig: !leerpad.stappen.every(bestaat),
        stappen,
      };
    })
    .filter((pad) => pad.stappen.length > 0);
}
