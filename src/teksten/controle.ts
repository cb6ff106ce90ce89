/** Words of `/privacy/controle/` that stand in the page from the start. Only Astro reads them. */

/** One way out: what it is called, and which rule of the Werkblad stops it. */
export interface Wegtekst {
  readonly naam: string;
  readonly wat: string;
  readonly regel: string;
}

export const wegteksten: Readonly<Record<string, Wegtekst>> = {
  fetch: { naam: 'fetch', wat: 'Iets versturen naar een adres.', regel: 'connect-src' },
  xhr: { naam: 'XMLHttpRequest', wat: 'Hetzelfde, op de oude manier.', regel: 'connect-src' },
  baken: { naam: 'sendBeacon', wat: 'Een bericht dat ook bij het sluiten nog vertrekt.', regel: 'connect-src' },
  websocket: { naam: 'WebSocket', wat: 'Een lijn die open blijft.', regel: 'connect-src' },
  stroom: { naam: 'EventSource', wat: 'Luisteren naar een ander adres.', regel: 'connect-src' },
  webtransport: { naam: 'WebTransport', wat: 'Een nieuwe, snelle lijn.', regel: 'connect-src' },
  later: { naam: 'fetchLater', wat: 'Een bericht dat later vertrekt.', regel: 'connect-src' },
  lettertype: { naam: 'Lettertype', wat: 'Een letter ophalen van elders.', regel: 'font-src' },
  module: { naam: 'Module', wat: 'Code ophalen terwijl je bezig bent.', regel: 'script-src' },
  werker: { naam: 'Worker', wat: 'Code op de achtergrond.', regel: 'worker-src' },
  plaatje: { naam: 'Plaatje', wat: 'Je woorden in het adres van een plaatje.', regel: 'img-src' },
  opmaakplaatje: { naam: 'Plaatje in de opmaak', wat: 'Hetzelfde, via een achtergrond.', regel: 'img-src' },
  script: { naam: 'Script', wat: 'Code van een ander adres.', regel: 'script-src, Trusted Types' },
  opmaakblad: { naam: 'Opmaakblad', wat: 'Opmaak van een ander adres.', regel: 'style-src' },
  film: { naam: 'Beeld of geluid', wat: 'Een film van een ander adres.', regel: 'media-src' },
  kader: { naam: 'Kader', wat: 'Een andere site in deze pagina.', regel: 'default-src' },
  inzet: { naam: 'Ingesloten bestand', wat: 'Een bestand van elders in deze pagina.', regel: 'object-src' },
  formulier: { naam: 'Formulier', wat: 'Wat je invult insturen.', regel: 'form-action' },
  prefetch: { naam: 'Vast ophalen', wat: 'Een volgende pagina vooruit ophalen.', regel: 'default-src' },
  preload: { naam: 'Vast laden', wat: 'Een plaatje vooruit laden.', regel: 'img-src' },
  modulepreload: { naam: 'Code vast laden', wat: 'Code vooruit laden.', regel: 'script-src' },
  preconnect: { naam: 'Vast verbinden', wat: 'Alvast een lijn openen.', regel: 'Connection-Allowlist' },
  'dns-prefetch': { naam: 'Naam opzoeken', wat: 'Een naam vast opzoeken.', regel: 'X-DNS-Prefetch-Control' },
  webrtc: { naam: 'WebRTC', wat: 'De techniek van videobellen.', regel: 'Connection-Allowlist' },
  location: { naam: 'Weggaan', wat: 'De pagina verlaten met je woorden in het adres.', regel: 'Connection-Allowlist' },
  venster: { naam: 'Nieuw venster', wat: 'Een venster openen met zo’n adres.', regel: 'Connection-Allowlist' },
  verversing: { naam: 'Verversen', wat: 'De pagina zichzelf laten vervangen.', regel: 'Connection-Allowlist' },
  link: { naam: 'Link', wat: 'Zelf op een link naar een andere site drukken.', regel: 'Connection-Allowlist' },
};

export const controleTeksten = {
  titel: 'Controleer zelf',
  omschrijving: 'Zie wat deze site in je browser bewaart, wat je browser tegenhoudt en wat niemand kan beloven.',
  kruimel: 'Privacy',
  haak: 'Je hoeft ons niet op ons woord te geloven. Hier kijk je zelf na wat er bewaard is, en wat er weg zou kunnen.',
  zonderScript:
    'Zonder JavaScript bewaart deze site niets en kan deze pagina niets meten. De uitleg hieronder klopt dan nog wel.',
  opPagina: 'Op deze pagina',
  opslag: {
    kop: 'Wat er in deze browser staat',
    uitleg: [
      'Dit is wat een pagina kan zien van wat er in je browser staat. De pagina kijkt alleen, en verandert niets.',
      'Twee soorten cookies ziet een pagina niet: die alleen naar de server gaan (HttpOnly), en die bij een ander deel van de site horen. Je vindt ze in de instellingen van je browser.',
      'De maten zijn ongeveer. Ze zijn goed genoeg om een woord van een film te onderscheiden.',
      'Wat in het Werkblad staat, is versleuteld. Je ziet hier dus hoe groot het is, en niet wat er staat.',
    ],
    opnieuw: 'Kijk opnieuw',
    bezig: 'Even kijken.',
  },
  beleid: {
    kop: 'Wat de pagina’s mogen',
    uitleg: [
      'Elke pagina krijgt regels mee voor je browser. Die weigert dan alles wat er niet in staat. De regels heten Content-Security-Policy.',
      'Het Werkblad heeft de strengste: het mag met niets of niemand verbinding maken. Deze pagina mag één ding meer. Ze mag pagina’s van deze site ophalen, anders kan ze hieronder niets laten zien.',
    ],
    richtlijn: 'Regel',
    werkblad: 'Werkblad',
    hier: 'Deze pagina',
    niet: 'staat er niet in',
    kop2: 'Wat de server meestuurt',
    uitleg2:
      'Een paar regels kan een pagina niet zelf geven. Die moet de server meesturen. Of dat gebeurt, hangt af van wie de site heeft neergezet.',
    naam: 'Kop',
    verwacht: 'Moet zijn',
    goed: 'is er',
    anders: 'is er, anders',
    ontbreekt: 'ontbreekt',
    mislukt: 'Het Werkblad kon niet worden opgehaald. Ben je zonder internet, probeer het dan later.',
  },
  verzoeken: {
    kop: 'Wat deze pagina ophaalde',
    uitleg: [
      'Je browser houdt bij wat een pagina ophaalt. Hieronder staat de teller, vanaf het moment dat je deze pagina opende.',
      'De pagina zelf telt mee. Ze haalt zichzelf en het Werkblad daarna nog één keer op, om de regels te kunnen lezen. Verder loopt de teller alleen op als jij iets doet. Wat je hieronder probeert, telt mee als poging.',
    ],
    lijst: 'Laat de adressen zien',
  },
  proef: {
    kop: 'Probeer het lek te maken',
    uitleg: [
      'Hieronder staan de manieren waarop een stiekem stukje code je woorden zou kunnen versturen. Met de knop probeert deze pagina ze één voor één.',
      'Er komt niets aan. Het adres eindigt op .invalid, en zo’n adres kan niet bestaan.',
      'Op het Werkblad gelden dezelfde regels, en die voor verbindingen is daar nog strenger.',
    ],
    knop: 'Probeer alles',
    nogEens: 'Probeer nog eens',
    tabel: 'Manieren om iets te versturen',
    weg: 'Manier',
    regel: 'Wat hem tegenhoudt',
    uitkomst: 'Wat je browser deed',
    nietHier: 'hier niet geprobeerd',
    vertrek:
      'De laatste vier proberen we hier niet, want dan zou je deze pagina verlaten. Alleen een kop van de server houdt ze tegen. Ontbreekt die, of kent je browser hem niet, dan kan code die hier niet hoort op die manier wel iets meenemen.',
  },
  grens: {
    kop: 'Wat geen regel tegenhoudt',
    punten: [
      'Een uitbreiding van je browser. Die mag meelezen als jij of je werkgever haar installeerde.',
      'De computer zelf. Wie hem beheert, kan er meestal bij: met schermopnames, met reservekopieën of op een andere manier.',
      'Een site op hetzelfde adres. Staat deze cursus op het adres van een grotere site, dan delen ze één opslagplek.',
      'De server die de pagina’s geeft. Wie daar andere bestanden neerzet, verandert ook de regels. Daarom staat de code open, en kan je beheerder de bestanden vergelijken.',
      'Jijzelf. Wat je kopieert, afdrukt, downloadt of hardop voorleest, heeft de site niet meer in de hand.',
      'Een browser die de kop Connection-Allowlist niet kent. In Chromium en wat daarop is gebouwd zagen we dat die werkt. Van andere browsers weten we het niet.',
    ],
  },
  beheer: {
    kop: 'Voor wie de site beheert',
    uitleg:
      'Deze regels horen bij het Werkblad en bij deze pagina. De rest staat in de handleiding voor het neerzetten van de site. Pas het pad aan als de site ergens anders staat.',
    kopieer: 'Kopieer',
    gekopieerd: 'Gekopieerd.',
    nietGekopieerd: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  },
  naarPrivacy: 'Terug naar Privacy',
  naarWissen: 'Wis alles',
} as const;
