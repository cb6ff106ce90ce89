import { instellingen, oefeningen } from './aantallen.ts';
import type { Uitleg } from './voortgang.ts';

/** Erasing everything, the receipt, and undo. */
export const wisTeksten = {
  eerstBestand: 'Wil je later verder? Bewaar dan eerst een bestand.',
  werkbladen:
    'Heb je werkbladen? Die komen nooit terug: hun sleutel wordt vernietigd. Wil je ze houden, bewaar ze dan eerst als bestand in het Werkblad.',
  knop: 'Wis alles',
  zeker: 'Weet je het zeker?',
  ja: 'Ja, wis alles',
  nee: 'Nee, laat staan',
  bezig: 'Bezig met wissen.',
  bonKop: 'Wat er is gewist',
  bonGeenWerkblad: 'Werkblad: er stond niets.',
  bonOefeningen: (aantal: number) => `Antwoorden: ${aantal === 0 ? 'er stond niets' : `${oefeningen(aantal)} gewist`}.`,
  bonApart: (aantal: number) => `Apart gelegde stukken: ${aantal} gewist.`,
  bonSleutels: (aantal: number) =>
    `Gelezen lessen en instellingen: ${aantal === 0 ? 'er stond niets' : `${instellingen(aantal)} gewist`}.`,
  bonLeeg: 'We keken na: de opslag van deze site is leeg.',
  bonOver: (aantal: number) =>
    `Let op: er ${aantal === 1 ? 'staat nog 1 stuk' : `staan nog ${aantal} stukken`}. Sluit de andere tabbladen van deze site en kies nog eens Wis alles.`,
  bonOnbekend: 'We konden niet nakijken of alles weg is.',
  sleutelOver: 'Een deel van de instellingen kon niet worden gewist.',
  nietGewist: {
    wat: 'Je antwoorden zijn niet gewist.',
    waarom: 'De opslag van je browser geeft geen antwoord.',
    nu: 'Sluit alle tabbladen van deze site en probeer het opnieuw. Of wis de gegevens van deze site in de instellingen van je browser.',
  } satisfies Uitleg,
  herstel: 'Zet alles terug',
  herstelUitleg: 'Terugzetten kan tot je deze pagina verlaat. Op een gedeelde computer: sluit daarna dit tabblad.',
  herstelWerkblad: 'Je werkbladen komen niet terug. Hun sleutel is vernietigd.',
  klaar: 'Sluit af, en lees wat wij niet kunnen wissen',
  hersteld: (aantal: number) => `Alles staat terug: ${oefeningen(aantal)}, je gelezen lessen en je instellingen.`,
  nietHersteld: (waarom: string) => `Terugzetten lukte niet. ${waarom} Blijf op deze pagina en probeer het nog eens.`,
} as const;
