import type { Bewijs } from '#domain/oefening/meting.ts';
import type { MaatId } from '#kern/kijken.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { metenTeksten } from './meten.ts';

/** The unit behind one: "1 woord". */
const enkel: Readonly<Record<MaatId, string>> = {
  'deel-woorden': 'procent',
  'langste-beurt': 'woord',
  vragen: 'vraag',
  'open-vragen': 'open vraag',
  wissels: 'keer per minuut',
  pingpong: 'keten',
  stiltes: 'stilte',
};

/** A figure with its unit. A prediction may have decimals; Dutch writes them with a comma. */
export const metEenheid = (maat: MaatId, getal: number): string =>
  `${String(getal).replace('.', ',')} ${getal === 1 ? enkel[maat] : metenTeksten.eenheid[maat]}`;

const verschilWoorden: Readonly<Record<MaatId, (aantal: string) => string>> = {
  'deel-woorden': (aantal) => `${aantal} van elke honderd woorden`,
  'langste-beurt': (aantal) => `${aantal} ${aantal === '1' ? 'woord' : 'woorden'}`,
  vragen: (aantal) => aantal,
  'open-vragen': (aantal) => aantal,
  wissels: (aantal) => `${aantal} keer per minuut`,
  pingpong: (aantal) => aantal,
  stiltes: (aantal) => aantal,
};

/** How far a prediction was off, and which way, in a sentence for people. */
export function verschilInWoorden(maat: MaatId, voorspeld: number, gemeten: number): string {
  const verschil = Math.round(Math.abs(gemeten - voorspeld) * 10) / 10;
  if (verschil === 0) return 'Dat is precies wat je dacht.';
  const aantal = verschilWoorden[maat](String(verschil).replace('.', ','));
  return `Dat is ${aantal} ${gemeten > voorspeld ? 'meer' : 'minder'} dan je dacht.`;
}

/** How each figure is counted. */
export const zoTellenWij = {
  'deel-woorden':
    'Wij tellen alle woorden, en kijken hoeveel er van deze spreker zijn. Een beurt met alleen … telt niet mee.',
  'langste-beurt':
    'Beurten van dezelfde spreker die direct op elkaar volgen, tellen wij als één. Is er tijd weggelaten, dan begint de telling opnieuw.',
  vragen: 'Een zin is een vraag als er een vraagteken achter staat, of als hij uitnodigt: vertel eens.',
  'open-vragen':
    'Wij kijken hoe een vraag begint. Begint hij met wat, hoe of waarom, of nodigt hij uit om te vertellen? Dan noemen wij hem open. Naar een getal, tijd, plaats of naam vragen telt als gesloten.',
  wissels: 'Wij tellen hoe vaak iemand anders aan de beurt komt, en delen dat door het aantal minuten.',
  pingpong: 'Een keten is vier beurten of meer, om en om, over hetzelfde onderwerp.',
  stiltes: 'Een stilte telt als er drie seconden of meer zit tussen het eind van een beurt en de volgende.',
} as const satisfies Record<MaatId, string>;

const soorten = { open: 'open vraag', gesloten: 'gesloten vraag', keuze: 'keuzevraag' } as const;

/** Which rule decided, so that somebody can look and disagree. */
const regels: Readonly<Record<Extract<Bewijs, { soort: 'vraag' }>['regel'], string>> = {
  'keuze-of': 'er staat ‘of’ tussen twee antwoorden',
  uitnodiging: 'de zin nodigt uit om te vertellen',
  vraagwoord: 'de vraag begint met wat, hoe of waarom, of een woord dat erop lijkt',
  'vraagwoord-feit': 'de vraag gaat over een getal, tijd, plaats of naam',
  'werkwoord-eerst': 'het werkwoord staat voorop',
  bevestiging: 'de zin vraagt om een ja, met hè of toch',
  bewering: 'een gewone zin met een vraagteken erachter',
};

/** One line of what a figure rests on. */
export function bewijsInWoorden(bewijs: Bewijs, wie: (spreker: string) => string): string {
  switch (bewijs.soort) {
    case 'spreker':
      return `${wie(bewijs.spreker)}: ${bewijs.woorden} ${bewijs.woorden === 1 ? 'woord' : 'woorden'}`;
    case 'beurt':
      return bewijs.seconden === null
        ? `Dit begint op ${formatTijdcode(bewijs.tijd)}.`
        : `Dit begint op ${formatTijdcode(bewijs.tijd)} en duurt ${bewijs.seconden} seconden.`;
    case 'vraag':
      return `${formatTijdcode(bewijs.tijd)} ‘${bewijs.tekst}’: ${soorten[bewijs.vraagsoort]}, want ${regels[bewijs.regel]}.`;
    case 'wissels':
      return `Het woord ging ${bewijs.aantal} keer naar de ander.`;
    case 'keten':
      return `Vanaf ${formatTijdcode(bewijs.van)}: ${bewijs.beurten} beurten over ${bewijs.onderwerp}.`;
    case 'stilte':
      return `Op ${formatTijdcode(bewijs.van)}: ${bewijs.seconden} seconden.`;
  }
}

/** Words around the measurement. */
export const metingTeksten = {
  jijDacht: 'Jij dacht',
  gemeten: 'Gemeten',
  zo: 'Zo is het geteld',
  vanOns:
    'De manier van tellen is van ons. De regels kijken naar woorden en tijden, en weten niet wat iemand bedoelt. Kijk dus zelf nog eens.',
} as const;
