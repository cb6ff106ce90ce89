import { leesbareGrootte } from '#domain/controle/grootte.ts';

/** Words of `/privacy/controle/` that depend on what is found. */

export const controlelijst = {
  bezet: 'Een ander tabblad houdt deze database nu bezet.',
  winkel: (naam: string, aantal: number, bytes: number) =>
    `${naam}: ${aantal === 0 ? 'leeg' : `${aantal} ${aantal === 1 ? 'stuk' : 'stukken'}, ongeveer ${leesbareGrootte(bytes)}`}`,
  lokaal: 'Kladblok (localStorage)',
  sessie: 'Kladblok van dit tabblad (sessionStorage)',
  sleutel: (naam: string, bytes: number) => `${naam}: ${leesbareGrootte(bytes)}`,
  vreemd: (naam: string) => `${naam} (niet van deze cursus)`,
  caches: 'Voorraad (Cache)',
  werkers: 'Programma’s op de achtergrond (service workers)',
  bestanden: 'Bestanden (OPFS)',
  cookies: 'Cookies',
  geenCookies: 'geen die een pagina kan zien',
  databanken: 'Databases (IndexedDB)',
  totaal: 'Samen, zegt je browser',
  gebruik: (bytes: number, ruimte: number) =>
    `${leesbareGrootte(bytes)} van de ${leesbareGrootte(ruimte)} die je browser toestaat`,
  blijvend: 'Mag je browser dit zelf opruimen?',
  blijvendJa: 'nee, het blijft staan tot iemand het wist',
  blijvendNee: 'ja, als de schijf vol raakt of als je lang niet langskomt',
  geen: 'geen',
  onbekend: 'dat laat deze browser niet zien',
  verzoeken: (aantal: number) => `${aantal} keer iets opgehaald van deze site.`,
  elders: (aantal: number) =>
    aantal === 0 ? 'Van een andere site: niets.' : `Van een andere site: ${aantal} keer geprobeerd.`,
  geweigerd: (door: string) => `geweigerd (${door})`,
  nietGeprobeerd: 'niet geprobeerd: je browser begon er niet aan',
  onzichtbaar: 'dat kan een pagina niet zien',
  bestaatNiet: 'dit kent je browser niet',
  doorgelaten: 'niet geweigerd',
  proefBezig: (klaar: number, alle: number) => `Bezig: ${klaar} van de ${alle}.`,
  proefKlaar: (dicht: number, open: number, onzichtbaar: number) =>
    `Klaar. ${dicht} dicht, ${open} niet geweigerd, ${onzichtbaar} niet te zien.`,
} as const;
