/** The kinds of personal data that we look for. In this order they win from each other when all else is equal. */
export const persoonsgegevenSoorten = [
  'bsn',
  'iban',
  'email',
  'telefoon',
  'dossiernummer',
  'kenteken',
  'geboortedatum',
  'postcode',
  'adres',
  'naam',
  'datum',
] as const;
export type PersoonsgegevenSoort = (typeof persoonsgegevenSoorten)[number];

export const vondstZekerheden = ['laag', 'midden', 'hoog'] as const;
/** How sure a rule is: `laag` may well be something else, `hoog` hardly ever is. */
export type VondstZekerheid = (typeof vondstZekerheden)[number];

/** The rules, each with its own words in `teksten/persoonsgegevens.ts`. */
export const vondstRegels = [
  'bsn-met-woord',
  'bsn-met-woord-onjuist',
  'bsn-elfproef',
  'iban-klopt',
  'iban-vorm',
  'email',
  'telefoon-mobiel',
  'telefoon-vast',
  'telefoon-buitenland',
  'dossiernummer-met-woord',
  'dossiernummer-vorm',
  'kenteken-met-woord',
  'kenteken-vorm',
  'geboortedatum',
  'geboortejaar',
  'datum',
  'postcode-huisnummer',
  'postcode',
  'adres-huisnummer',
  'adres-straat',
  'naam-aanspreekvorm',
  'naam-initialen',
  'naam-tussenvoegsel',
  'naam-voornaam',
  'naam-profiel',
  'naam-achternaam',
  'naam-na-woord',
  'naam-hoofdletter',
  'naam-herhaald',
] as const;
export type VondstRegel = (typeof vondstRegels)[number];

/** Something that looks like personal data, with why we think so. */
export interface Vondst {
  readonly soort: PersoonsgegevenSoort;
  /** Place in the text, in UTF-16 code units; `eind` is the first one after it. */
  readonly start: number;
  readonly eind: number;
  readonly zekerheid: VondstZekerheid;
  /** The rule that decided; `teksten` has the sentence for people. */
  readonly uitleg: VondstRegel;
}
