/** Words in the drawings of the lessons, one entry per drawing. A list is a text over several lines. */
export const beelden = {
  'dichte-deur': {
    titel: 'De dichte deur',
    uitleg:
      'Een tijdlijn met in het midden een dichte deur. Links, vóór het gesprek, liggen drie blaadjes: uitnodiging, procedure en formulier. Rechts, na het gesprek, liggen er ook drie: notitie, besluit en nieuwe datum. Op de deur staat black box, met een vraagteken. Onder de deur schijnt een streep licht.',
    ervoor: ['uitnodiging', 'procedure', 'formulier'],
    erna: ['notitie', 'besluit', 'nieuwe datum'],
    bordje: 'black box',
    vraagteken: '?',
    vloer: ['vóór', 'het gesprek', 'na'],
  },
  'herinnering-en-beeld': {
    titel: 'Herinnering en opname van hetzelfde moment',
    uitleg:
      'Boven staat één regel, zoals je hem onthield: ‘Hij gaat bellen.’ Die regel waaiert uit naar de tijdlijn van de opname. Op 12:29 zegt de klantmanager: ‘Dan kun jij bellen.’ Daarna is het drie tellen stil. Op 12:36 zegt Karim: ‘Ja. Dat kan.’ Op 12:46 schuift hij zijn telefoon een stukje weg.',
    onthouden: 'zoals je hem onthield',
    herinnering: '‘Hij gaat bellen.’',
    gezegd: 'zoals hij werd gezegd',
    vraag: { tijd: '12:29', wie: 'Klantmanager', woorden: '‘Dan kun jij bellen.’' },
    stilte: 'drie tellen stil',
    antwoord: { tijd: '12:36', wie: 'Karim', woorden: '‘Ja. Dat kan.’' },
    gebaar: { tijd: '12:46', doet: 'schuift zijn telefoon weg' },
  },
  'drie-bronnen': {
    titel: 'Drie bronnen rond één gesprek',
    uitleg:
      'Drie cirkels die elkaar overlappen. De opname weet wat er is gezegd en gedaan. De cliënt weet hoe het was. Vreemde ogen zien wat jullie ontging. In het midden, waar ze alle drie samenkomen, staat: gedeelde uitleg.',
    opname: { naam: 'de opname', weet: ['wat er is gezegd', 'en gedaan'] },
    client: { naam: 'de cliënt', weet: ['hoe het was'] },
    ogen: { naam: 'vreemde ogen', weet: ['wat jullie', 'ontging'] },
    samen: ['gedeelde', 'uitleg'],
  },
  spelregels: {
    titel: 'Wie de opname mag zien',
    uitleg:
      'Ringen om de opname. De binnenste ring: jij en de cliënt. De ring daaromheen: wie van allebei een ja heeft, voor dit ene doel. Op die ring staan twee vinkjes. Buiten de ringen staan twee wegen met een kruis erop: nooit voor een beoordeling, nooit als bewijs.',
    opname: 'de opname',
    binnen: 'jij en de cliënt',
    metJa: ['wie van allebei een ja heeft,', 'voor dit ene doel'],
    nooit: 'nooit',
    buiten: ['voor een beoordeling', 'als bewijs'],
  },
  'zien-vragen-duiden': {
    titel: 'Zien, vragen, duiden',
    uitleg:
      'Drie stappen onder elkaar op een lijn. Eén, zien: ‘Je keek net twee keer naar de deur.’ Twee, vragen: ‘Klopt dat? Wil je er iets over zeggen?’ Drie, duiden: ‘Dus je zoontje zit daar alleen.’ Een kortere weg van zien naar duiden is doorgestreept.',
    stappen: [
      { id: 'zien', naam: '1. Zien', klinkt: ['‘Je keek net twee keer', 'naar de deur.’'] },
      { id: 'vragen', naam: '2. Vragen', klinkt: ['‘Klopt dat? Wil je er', 'iets over zeggen?’'] },
      { id: 'duiden', naam: '3. Duiden, samen', klinkt: ['‘Dus je zoontje', 'zit daar alleen.’'] },
    ],
    vraagteken: '?',
  },
  'eerste-stap': {
    titel: 'Van een kleine naar een grote stap',
    uitleg:
      'Een trap met vier treden, die naar boven toe hoger worden. Van onder naar boven: een verhaal lezen, één minuut jezelf zien, kijken met een collega, kijken met een groepje. Een stip springt naar de onderste tree, met de vraag: morgen?',
    treden: ['een verhaal lezen', 'één minuut jezelf zien', 'kijken met een collega', 'kijken met een groepje'],
    morgen: 'morgen?',
  },
} as const;

/** The example on the home page. The people and what they say are invented. */
export const homeBeeld = {
  label: 'Voorbeeld, verzonnen',
  transcript: 'Drie beurten uit een verzonnen gesprek',
  sprekers: { km: 'Klantmanager', cl: 'Nora' },
  beurten: [
    { id: 'v01', start: 252, eind: 256, spreker: 'km', tekst: 'Twee ochtenden, om te beginnen. Lukt dat?' },
    {
      id: 'v02',
      start: 258,
      eind: 260,
      spreker: 'cl',
      tekst: 'Ja hoor. Prima.',
      gedrag: 'Ze schuift de folder een stukje terug over de tafel.',
    },
    {
      id: 'v03',
      start: 261,
      eind: 264,
      spreker: 'km',
      tekst: 'Fijn. Dan meld ik je vandaag nog aan.',
      gedrag: 'Draait zich naar het scherm.',
    },
  ],
  vraagBij: 'v02',
  vraagteken: '?',
  vraag: 'Wat zie je hier?',
} as const;
