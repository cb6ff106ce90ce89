/** A small conversation in which everything is right, and the means to make graphs of one's own. */
import type { Beurtknoop, Eindknoop, Effect, Gesprek, Gesprekskeuze, Voorwaarde } from '#schemas/gesprek.ts';

interface KeuzeExtra {
  readonly als?: Voorwaarde;
  readonly effect?: Partial<Effect>;
  readonly gedrag?: string;
}

export const keuze = (id: string, naar: string, { als, effect, gedrag }: KeuzeExtra = {}): Gesprekskeuze => ({
  id,
  tekst: `Ik zeg ${id}.`,
  naar,
  effect: { vlaggen: [], ...effect },
  feedback: `Wat ${id} doet.`,
  ...(als ? { als } : {}),
  ...(gedrag === undefined ? {} : { gedrag }),
});

export const beurt = (id: string, keuzes: Gesprekskeuze[]): Beurtknoop => ({
  id,
  soort: 'beurt',
  spreker: 'cl',
  tekst: `Zij zegt ${id}.`,
  gedachte: `Zij dacht ${id}.`,
  stilte: 0,
  keuzes,
});

export const einde = (id: string): Eindknoop => ({
  id,
  soort: 'einde',
  spreker: 'cl',
  tekst: `Zij besluit ${id}.`,
  gedachte: `Zij dacht ${id}.`,
  stilte: 0,
  titel: `Einde ${id}`,
  nabeschouwing: 'Wat er gebeurde.',
});

export type Graaf = Pick<Gesprek, 'begin' | 'beginTijd' | 'beginStroming' | 'knopen' | 'voorbeeldpad'>;

/** begin → (rustig | druk) → samen → twee endings; after pushing, one way out is closed and another opens. */
export const graaf = (): Graaf => ({
  begin: 'begin',
  beginTijd: 250,
  beginStroming: 50,
  knopen: [
    beurt('begin', [
      keuze('k-rustig', 'rustig', { effect: { stroming: 10, vertrouwen: 1, regie: 1 } }),
      keuze('k-druk', 'druk', { effect: { stroming: -20, vertrouwen: -1, vlaggen: ['druk-gezet'] } }),
    ]),
    beurt('rustig', [keuze('k-luister', 'samen'), keuze('k-vraag', 'samen', { effect: { stroming: 5 } })]),
    beurt('druk', [
      keuze('k-terugnemen', 'samen', { effect: { stroming: 15 } }),
      keuze('k-doorgaan', 'samen', { effect: { stroming: -40 } }),
    ]),
    beurt('samen', [
      keuze('k-plan', 'goed', { als: { geenVlag: 'druk-gezet' } }),
      keuze('k-herstel', 'goed', { als: { vlag: 'druk-gezet', stromingVanaf: 40 } }),
      keuze('k-morgen', 'open'),
      keuze('k-laat', 'open', { als: { stromingTot: 39 } }),
    ]),
    einde('goed'),
    einde('open'),
  ],
  voorbeeldpad: ['k-rustig', 'k-vraag', 'k-plan'],
});
