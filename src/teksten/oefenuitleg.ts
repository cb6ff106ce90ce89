import type { Zekerheid } from '#domain/oefening/poging.ts';
import type { Oordeel } from '#domain/oefening/uitslag.ts';

/** The heading above the feedback of each kind. */
export const koppen = {
  past: 'Wat je goed zag',
  'past-niet': 'Kijk hier nog eens',
  gemist: 'Dit hoort erbij',
  grensgeval: 'Hier verschillen vakmensen',
  open: 'Om naast te leggen',
} as const satisfies Record<Oordeel, string>;

/** Words of the explanation and of earlier answers, which a page fetches once an answer was recorded. */
export const uitleg = {
  jouwKeuze: 'Jouw keuze',
  nietMeer: 'Dit staat niet meer in de oefening.',
  plek: (plek: number, totaal: number) => `Plek ${plek} van ${totaal}`,
  bijTwijfel: 'Als je twijfelt',
  zelfcheck: 'Leg je zin hiernaast',
  vergelijk: 'Leg je antwoord hiernaast',
  onthulling: 'Hoe het verdergaat',
  onzeVolgorde: 'De volgorde die wij kiezen, met de reden',
  redenA: 'Waarom lezing a deze momenten kiest',
  redenB: 'Waarom lezing b deze momenten kiest',
  voorbeeldlezing:
    'De twee lezingen zijn door ons geschreven. Het zijn twee manieren van kijken, geen oordeel van echte vakmensen.',
  hoortBij: (waar: string) => `Dit hoort bij: ${waar}`,
  wijKiezen: (waar: string) => `Wij kiezen: ${waar}`,
  kanOok: (waar: string) => `Dit kun je ook verdedigen: ${waar}`,
  poging: (nummer: number, tijd: string) => `Poging ${nummer}, ${tijd}`,
  eerder: 'Wat je eerder antwoordde',
  nooitVastgelegd: (tijd: string) => `Niet vastgelegd, ${tijd}`,
} as const;

/** How sure somebody was, looking back. */
export const zekerWas = {
  onzeker: 'Je was onzeker.',
  twijfel: 'Je twijfelde.',
  zeker: 'Je was zeker.',
} as const satisfies Record<Zekerheid, string>;
