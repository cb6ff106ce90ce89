import type { Instellingen } from '#domain/voortgang/types.ts';

/** A setting: its name, one sentence about it, and the choices. */
interface Keuzeveld<W extends string> {
  readonly naam: string;
  readonly uitleg: string;
  readonly keuzes: Readonly<Record<W, string>>;
}

/** Settings with a few choices. */
export const keuzevelden = {
  thema: {
    naam: 'Kleuren',
    uitleg: 'Kies wat rustig leest voor jouw ogen.',
    keuzes: { systeem: 'Zoals mijn apparaat', licht: 'Licht', donker: 'Donker' },
  },
  tekstgrootte: {
    naam: 'Grootte van de tekst',
    uitleg: 'Dit geldt naast de zoom van je browser.',
    keuzes: { klein: 'Klein', normaal: 'Normaal', groot: 'Groot', extra: 'Extra groot' },
  },
  leesbreedte: {
    naam: 'Lengte van de regels',
    uitleg: 'Korte regels lezen vaak makkelijker.',
    keuzes: { smal: 'Kort', normaal: 'Normaal', breed: 'Lang' },
  },
} as const satisfies { readonly [V in 'thema' | 'tekstgrootte' | 'leesbreedte']: Keuzeveld<Instellingen[V]> };

/** Settings that are on or off. */
export const schakelaars = {
  rustig: {
    naam: 'Rustig beeld',
    uitleg: 'Niets beweegt, en kleur die alleen versiert gaat weg.',
  },
  sneltoetsen: {
    naam: 'Sneltoetsen',
    uitleg: 'Met de toets / open je zoeken. Typ je met je stem? Zet dit dan uit. Ctrl-K werkt altijd.',
  },
} as const satisfies Record<'rustig' | 'sneltoetsen', { readonly naam: string; readonly uitleg: string }>;

/** The page around the settings. */
export const instellingenTeksten = {
  titel: 'Instellingen',
  inleiding: 'Stel de site in zoals jij prettig leest. Het geldt meteen, in elk tabblad van deze browser.',
  omschrijving: 'Kleuren, grootte van de tekst, lengte van de regels, rustig beeld en sneltoetsen.',
  kop: 'Hoe je leest',
  voorbeeld: 'Zo leest een stukje tekst nu.',
  voorbeeldTekst:
    'Amira zegt ja. Ze kijkt even naar haar tas en daarna naar de deur. Jij hoort het ja en typt het in. Wat je ook kunt doen: stoppen met typen, en vragen wat er door haar heen gaat. Een stilte van vier tellen is dan lang, en precies lang genoeg.',
  voorbeeldCitaat: '‘Ja hoor. Goed.’',
  schakelaars: 'Beeld en toetsen',
  standaard: 'Zet terug naar het begin',
  teruggezet: 'Alles staat weer zoals in het begin.',
  bewaard: 'Je keuze is bewaard in deze browser.',
  nietBewaard:
    'Je keuze geldt tot je deze pagina sluit. Je browser wil haar niet bewaren, bijvoorbeeld door een privévenster of volle opslag.',
  zonderScript:
    'Instellingen werken alleen met JavaScript aan. Zonder volgt de site de kleuren en de letters van je browser.',
  gedeeld: 'Werk je op een gedeelde computer? Op de pagina Voortgang kies je Wis alles. Dan is ook deze keuze weg.',
  naarWissen: 'Naar Wis alles',
} as const;
