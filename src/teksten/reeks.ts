import type { Volgende } from '#domain/oefening/reeks.ts';
import type { SlimSoort } from '#domain/oefening/reeksen.ts';
import type { Trap } from '#schemas/oefening.slim.ts';

/** Why this one comes next. In its own constant, so that the page loads no other words. */
export const verderZegt = {
  begin: 'Begin hier:',
  stap: 'Een stap verder:',
  'nog-een': 'Nog zo een:',
  terug: 'Even met wat meer hulp:',
  opnieuw: 'Deze kun je nog eens proberen:',
} as const satisfies Record<Volgende['waarom'], string>;

/** The page with the exercises about SLIM, and the way from one to the next. */
export const reeksTeksten = {
  titel: 'Oefenen met SLIM',
  inleiding:
    'Korte stukjes gesprek, om het model in je vingers te krijgen. Eerst doen wij het voor, dan half, dan jij. Wie het al kent, begint gewoon verderop.',
  voorstel:
    'Wat er als volgende staat, hangt af van hoe het ging. Het is een voorstel: je kunt altijd iets anders kiezen.',
  verzonnen: 'Alle gesprekken zijn verzonnen. De lezingen schreven wij zelf.',
  soorten: {
    'slim-plaatsen': {
      titel: 'Waar staat de cliënt?',
      uitleg: 'Lees een stukje gesprek. Zet de cliënt daarna in het vlak van willen en kunnen.',
    },
    'slim-herkennen': {
      titel: 'Welk zelfbeeld hoor je?',
      uitleg: 'Kies het zelfbeeld, en wijs de beurt aan waarin je het hoort.',
    },
    'slim-rol': {
      titel: 'Welke rol speelt hier?',
      uitleg: 'Nu kijk je naar de klantmanager. Welke rol hoor je, of is het iets anders?',
    },
    'slim-match': {
      titel: 'Past het, en wat zou jij zeggen?',
      uitleg: 'Leg zelfbeeld en rol naast elkaar. Stroomt het of hapert het? En wat zeg je dan?',
    },
  } satisfies Record<SlimSoort, { titel: string; uitleg: string }>,
  trappen: {
    voorgedaan: 'Wij doen het voor',
    half: 'Een stuk is al gedaan',
    zelf: 'Helemaal zelf',
  } satisfies Record<Trap, string>,
  gedaan: 'gedaan',
  minuten: (aantal: number) => (aantal === 1 ? '1 minuut' : `${aantal} minuten`),
  volgende: 'Volgende oefening:',
  alle: 'Alle oefeningen met SLIM',
} as const;
