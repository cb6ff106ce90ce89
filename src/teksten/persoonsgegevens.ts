import type { VondstRegel, VondstZekerheid } from '#domain/persoonsgegevens.ts';

/** Why we think that something is personal data: one sentence per rule. */
export const vondstUitleg = {
  'bsn-met-woord': 'Dit is een burgerservicenummer: het staat erbij en het getal klopt.',
  'bsn-met-woord-onjuist':
    'Er staat bij dat dit een burgerservicenummer is. Het getal klopt niet helemaal, misschien door een tikfout.',
  'bsn-elfproef':
    'Deze negen cijfers kunnen een burgerservicenummer zijn. Eén op de elf getallen lijkt daarop, dus het kan ook toeval zijn.',
  'iban-klopt': 'Dit is een rekeningnummer: de controlecijfers kloppen.',
  'iban-vorm': 'Dit lijkt op een rekeningnummer. De controlecijfers kloppen niet, misschien door een tikfout.',
  email: 'Dit is een e-mailadres.',
  'telefoon-mobiel': 'Dit is een mobiel telefoonnummer.',
  'telefoon-vast': 'Dit lijkt op een vast telefoonnummer.',
  'telefoon-buitenland': 'Dit lijkt op een telefoonnummer uit een ander land.',
  'dossiernummer-met-woord':
    'Dit is een nummer van een cliënt, zaak, dossier of document. Daarmee is iemand terug te vinden.',
  'dossiernummer-vorm': 'Dit heeft de vorm van een zaaknummer.',
  'kenteken-met-woord': 'Dit is een kenteken.',
  'kenteken-vorm': 'Dit heeft de vorm van een kenteken.',
  geboortedatum: 'Dit is een geboortedatum of verjaardag.',
  geboortejaar: 'Dit is een geboortejaar.',
  datum: 'Dit is een datum met een dag. Samen met andere gegevens kan die naar iemand leiden.',
  'postcode-huisnummer': 'Een postcode met een huisnummer wijst één adres aan.',
  postcode: 'Dit heeft de vorm van een postcode.',
  'adres-huisnummer': 'Dit is een straat met een huisnummer.',
  'adres-straat': 'Dit lijkt de straat waar iemand woont.',
  'naam-aanspreekvorm': 'Na een woord als mevrouw of meneer staat meestal een naam.',
  'naam-initialen': 'Dit lijken de voorletters van iemand.',
  'naam-tussenvoegsel': 'Dit lijkt een achternaam met een tussenvoegsel.',
  'naam-voornaam': 'Dit lijkt een voornaam.',
  'naam-profiel': 'Dit lijkt een naam op een sociaal netwerk. Daarmee is iemand te vinden.',
  'naam-achternaam': 'Dit lijkt een achternaam.',
  'naam-na-woord': 'Na een woord als collega, cliënt of dochter staat hier een naam.',
  'naam-hoofdletter':
    'Dit woord heeft een hoofdletter op een plek waar vaak een naam staat. Het kan ook iets anders zijn.',
  'naam-herhaald': 'Dit woord lijkt ergens anders in je tekst een naam.',
} as const satisfies Record<VondstRegel, string>;

/** How sure we are. */
export const vondstZekerheid = {
  hoog: 'zo goed als zeker',
  midden: 'waarschijnlijk',
  laag: 'misschien',
} as const satisfies Record<VondstZekerheid, string>;
