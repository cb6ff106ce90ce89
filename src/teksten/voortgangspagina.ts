import { keren, lessen, oefeningen } from './aantallen.ts';
import type { Uitleg } from './voortgang.ts';

/** What is on the page about progress. */
export const voortgangTeksten = {
  verder: (titel: string) => `Ga verder bij ${titel}`,
  nogNiets: 'Je hebt nog geen les als gelezen gemerkt. Begin waar je wilt, er zit nergens een slot op.',
  gelezen: (aantal: number, totaal: number) => `Je merkte ${aantal} van de ${lessen(totaal)} als gelezen.`,
  geoefend: (aantal: number) => `In deze browser staan je antwoorden bij ${oefeningen(aantal)}.`,
  apart: (aantal: number) =>
    `${aantal === 1 ? 'Er ligt 1 stuk apart dat' : `Er liggen ${aantal} stukken apart die`} deze versie van de site niet kan lezen. Ze gaan mee in je bestand.`,
  laden: 'We halen op wat je eerder deed.',
  module: (nummer: number, titel: string) => `Module ${nummer} · ${titel}`,
  vanModule: (aantal: number, totaal: number) => `${aantal} van ${lessen(totaal)} gelezen`,
  les: (minuten: number) => `${minuten} minuten`,
  merkje: 'Gelezen',
  merkjeBij: (titel: string) => `Gelezen: ${titel}`,
  gelezenOp: (dag: string) => `Gelezen op ${dag}`,
  gedaan: (pogingen: number, dag: string) =>
    pogingen === 0 ? `begonnen, laatst op ${dag}` : `${keren(pogingen)}, laatst op ${dag}`,
  gespeeld: (keren: number, dag: string) => `${keren} keer tot het einde, laatst op ${dag}`,
  bijBeurt: (beurt: number, dag: string) => `bij beurt ${beurt}, laatst op ${dag}`,
  gesprekOpen: (dag: string) => `begonnen, laatst op ${dag}`,
  geanalyseerd: (momenten: number, rondes: number, dag: string) =>
    `${momenten === 1 ? '1 moment' : `${momenten} momenten`} in ${rondes === 1 ? '1 ronde' : `${rondes} rondes`}, laatst op ${dag}`,
  verderGesprek: (titel: string, beurt: number) => `Ga verder met het gesprek ‘${titel}’, bij beurt ${beurt}`,
  oefeningen: (les: string) => `Oefeningen bij ${les}`,
  los: 'Oefeningen en verhalen buiten een les',
  verdwenen: (aantal: number) =>
    `${aantal === 1 ? '1 oefening die je deed, staat' : `${aantal} oefeningen die je deed, staan`} niet meer op de site. Je antwoord is bewaard en gaat mee in je bestand.`,
  gemerkt: (titel: string) => `Gemerkt als gelezen: ${titel}.`,
  ontmerkt: (titel: string) => `Niet meer gemerkt als gelezen: ${titel}.`,
  nietGemerkt: 'Let op: je browser bewaart dit merkje niet. Het geldt tot je deze pagina sluit.',
} as const;

/** The part of the page that handles files did not arrive. */
export const nietGeladen = {
  wat: 'Dit onderdeel van de pagina is niet geladen.',
  waarom: 'De site is nu niet bereikbaar, of er staat net een nieuwe versie klaar.',
  nu: 'Laad de pagina opnieuw en probeer het nog eens. Je werk staat nog in deze browser.',
} as const satisfies Uitleg;

/** Choosing a file; what comes after it is in `inlezen.ts`. */
export const kiesTeksten = {
  kies: 'Kies een voortgangsbestand',
  leest: 'We lezen het bestand.',
  afgezien: 'Er is niets ingelezen en niets veranderd.',
  gewist: 'Intussen is alles gewist. Er is niets ingelezen. Kies het bestand nog eens.',
} as const;
