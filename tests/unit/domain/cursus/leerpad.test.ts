import { describe, expect, it } from 'vitest';
import type { Inhoud } from '../../../../scripts/content/lees.ts';
import { bouwCursus } from '#domain/cursus/cursus.ts';
import { leerpadOverzicht, type LeerpadOverzicht } from '#domain/cursus/leerpad.ts';
import { cursus } from '../../content-regels/cursus.ts';

const data = <T>(items: readonly { readonly data: T }[]): T[] => items.map((item) => item.data);

const overzicht = ({ leerpaden, modules, lessen, verhalen }: Inhoud): LeerpadOverzicht[] =>
  leerpadOverzicht(data(leerpaden), bouwCursus(data(modules), data(lessen)), data(verhalen));

describe('the minutes of a path', () => {
  const [pad] = overzicht(cursus(['lessen/m/a.mdx', 'minuten: 6', 'minuten: 9']));

  it('are half of a lesson that one looks at briefly, in whole minutes, and twenty for a story', () => {
    expect(pad?.stappen.map(({ id, minuten }) => [id, minuten])).toEqual([
      ['les-a', 5],
      ['les-b', 6],
      ['verhaal-een', 20],
    ]);
  });

  it('are those of its steps together', () => {
    expect(pad?.minuten).toBe(5 + 6 + 20);
  });

  it('say that the plan is longer when not everything in it exists', () => {
    expect(pad?.onvolledig).toBe(true);
  });
});
