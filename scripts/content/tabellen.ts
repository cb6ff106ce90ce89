/** Tables for people: how lessons read, what the stories cover, where the sources are used. */
import { bronMarkeringen } from '#domain/cursus/verwijzingen.ts';
import { reactieIds, zelfbeeldIds } from '#schemas/slim.ts';
import { themaIds } from '#schemas/thema.ts';
import { gesprekkenTabel } from './gesprekstabel.ts';
import type { Inhoud } from './lees.ts';
import { lesMaten } from './regels/maten.ts';
import { tabel, type Rij } from './tabel.ts';

export function leesTabel(inhoud: Inhoud): string {
  const rijen = lesMaten(inhoud)
    .toSorted(
      (a, b) => a.plek.data.module.localeCompare(b.plek.data.module) || a.plek.data.volgorde - b.plek.data.volgorde,
    )
    .map((m): Rij => [
      m.plek.data.id,
      m.woorden,
      m.zinnen,
      m.woordenPerZin.toFixed(1),
      m.lix.toFixed(1),
      m.plek.data.minuten,
      m.minuten,
    ]);
  return tabel('Lessen: hoogstens 13 woorden per zin, LIX hoogstens 40, minuten binnen 20 %', [
    ['les', 'woorden', 'zinnen', 'per zin', 'LIX', 'minuten', 'gemeten'],
    ...rijen,
  ]);
}

/** In how many stories each thema, zelfbeeld and reactie comes back (verhalenrooster.md). */
export function verhalenTabel({ verhalen }: Inhoud): string {
  const tel = (past: (verhaal: (typeof verhalen)[number]['data']) => boolean): number =>
    verhalen.filter(({ data }) => past(data)).length;
  return tabel(`Verhalen: ${verhalen.length} van 13, en waarin elk thema, zelfbeeld en elke reactie terugkomt`, [
    ['soort', 'wat', 'verhalen'],
    ...themaIds.map((id): Rij => ['thema', id, tel((v) => [...v.hoofdthemas, ...v.neventhemas].includes(id))]),
    ...zelfbeeldIds.map((id): Rij => ['zelfbeeld', id, tel((v) => v.slim.some((fase) => fase.zelfbeeld === id))]),
    ...reactieIds.map((id): Rij => ['reactie', id, tel((v) => v.slim.some((fase) => fase.reacties.includes(id)))]),
  ]);
}

export function bronnenTabel(inhoud: Inhoud): string {
  const noemt = (
    items: readonly { readonly data: { readonly bronnen: readonly { readonly bron: string }[] } }[],
    id: string,
  ): number => items.filter(({ data }) => data.bronnen.some(({ bron }) => bron === id)).length;
  const inTekst = (id: string): number =>
    inhoud.lessen.filter(({ body }) => bronMarkeringen(body).some(({ bron }) => bron === id)).length;
  return tabel('Bronnen: hoeveel lessen, verhalen, gesprekken, thema’s en begrippen erop rusten', [
    ['bron', 'lessen', 'in tekst', 'verhalen', 'gesprekken', 'thema’s', 'begrippen'],
    ...inhoud.bronnen.map(({ data: { id } }): Rij => [
      id,
      noemt(inhoud.lessen, id),
      inTekst(id),
      noemt(inhoud.verhalen, id),
      noemt(inhoud.gesprekken, id),
      noemt(inhoud.kijkwijzer, id),
      noemt(inhoud.begrippen, id),
    ]),
  ]);
}

export const alleTabellen = (inhoud: Inhoud): string =>
  [
    leesTabel(inhoud),
    verhalenTabel(inhoud),
    gesprekkenTabel(inhoud.gesprekken.map(({ data }) => data)),
    bronnenTabel(inhoud),
  ].join('\n\n');

const NAMEN: Readonly<Record<string, string>> = { kijkwijzer: 'thema’s', paginas: 'pagina’s' };

/** How much there is, in one line. */
export const samenvatting = (inhoud: Inhoud): string =>
  (
    [
      'lessen',
      'oefeningen',
      'verhalen',
      'gesprekken',
      'begrippen',
      'kijkwijzer',
      'bronnen',
      'leerpaden',
      'modules',
      'paginas',
    ] as const
  )
    .map((naam) => `${inhoud[naam].length} ${NAMEN[naam] ?? naam}`)
    .join(', ');
