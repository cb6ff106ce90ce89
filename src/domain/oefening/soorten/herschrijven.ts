import type { LeerderHerschrijven } from '#domain/oefening/leerder.ts';
import { bestaande, gefilterd, waardeBij } from '#domain/oefening/lees.ts';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordHerschrijven, SoortGedrag } from './gedrag.ts';

const isGeschreven = (antwoord: AntwoordHerschrijven, id: string): boolean =>
  (waardeBij(antwoord.teksten, id) ?? '').trim() !== '';

/** No machine judges a sentence: the learner lays it beside the examples and the zelfcheck. */
function grade({ items, zelfcheck }: LeerderHerschrijven, antwoord: AntwoordHerschrijven): Uitslag {
  return {
    score: null,
    inzage: 'alles',
    delen: items.map(({ id }) => ({ id, oordeel: 'open', gekozen: isGeschreven(antwoord, id), feedback: null })),
    samenvatting: { soort: 'zelf-nagekeken', nagekeken: antwoord.gecheckt.length, totaal: zelfcheck.length },
  };
}

/** Rewriting sentences, with examples and a zelfcheck afterwards. */
export const herschrijven = {
  leegAntwoord: () => ({ soort: 'herschrijven', teksten: {}, gecheckt: [] }),
  isVolledig: ({ items }, antwoord) => items.every(({ id }) => isGeschreven(antwoord, id)),
  passendAntwoord: ({ items, zelfcheck }, antwoord) => ({
    soort: 'herschrijven',
    teksten: gefilterd(antwoord.teksten, (id) => items.some((item) => item.id === id)),
    gecheckt: bestaande(
      antwoord.gecheckt,
      zelfcheck.map((punt) => punt.id),
    ),
  }),
  grade,
} satisfies SoortGedrag<'herschrijven'>;
