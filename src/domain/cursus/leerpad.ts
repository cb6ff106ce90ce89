import type { Leerpad } from '#schemas/leerpad.ts';
import type { Les } from '#schemas/les.ts';
import type { Verhaal } from '#schemas/verhaal.ts';
import { minutenVan, stappenVan, type ModuleMetLessen, type PadStap } from './cursus.ts';

/** A learning path as it can be walked today. */
export interface LeerpadOverzicht {
  readonly leerpad: Leerpad;
  readonly stappen: readonly (PadStap & { readonly les?: Les; readonly verhaal?: Verhaal })[];
  /** Minutes, from the lessons that exist. */
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
  readonly volgende?: LeerpadOverzicht['stappen'][number];
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
  const modules = new Set(cursus.map((m) => m.module.id));
  const bestaat = (stap: Leerpad['stappen'][number]): boolean => {
    if ('module' in stap) return modules.has(stap.module);
    return 'les' in stap ? lessen.some((les) => les.id === stap.les) : verhalen.some((v) => v.id === stap.verhaal);
  };
  return paden
    .map((leerpad) => {
      const stappen = stappenVan(
        leerpad,
        cursus,
        verhalen.map((v) => v.id),
      );
      return {
        leerpad,
        minuten: minutenVan(stappen, lessen, VERHAAL_MINUTEN),
        onvolledig: !leerpad.stappen.every(bestaat),
        stappen: stappen.map((stap) => {
          const les = lessen.find((l) => l.id === stap.id);
          const verhaal = verhalen.find((v) => v.id === stap.id);
          return { ...stap, ...(les && { les }), ...(verhaal && { verhaal }) };
        }),
      };
    })
    .filter((pad) => pad.stappen.length > 0);
}
