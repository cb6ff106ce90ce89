import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { WINKELS, type Bank, type Leesuitkomst, type Opdracht, type Sleutel, type Winkel } from './bank.ts';

/**
 * A bank in memory, for where the browser gives no database. Everything works for as long as the page lives, and no write
 * is ever called saved: each says `reden`.
 */
export function maakGeheugenbank(reden: Bewaarfout): Bank {
  const winkels = new Map<Winkel, Map<Sleutel, unknown>>(WINKELS.map((naam) => [naam, new Map()]));
  const winkel = (naam: Winkel): Map<Sleutel, unknown> => winkels.get(naam) ?? new Map<Sleutel, unknown>();
  let nummer = 0;
  const gelezen = <T>(waarde: T): Promise<Leesuitkomst<T>> => Promise.resolve({ stand: 'gelezen', waarde });
  const voerUit = ({ weg = [], leeg = [], zet = [] }: Opdracht): void => {
    for (const naam of leeg) winkel(naam).clear();
    for (const plek of weg) winkel(plek.winkel).delete(plek.sleutel);
    for (const { winkel: naam, sleutel, waarde } of zet) winkel(naam).set(sleutel ?? (nummer += 1), waarde);
  };
  return {
    stand: () => Promise.resolve({ stand: 'alleen-geheugen', reden }),
    lees: ({ winkel: naam, sleutel }) => gelezen(winkel(naam).get(sleutel)),
    leesAlles: (naam, reeks) =>
      gelezen(
        [...winkel(naam)]
          .map(([sleutel, waarde]) => ({ sleutel, waarde }))
          .filter(({ sleutel }) => !reeks || (String(sleutel) >= reeks.van && String(sleutel) <= reeks.tot)),
      ),
    schrijf: (opdracht) => {
      for (const [eis, { winkel: naam, sleutel, keur }] of (opdracht.eisen ?? []).entries()) {
        const er = winkel(naam).get(sleutel);
        if (!keur(er)) return Promise.resolve({ stand: 'botst', eis, er });
      }
      voerUit(opdracht);
      return Promise.resolve({ stand: 'niet-bewaard', reden });
    },
    haastig: () => Promise.resolve(undefined),
    laatLos: () => undefined,
    sloop: () => {
      for (const inhoud of winkels.values()) inhoud.clear();
      return Promise.resolve('weg');
    },
  };
}
