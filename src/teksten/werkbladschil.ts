import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** What happened, why, what now. */
export interface Uitleg {
  readonly wat: string;
  readonly waarom: string;
  readonly nu: string;
}

/** Words of the frame of the Werkblad: its menu, its lock, what a person must know of. */
export const schil = {
  naam: 'Werkblad',
  laden: 'Het Werkblad wordt opgehaald.',
  naarOverzicht: 'Ga naar mijn werkbladen',
  deel: 'Dit deel wordt opgehaald.',
  menu: 'Werkblad',
  overzicht: 'Mijn werkbladen',
  agenda: 'Leeragenda',
  instellingen: 'Instellingen van het Werkblad',
  instellingenKort: 'Slot en bewaren',
  inlezen: 'Inlezen',
  nieuw: 'Nieuw werkblad',
  vergrendel: 'Vergrendel',
  vergrendelUitleg: 'Bewaart alles en zet het Werkblad op slot.',
  waarschuwing: {
    tekst: 'Ben je er nog? Over 20 seconden gaat het Werkblad op slot. Alles wordt eerst bewaard.',
    knop: 'Ik ben er nog',
  },
  afgedekt: {
    kop: 'Werkblad op slot',
    bezig: 'We bewaren alles en zetten het Werkblad op slot.',
    weg: 'Het Werkblad is op slot.',
  },
  nietBewaard: {
    kop: 'Je laatste woorden zijn nog niet bewaard',
    wat: 'Het Werkblad is afgedekt. Wat je het laatst schreef, staat nog alleen in dit tabblad.',
    nu: 'Sluit dit tabblad nog niet. Kies wat je wilt.',
    opnieuw: 'Probeer opnieuw te bewaren',
    bestand: 'Bewaar als bestand en zet op slot',
    bestandUitleg: 'Het bestand is niet versleuteld. Het komt bij je downloads.',
    zonder: 'Zet op slot zonder te bewaren',
    zonderUitleg: 'Wat niet bewaard is, ben je dan kwijt.',
    zeker: 'Ja, ik wil die woorden kwijt',
    tochNiet: 'Nee, toch niet',
    duurtLang: 'Het bewaren duurt te lang.',
  },
  opslag: {
    verdwenen: {
      wat: 'Hier stonden werkbladen, en ze zijn weg.',
      waarom: 'Je browser heeft de opslag van deze site leeggemaakt. Of iemand wiste de gegevens van je browser.',
      nu: 'Heb je een bestand bewaard? Lees het dan in. Begin je opnieuw, dan kan er niets meer terugkomen uit deze browser.',
    },
    geheugen: {
      wat: 'Deze browser bewaart je werkbladen nu niet.',
      nu: 'Je kunt gewoon schrijven. Bewaar je werk als bestand voor je dit tabblad sluit. Anders ben je het kwijt.',
    },
  },
  bericht: {
    kop: 'Let op',
    kopie: (naam: string) =>
      `‘${naam}’ is op twee plekken tegelijk veranderd. Wat niet bij elkaar paste, staat in een kopie. Er is niets weg.`,
    kopieOpen: 'Open de kopie',
    overgenomen: (naam: string) =>
      `Een ander tabblad ging verder met ‘${naam}’. Wat hier nog niet bewaard was, staat daar nu bij of in een kopie.`,
    gewist: 'Alle werkbladen zijn gewist. Het kan ook in een ander tabblad zijn gedaan. Dit is niet terug te halen.',
    apart: (aantal: number) =>
      aantal === 1
        ? 'Eén werkblad konden we niet lezen. Het ligt apart en is niet weg. Je vindt het onderaan bij je werkbladen.'
        : `${aantal} werkbladen konden we niet lezen. Ze liggen apart en zijn niet weg. Je vindt ze onderaan bij je werkbladen.`,
    wachtzinOud: (waarom: string) =>
      `Je Werkblad is open, maar je nieuwe wachtzin is niet bewaard. ${waarom} Je oude wachtzin en je herstelcode blijven gelden. Probeer het opnieuw bij ‘Slot en bewaren’.`,
    termijnGewist: (aantal: number) =>
      aantal === 1
        ? 'Eén werkblad is gewist, omdat niemand het nog opende. Zo had je het ingesteld.'
        : `${aantal} werkbladen zijn gewist, omdat niemand ze nog opende. Zo had je het ingesteld.`,
    bijnaGewist: (namen: string, dagen: number) =>
      `Over ${dagen === 1 ? '1 dag' : `${dagen} dagen`} wordt gewist, omdat jij dat zo instelde: ${namen}. Open een werkblad om het te houden, of verander de termijn.`,
    naarTermijn: 'Verander de termijn',
    gezien: 'Begrepen',
    onbekend: 'een werkblad',
  },
} as const;

/** Why the storage of the browser does not take something. */
export const opslagWaarom = {
  vol: 'De opslag van je browser is vol.',
  'geen-opslag': 'Deze browser kan hier niets bewaren.',
  geweigerd: 'Je browser staat niet toe dat deze site iets bewaart. Dat gebeurt soms in een privévenster.',
  bezet: 'Een ander tabblad houdt de opslag bezet.',
  'nieuwere-versie': 'In een ander tabblad draait een nieuwere versie van deze site.',
  afgebroken: 'Je browser brak het bewaren af.',
  'duurt-lang': 'Bewaren duurt langer dan normaal.',
  onbekend: 'Er ging iets mis bij het bewaren. We weten niet wat.',
} as const satisfies Record<Bewaarfout, string>;
