/** Words for before an own recording is opened, and for hiding everything at once. */
export interface Checkpunt {
  readonly id: string;
  readonly tekst: string;
  readonly uitleg: string;
  /** Where it comes from, as the site names its sources. */
  readonly bron: string;
}

export const checklist = {
  kop: 'Voor je een eigen opname of transcript opent',
  uitleg:
    'Zes vragen, één keer per werkblad. We bewaren alleen dat je ze beantwoordde, niet wat je antwoordde. Klopt iets niet? Open de opname dan nog niet.',
  punten: [
    {
      id: 'toestemming',
      tekst: 'De cliënt tekende voor dit gebruik van de opname.',
      uitleg: 'Een ja voor opnemen is nog geen ja voor deze manier van terugkijken; vraag naar allebei.',
      bron: 'Deel 3, Werkwijze',
    },
    {
      id: 'wie',
      tekst: 'Ik weet wie mogen meekijken, en anderen kijken niet mee.',
      uitleg:
        'In het project zagen alleen de klantmanager en de onderzoekers de opname, en dat was van tevoren verteld.',
      bron: 'Deel 1, Het project Van Kijken Naar Zien',
    },
    {
      id: 'plek',
      tekst: 'Het bestand staat waar dat mag volgens de DPIA van mijn gemeente.',
      uitleg:
        'Een opname kopieert en bewaart deze site niet. Een transcript wel: de tekst komt versleuteld op je werkblad. Waar het bestand zelf staat en wie erbij kan, regelt je gemeente.',
      bron: 'Procesevaluatie, 3.1 Zien wat je doet',
    },
    {
      id: 'leren',
      tekst: 'Ik kijk om te leren: niet als bewijs, en niet om iemand te beoordelen.',
      uitleg: 'Mensen durven alleen mee te doen als een opname hun later niet kan schaden.',
      bron: 'Procesevaluatie, 3.1 Zien wat je doet',
    },
    {
      id: 'bedenken',
      tekst: 'Ik weet wat ik doe als de cliënt zich bedenkt, en wanneer de opname weg moet.',
      uitleg: 'Stoppen mocht altijd; over bewaren en wissen zegt het onderzoek niets, dus dat staat in je eigen DPIA.',
      bron: 'Deel 2, De interviews met cliënten',
    },
    {
      id: 'anderen',
      tekst: 'Wie er verder te zien of te horen is, weet dat en vindt het goed.',
      uitleg: 'Hierover lazen we in de bronnen niets; het is een regel van ons.',
      bron: 'Eigen regel van deze cursus',
    },
  ],
  bron: 'Bron:',
  verder: 'Dit klopt allemaal: ga verder',
  nogNiet: (aantal: number) =>
    aantal === 1
      ? 'Eén vraag is nog niet aangevinkt. Klopt het daar niet? Regel dat eerst; je werkblad blijft bewaard.'
      : `${aantal} vragen zijn nog niet aangevinkt. Klopt het daar niet? Regel dat eerst; je werkblad blijft bewaard.`,
  oefenKop: 'Eerst oefenen?',
  oefen:
    'Je maakte hier nog geen werkblad bij een oefenverhaal. Wij raden aan om dat eerst te doen: daar kan niets misgaan, en je weet daarna hoe het werkt. Het hoeft niet.',
  oefenKnop: 'Begin met een oefenverhaal',
} as const satisfies { readonly punten: readonly Checkpunt[] } & Record<string, unknown>;

export const kijkweg = {
  knop: 'Verberg alles',
  knopMet: (toets: string) => `Verberg alles (${toets})`,
  titel: 'Even weg',
  tekst: 'Deze pagina is even verborgen.',
  terug: 'Laat weer zien',
  terugMet: (toets: string) => `Laat weer zien (${toets})`,
} as const;
