import type { Filternaam, Lengte } from '#domain/verhalenlijst.ts';

/** How many stories fit; apart, because only this travels to the browser. */
export const verhalenTelling = (aantal: number, totaal: number) =>
  aantal === totaal
    ? `Je ziet alle ${totaal} verhalen.`
    : aantal === 0
      ? 'Geen verhaal past.'
      : aantal === 1
        ? `Een van de ${totaal} verhalen past.`
        : `${aantal} van de ${totaal} verhalen passen.`;

/** Words of the list of stories. */
export const verhalenlijst = {
  kop: 'Zoek een verhaal',
  filter: {
    thema: 'Thema',
    setting: 'Waar',
    lengte: 'Hoe lang',
    niveau: 'Hoe lastig',
    zelfbeeld: 'Zo ziet de cliënt zichzelf',
    match: 'Past de rol van de klantmanager?',
  } satisfies Record<Filternaam, string>,
  alles: {
    thema: 'Elk thema',
    setting: 'Overal',
    lengte: 'Elke lengte',
    niveau: 'Alles',
    zelfbeeld: 'Elk zelfbeeld',
    match: 'Maakt niet uit',
  } satisfies Record<Filternaam, string>,
  lengte: {
    kort: 'korter dan 6 minuten',
    middel: '6 tot 12 minuten',
    lang: '12 minuten of langer',
  } satisfies Record<Lengte, string>,
  verklapt: 'Filter ook op onze lezing (verklapt iets)',
  verklaptUitleg:
    'Met deze twee filters weet je al iets van wat wij in het verhaal lezen. Wil je eerst zelf kijken? Laat ze dan dicht. Op de kaarten staat het niet.',
  wis: 'Zet de filters uit',
  geen: 'Geen verhaal past bij alles wat je koos. Maak één keuze ruimer, of zet de filters uit.',
  ookOver: (themas: string) => `Ook over ${themas}`,
  analyseer: 'Zelf analyseren',
  analyseerDit: (titel: string) => `Zelf analyseren: ${titel}`,
} as const;
