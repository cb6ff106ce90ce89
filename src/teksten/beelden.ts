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
  'slim-vlak': {
    titel: 'Het vlak van SLIM: willen en kunnen',
    uitleg:
      'Een vierkant vlak met twee assen, allebei zoals de cliënt het zelf ervaart. Van links naar rechts loopt willen, van alternatief naar gangbaar. Van onder naar boven loopt kunnen, van laag naar hoog. In elke hoek staat een zelfbeeld met een voorbeeldzin. Linksboven: andere plannen, ‘Eerst mijn eigen ding.’ Rechtsboven: geef me een kans, ‘Dat regel ik wel.’ Linksonder: los jij het op, ‘Eerst vandaag.’ Rechtsonder: ik kan het niet, ‘Zulke dingen lukken mij niet.’',
    zoals: 'zoals de cliënt het zelf ervaart',
    klinkt: {
      'eigen-plan': ['‘Eerst mijn', 'eigen ding.’'],
      kans: ['‘Dat regel', 'ik wel.’'],
      opgegeven: ['‘Eerst', 'vandaag.’'],
      leren: ['‘Zulke dingen', 'lukken mij niet.’'],
    },
  },
  'vier-zelfbeelden': {
    titel: 'Vier zelfbeelden, met echte mensen ertussen',
    uitleg:
      'Vier tekstballonnen, getekend met een dikke stift. Ik wil en kan, geef me een kans. Ik wil wel, maar ik kan niet. Ik heb het opgegeven, los jij het op. Laat me maar, ik heb andere plannen. In de ruimte tussen de ballonnen staan stippen: echte mensen. Een dunne lijn slingert van de ene stip naar de andere, langs alle vier de ballonnen.',
    klinkt: {
      'eigen-plan': ['Laat me maar,', 'ik heb andere', 'plannen'],
      kans: ['Ik wil en kan,', 'geef me', 'een kans'],
      opgegeven: ['Ik heb het', 'opgegeven,', 'los jij het op'],
      leren: ['Ik wil wel,', 'maar ik', 'kan niet'],
    },
    mensen: 'echte mensen',
  },
  'vier-rollen': {
    titel: 'Vier rollen',
    uitleg:
      'Vier tekeningen met twee stippen, jij en de cliënt. De facilitator houdt een deur open, de cliënt gaat erdoor: kansen bieden. De leraar zet een begin op het bord, de cliënt maakt het af: leren. De ouder-figuur loopt een stap voor en houdt de cliënt vast: bij de hand nemen. De ondernemer en de cliënt staan aan weerskanten van één plan: samen ondernemen.',
    wie: { km: 'jij', cl: 'cliënt' },
    rollen: {
      facilitator: { naam: 'Facilitator', doet: 'kansen bieden' },
      leraar: { naam: 'Leraar', doet: 'leren' },
      ouder: { naam: 'Ouder-figuur', doet: 'bij de hand nemen' },
      ondernemer: { naam: 'Ondernemer', doet: 'samen ondernemen' },
    },
  },
  'stroming-en-gedoe': {
    titel: 'Stroming en gedoe',
    uitleg:
      'Twee vormen: jouw rol en het zelfbeeld van de cliënt. Boven passen ze in elkaar. Daarna loopt er een golvende lijn naar rechts: meestal stroming. Onder passen ze niet. Daarna komt er meestal gedoe, op een van vier manieren. Weerstand: de lijn duwt terug. Afhaken: de lijn loopt weg naar beneden. Verstarring: de lijn staat stil. Stagnatie: de lijn draait in een kring.',
    past: 'past',
    pastNiet: 'past niet',
    rol: 'rol',
    zelfbeeld: 'zelfbeeld',
    stroming: 'meestal stroming',
    gedoe: 'meestal gedoe',
    reacties: { weerstand: 'weerstand', afhaken: 'afhaken', verstarring: 'verstarring', stagnatie: 'stagnatie' },
  },
  schakelen: {
    titel: 'Schakelen: dezelfde cliënt, een andere benadering',
    uitleg:
      'Boven loopt één balk van links naar rechts: dezelfde cliënt, het hele gesprek. Daaronder drie stukken. Links: jij legt uit, en de lijn van het gesprek raakt in de knoop. In het midden: jij stopt en vraagt ‘Wat verwacht je van mij?’ Rechts: jij loopt mee, en de lijn begint te golven en gaat door.',
    client: 'dezelfde cliënt',
    eerst: 'jij legt uit',
    dan: 'jij loopt mee',
    stop: 'je stopt',
    vraag: '‘Wat verwacht je van mij?’',
  },
  toestemming: {
    titel: 'Toestemming: ja, nee, of later stoppen',
    uitleg:
      'Boven staat wat jij zegt: ‘Ik wil dit gesprek graag opnemen, om zelf van te leren. Het hoeft niet.’ Daaronder zijn er twee wegen: ja en nee. Bij nee gaat het gesprek gewoon door. Bij ja loopt de opname, en halverwege is er een uitgang: toch stoppen. De drie wegen komen uit op dezelfde balk: voor je uitkering maakt het niet uit.',
    jij: ['‘Ik wil dit gesprek graag opnemen,', 'om zelf van te leren. Het hoeft niet.’'],
    ja: 'ja',
    nee: 'nee',
    later: 'later stoppen',
    opname: 'opname',
    gesprek: ['gesprek', 'zonder opname'],
    gelijk: 'voor je uitkering maakt het niet uit',
  },
  agenda: {
    titel: 'Eén agenda, twee handschriften',
    uitleg:
      'Eén blad met als kop: onze agenda. Er staan vier punten op. Twee zijn met een schuin handschrift geschreven, door de cliënt: ‘die ene brief’ en ‘wat ik zelf wil’. Twee staan er in blokletters, door jou: ‘de afspraak van mei’ en ‘wie doet wat?’ Links en rechts van het blad ligt een pen.',
    kop: 'Onze agenda',
    punten: [
      { wie: 'cl', tekst: 'die ene brief' },
      { wie: 'km', tekst: 'de afspraak van mei' },
      { wie: 'cl', tekst: 'wat ik zelf wil' },
      { wie: 'km', tekst: 'wie doet wat?' },
    ],
    pen: { km: 'jij', cl: 'cliënt' },
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
  vraag: 'Wat zie je hier?',
} as const;
