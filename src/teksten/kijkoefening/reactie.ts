import type { HerkenbareReactie, Plek } from '#kern/kijken.ts';
import { matchReacties } from '../slimoefening/reacties.ts';

/** Recognising a reaction. */
export const reactieTeksten = {
  nodig: 'Wijs eerst een beurt aan en geef antwoord op elke vraag.',
  beurt: 'In welke beurt zie of hoor je het?',
  reactie: 'Welke reactie zie je?',
  reacties: matchReacties satisfies Record<HerkenbareReactie, string>,
  plek: 'Waar lijkt het vooral vandaan te komen?',
  plekken: {
    binnen: 'Binnen dit gesprek: uit wat hier gezegd of gedaan wordt',
    buiten: 'Buiten dit gesprek: uit wat de cliënt meebrengt',
  } satisfies Record<Plek, string>,
  /** What a reading sees: "afhaken, vooral uit dit gesprek". */
  ziet: {
    binnen: (reactie: string) => `${reactie}, vooral uit dit gesprek`,
    buiten: (reactie: string) => `${reactie}, vooral van buiten dit gesprek`,
  },
} as const;
