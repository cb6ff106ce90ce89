import type { Geprobeerd, MetWie } from '#domain/werkblad.ts';

/** The paper Werkblad and the one in Word: the same words. */
export const werkbladpapier = {
  kop: 'Werkblad',
  datum: 'Datum',
  bijgewerkt: 'Bijgewerkt',
  samenMet: 'Ik kijk samen met',
  waarnaar: 'Ik kijk naar',
  twijfel: 'Mijn twijfel of wens',
  themas: 'Thema’s',
  themasLeeg: 'Kies één tot drie thema’s',
  thema: 'Thema',
  vraag: 'Wat ik me afvraag',
  zie: 'Wat ik zie',
  zieLeeg: 'Wat ik zie, met tijdcode',
  anders: 'Wat ik anders ga doen',
  andersLeeg: 'Wat ik anders ga doen: als …, dan …',
  terugblik: 'Waar ik op terugkijk',
  notities: 'Mijn notities van het gesprek',
  geprobeerd: 'Geprobeerd?',
  hoeGingHet: 'Hoe ging het?',
  watLeverdeHetOp: 'Wat leverde het op?',
  metWie: {
    alleen: 'niemand, ik kijk alleen',
    collega: 'een collega',
    coach: 'een coach of trainer',
    onderzoeker: 'een onderzoeker',
    client: 'mijn cliënt',
    anders: 'iemand anders',
  } satisfies Record<MetWie['soort'], string>,
  standen: {
    'nog-niet': 'nog niet',
    ja: 'ja',
    deels: 'deels',
    nee: 'nee',
  } satisfies Record<Geprobeerd, string>,
  waar: {
    'nog-niet': 'nog niet gekozen',
    verhaal: (titel: string) => `oefenverhaal ${titel}`,
    notities: 'mijn notities',
    transcript: (beurten: number) =>
      `een transcript van ${beurten === 1 ? '1 beurt' : `${beurten} beurten`} (staat niet op dit blad)`,
    video: (lengte: string) => `een video van ${lengte}`,
    audio: (lengte: string) => `een geluidsopname van ${lengte}`,
  },
  /** "Als …, dan …", or what there is of it. */
  voornemen: (als: string, dan: string) => {
    if (als === '' || dan === '') return `${als}${dan}`;
    return `${/^als\b/i.test(als) ? als : `Als ${als}`}, ${/^dan\b/i.test(dan) ? dan : `dan ${dan}`}`;
  },
  herkomst: 'Gemaakt met Van kijken naar zien',
  bladzijde: 'Bladzijde',
} as const;

/** The empty sheet to print. */
export const leegWerkblad = {
  titel: 'Werkblad op papier',
  kruimel: 'Op papier',
  kop: 'Werkblad',
  omschrijving: 'Het Werkblad om af te drukken en met de hand in te vullen. Eén vel, met de negen thema’s.',
  uitleg:
    'Eén vel om bij een opname of verhaal naast je te leggen. Vul het van boven naar beneden in. Wat je anders gaat doen, komt pas aan het eind.',
  uitlegThemas: 'Kijk je met meer dan één thema? Neem dan voor elk thema een vel.',
  privacy: 'Schrijf geen namen, nummers of adressen op. Met ‘zij’ en een tijdcode vind jij het moment terug.',
  drukAf: 'Druk het lege blad af',
  digitaal: 'Liever op het scherm?',
  digitaalLink: 'Open het Werkblad',
  bijKijkwijzer: 'Om op te schrijven wat je ziet:',
  link: 'een leeg Werkblad om af te drukken',
  titelvak: 'Welk gesprek of verhaal',
  kijkwijzer: 'Kijkvragen bij elk thema staan in',
  kijkwijzerLink: 'de Kijkwijzer',
} as const;
