import type { Zoeksoort } from '#domain/zoeken.ts';

/** What a page is called in the results. */
export const soortNaam = {
  les: 'Les',
  verhaal: 'Verhaal',
  begrip: 'Begrip',
  thema: 'Thema',
  bron: 'Bron',
  oefening: 'Oefening',
  overig: 'Pagina',
} satisfies Record<Zoeksoort, string>;

/** Words that stand in the page from the start. */
export const zoekWoorden = {
  knop: 'Zoeken …',
  titel: 'Zoek in de cursus',
  veld: 'Wat zoek je?',
  zoek: 'Zoek',
  sluit: 'Sluiten',
  resultaten: 'Resultaten',
  alles: 'Zoek met filters',
  toetsen: 'Pijltjes: kies. Enter: open. Escape: sluit.',
  begin: 'Typ een woord, zoals stilte of zelfbeeld.',
  soort: 'Soort',
  thema: 'Thema',
  elkThema: 'Elk thema',
  wisFilters: 'Zet de filters uit',
  meer: 'Toon meer',
  niets: {
    kop: 'Probeer het zo',
    tips: ['Zoek op één woord.', 'Kijk of er een typfout in staat.', 'Kies een ander woord voor hetzelfde.'],
    kijkOok: 'Of blader zelf:',
  },
  fout: {
    tekst: 'De lijst met woorden is niet geladen. Misschien is je verbinding weg.',
    nu: 'Probeer het opnieuw, of laad de pagina nog eens.',
    opnieuw: 'Probeer opnieuw',
  },
  zonderScript: 'Zoeken werkt alleen met JavaScript aan. In deze browser staat het uit. Alles is wel te vinden via:',
  plekken: [
    { pad: '/begrippen/', tekst: 'Begrippen' },
    { pad: '/modules/', tekst: 'Modules en lessen' },
    { pad: '/verhalen/', tekst: 'Verhalen' },
  ],
} as const;

/** Sentences that say where a search stands. They are also read aloud. */
export const zoekStanden = {
  leeg: zoekWoorden.begin,
  kort: 'Typ nog een letter.',
  zoekt: 'Even zoeken.',
  gevonden: (aantal: number, vraag: string): string =>
    `${aantal} ${aantal === 1 ? 'resultaat' : 'resultaten'} voor ‘${vraag}’.`,
  niets: (vraag: string): string => `Niets gevonden voor ‘${vraag}’.`,
  nietsMetFilter: (vraag: string): string => `Niets gevonden voor ‘${vraag}’ met deze filters.`,
  onbereikbaar: 'Zoeken lukt nu niet.',
  alle: (aantal: number): string => `Bekijk alle ${aantal} resultaten`,
  filterNaam: (naam: string, aantal: number | null): string => (aantal === null ? naam : `${naam} (${aantal})`),
} as const;
