import type { LeerderMaat, LeerderMeten } from '#domain/oefening/leerder.kijken.ts';
import { gefilterd, waardeBij } from '#domain/oefening/lees.ts';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordMeten, SoortGedrag } from './gedrag.ts';
import { getalUit } from './maten.ts';

/** What somebody predicted; null when there is no number yet. */
export const voorspellingVan = ({ id, maat }: LeerderMaat, { voorspeld }: AntwoordMeten): number | null =>
  getalUit(waardeBij(voorspeld, id) ?? '', maat);

/** No score: a prediction is there to look better, and being far off teaches more than being near. */
function grade({ maten }: LeerderMeten, antwoord: AntwoordMeten): Uitslag {
  return {
    score: null,
    inzage: 'alles',
    delen: maten.map((maat) => ({
      id: maat.id,
      oordeel: 'open',
      gekozen: voorspellingVan(maat, antwoord) !== null,
      feedback: maat.uitleg,
    })),
    samenvatting: { soort: 'gemeten' },
  };
}

/** Predicting figures of a conversation, which are then measured. */
export const meten = {
  leegAntwoord: () => ({ soort: 'meten', voorspeld: {} }),
  isVolledig: ({ maten }, antwoord) => maten.every((maat) => voorspellingVan(maat, antwoord) !== null),
  passendAntwoord: ({ maten }, { voorspeld }) => ({
    soort: 'meten',
    voorspeld: gefilterd(voorspeld, (id) => maten.some((maat) => maat.id === id)),
  }),
  grade,
} satisfies SoortGedrag<'meten'>;
