import type { Bank, Liggend, Ligplaats } from '#platform/werkblad/bank.ts';
import { versiereeks } from '#platform/werkblad/bladrecord.ts';
import { isHaastrecord, leesHaastblad, type Haastblad } from './haastwerker.ts';
import { omzettingsplek } from './schrijven.ts';

/** Something that lies there, and where, to take it away or to put it back. */
export type Ding = Ligplaats & { readonly waarde: unknown };

/** What a page left of a sheet in its last moment, and where that lies. */
export interface Achtergelaten {
  readonly werk: Haastblad & { readonly id: string };
  readonly weg: readonly Ligplaats[];
}

/** What lies in haste, of one sheet or of all. */
export async function liggendeHaast(bank: Bank, blad?: string): Promise<readonly Liggend[]> {
  const alle = await bank.leesAlles('haast');
  if (alle.stand === 'niet-gelezen') return [];
  if (blad === undefined) return alle.waarde;
  return alle.waarde.filter(({ waarde }) => isHaastrecord(waarde) && waarde.blad === blad);
}

/** Reads what lies in haste. Of one page only the last counts. What cannot be read may be of another key: it is passed over. */
export async function leesHaast(sleutel: CryptoKey, liggend: readonly Liggend[]): Promise<readonly Achtergelaten[]> {
  const gelezen = await Promise.all(
    liggend.map(async ({ sleutel: plek, waarde }) => ({
      plek,
      werk: await leesHaastblad(sleutel, waarde).catch(() => undefined),
    })),
  );
  const perPagina = Map.groupBy(gelezen, ({ plek, werk }) => (werk ? `${werk.id} ${werk.pagina}` : `? ${plek}`));
  return [...perPagina.values()].flatMap((keren) => {
    const werk = keren.at(-1)?.werk;
    return werk ? [{ werk, weg: keren.map(({ plek }) => ({ winkel: 'haast', sleutel: plek }) as const) }] : [];
  });
}

/** Everything of a sheet as it lies there: itself, its history, what was left in haste, and what it was before a migration. */
export async function allesVan(bank: Bank, id: string): Promise<readonly Ding[]> {
  const los: readonly Ligplaats[] = [{ winkel: 'bladen', sleutel: id }, omzettingsplek(id)];
  const dingen = await Promise.all(
    los.map(async (plek): Promise<readonly Ding[]> => {
      const ligt = await bank.lees(plek);
      return ligt.stand === 'gelezen' && ligt.waarde !== undefined ? [{ ...plek, waarde: ligt.waarde }] : [];
    }),
  );
  const versies = await bank.leesAlles('geschiedenis', versiereeks(id));
  const haast = await liggendeHaast(bank, id);
  return [
    ...dingen.flat(),
    ...(versies.stand === 'gelezen' ? versies.waarde.map((er) => ({ winkel: 'geschiedenis', ...er }) as const) : []),
    ...haast.map((er) => ({ winkel: 'haast', ...er }) as const),
  ];
}
