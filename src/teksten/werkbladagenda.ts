import type { Geprobeerd } from '#domain/werkblad.ts';

/** All voornemens over all sheets. */
export const agendaTeksten = {
  kop: 'Leeragenda',
  uitleg: 'Al je voornemens bij elkaar. Een voornemen wordt pas iets als je het probeert en erop terugkijkt.',
  toon: 'Welke voornemens',
  filter: {
    doen: (aantal: number) => `Nog te doen (${aantal})`,
    geprobeerd: (aantal: number) => `Geprobeerd (${aantal})`,
    alles: (aantal: number) => `Alles (${aantal})`,
  },
  lijst: 'Voornemens',
  als: 'Als',
  dan: 'dan',
  zonderAls: 'Een volgende keer',
  leegVoornemen: 'Dit voornemen is nog leeg.',
  van: 'Uit',
  archief: 'in het archief',
  geprobeerd: 'Heb je het geprobeerd?',
  standen: {
    'nog-niet': 'Nog niet',
    ja: 'Ja',
    deels: 'Deels',
    nee: 'Nee, het kwam er niet van',
  } satisfies Record<Geprobeerd, string>,
  hoe: 'Hoe ging het?',
  hoeHulp: 'Wat deed je, en wat gebeurde er toen?',
  opbrengst: 'Wat leverde het op?',
  opbrengstHulp: 'Voor de cliënt, voor het gesprek, of voor jou.',
  vervolg: 'Nieuw werkblad voor het vervolggesprek',
  vervolgBij: (naam: string) => `Nieuw werkblad voor het vervolggesprek, na ‘${naam}’`,
  alVervolg: 'Er is al een vervolg:',
  opzij: (aantal: number) =>
    aantal === 1
      ? 'Eén voornemen staat hier niet, want het thema is niet meer gekozen. Kies dat thema weer op het werkblad:'
      : `${aantal} voornemens staan hier niet, want hun thema is niet meer gekozen. Kies dat thema weer op het werkblad:`,
  leeg: {
    kop: 'Nog geen voornemens',
    kopOpzij: 'Geen voornemens bij de thema’s die je koos',
    tekst: 'Schrijf op een werkblad bij een thema wat je anders gaat doen. Het komt dan vanzelf hier te staan.',
    naar: 'Naar mijn werkbladen',
  },
  nietsHier: {
    doen: 'Alles is geprobeerd. Kijk bij Geprobeerd wat het opleverde.',
    geprobeerd: 'Je hebt nog niets geprobeerd, of het nog niet ingevuld.',
    alles: '',
  },
} as const;
