import type { MaatId } from '#kern/kijken.ts';

type Wie = (wie: string) => string;

/** Predicting figures: the question for each, and the unit behind the number. */
export const metenTeksten = {
  nodig: 'Geef eerst antwoord op elke vraag. Een gok mag.',
  vraag: {
    'deel-woorden': (wie) => `Hoeveel procent van alle woorden is van ${wie}?`,
    'langste-beurt': (wie) => `Hoeveel woorden zegt ${wie} hoogstens achter elkaar?`,
    vragen: (wie) => `Hoeveel vragen stelt ${wie}?`,
    'open-vragen': (wie) => `Hoeveel open vragen stelt ${wie}?`,
    wissels: () => 'Hoe vaak per minuut gaat het woord naar de ander?',
    pingpong: () => 'Hoeveel pingpongketens zijn er?',
    stiltes: () => 'Hoeveel stiltes van drie tellen of langer zijn er?',
  } satisfies Record<MaatId, Wie>,
  eenheid: {
    'deel-woorden': 'procent',
    'langste-beurt': 'woorden',
    vragen: 'vragen',
    'open-vragen': 'open vragen',
    wissels: 'keer per minuut',
    pingpong: 'ketens',
    stiltes: 'stiltes',
  } satisfies Record<MaatId, string>,
  tussen: (hoogste: number) => `Vul een getal in van 0 tot en met ${hoogste}.`,
} as const;

/** A speaker inside a sentence: a role gets its article, a name stays as it is. */
export const inZin = (naam: string): string =>
  /^(?:Klantmanager|Leidinggevende|Medewerker|Consulent)$/.test(naam) ? `de ${naam.toLowerCase()}` : naam;
