/** Steps of a leerpad: they exist, or the leerplan promises them. */
import type { Leerpad, LeerpadStap } from '#schemas/leerpad.ts';
import { leerplan } from '#kern/leerplan.ts';
import { idsVan, type Inhoud, type Item } from '../lees.ts';
import { meld, type Melding } from '../melding.ts';
import { controleerVerwijzing } from './verwijzing.ts';

interface Bekend {
  readonly modules: ReadonlySet<string>;
  readonly lessen: ReadonlySet<string>;
  readonly verhalen: ReadonlySet<string>;
  readonly moduleVan: ReadonlyMap<string, string>;
}

function bekendIn(inhoud: Inhoud): Bekend {
  const gepland = leerplan.flatMap(({ id, geplandeLessen = [] }) => geplandeLessen.map((les) => [les, id] as const));
  return {
    modules: new Set([...idsVan(inhoud.modules, inhoud), ...leerplan.map(({ id }) => id)]),
    lessen: new Set([...idsVan(inhoud.lessen, inhoud), ...gepland.map(([les]) => les)]),
    verhalen: idsVan(inhoud.verhalen, inhoud),
    moduleVan: new Map([...gepland, ...inhoud.lessen.map(({ data }) => [data.id, data.module] as const)]),
  };
}

function stap(plek: Item<Leerpad>, i: number, bekend: Bekend): Melding[] {
  const deze: LeerpadStap | undefined = plek.data.stappen[i];
  if (!deze) return [];
  if ('module' in deze)
    return controleerVerwijzing(
      { plek, pad: ['stappen', i, 'module'], id: deze.module },
      bekend.modules,
      'een module uit het leerplan',
    );
  if ('les' in deze)
    return controleerVerwijzing({ plek, pad: ['stappen', i, 'les'], id: deze.les }, bekend.lessen, 'een les');
  return controleerVerwijzing(
    { plek, pad: ['stappen', i, 'verhaal'], id: deze.verhaal },
    bekend.verhalen,
    'een verhaal',
  );
}

/** What `kort` and `rustpuntNa` name must be in the path itself. */
function inHetPad(plek: Item<Leerpad>, { moduleVan }: Bekend): Melding[] {
  const { stappen, kort = [], rustpuntNa = [] } = plek.data;
  const modules = new Set(stappen.flatMap((s) => ('module' in s ? [s.module] : [])));
  const lessen = new Set(stappen.flatMap((s) => ('les' in s ? [s.les] : [])));
  const inPad = (les: string): boolean => lessen.has(les) || modules.has(moduleVan.get(les) ?? '');
  const mis = (veld: string, id: string, i: number): Melding =>
    meld(plek, [veld, i], {
      gevonden: `"${id}", en dat staat niet in dit pad`,
      verwacht: 'iets uit stappen',
      schrijf: `${veld} zonder ${id}, of zet het bij stappen`,
    });
  return [
    ...kort.flatMap((id, i) => (inPad(id) ? [] : [mis('kort', id, i)])),
    ...rustpuntNa.flatMap((id, i) => (modules.has(id) ? [] : [mis('rustpuntNa', id, i)])),
  ];
}

export function controleerLeerpaden(inhoud: Inhoud): Melding[] {
  const bekend = bekendIn(inhoud);
  return inhoud.leerpaden.flatMap((pad) => [
    ...pad.data.stappen.flatMap((_, i) => stap(pad, i, bekend)),
    ...inHetPad(pad, bekend),
  ]);
}
