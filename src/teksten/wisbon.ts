import type { Bonregel, Bonplek } from '#domain/wisbon.ts';
import { instellingen, oefeningen } from './aantallen.ts';

const werkbladen = (aantal: number): string => (aantal === 1 ? '1 werkblad' : `${aantal} werkbladen`);

/** What each place holds, as people call it. */
const plekken: Readonly<Record<Bonplek, string>> = {
  sleutel: 'De sleutel van je Werkblad',
  bladen: 'Je werkbladen',
  geschiedenis: 'Eerdere versies van je werkbladen',
  apart: 'Apart gelegde stukken van je werkbladen',
  instellingen: 'Instellingen van je Werkblad',
  databank: 'De database van je Werkblad',
  merkteken: 'Het merkje dat er een Werkblad was',
  antwoorden: 'Je antwoorden in oefeningen',
  'antwoorden-apart': 'Apart gelegde antwoorden',
  merkjes: 'Gelezen lessen en instellingen',
};

const hoeveel: Readonly<Partial<Record<Bonplek, (aantal: number) => string>>> = {
  bladen: werkbladen,
  antwoorden: oefeningen,
  merkjes: instellingen,
};

const erStond = ({ plek, aantal }: Bonregel): string => {
  if (aantal === undefined) return '';
  return aantal === 0 ? ', er stond niets' : `, ${(hoeveel[plek] ?? String)(aantal)} gewist`;
};

/** One line of the receipt after erasing. */
export function bonzin(regel: Bonregel): string {
  switch (regel.stand) {
    case 'leeg':
      return `${plekken[regel.plek]}: leeg${erStond(regel)}.`;
    case 'niet-leeg':
      return `${plekken[regel.plek]}: nog niet leeg.`;
    case 'niet-na-te-gaan':
      return `${plekken[regel.plek]}: we konden niet nakijken of het weg is.`;
  }
}
