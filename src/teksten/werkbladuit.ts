import { werkbladpapier } from './werkbladpapier.ts';

const tel = (een: string, meer: string) => (aantal: number) => `${aantal} ${aantal === 1 ? een : meer}`;
const werkbladen = tel('werkblad', 'werkbladen');
const herinneringen = tel('herinnering', 'herinneringen');

/** Taking sheets out: which, how, the check, and what came of it. */
export const uitvoerTeksten = {
  kop: 'Meenemen of afdrukken',
  terugNaar: (naam: string) => `Terug naar ${naam}`,
  uitleg: 'Wat je meeneemt, valt buiten deze browser en is niet meer versleuteld. Jij beslist waar het blijft.',
  welke: 'Welke werkbladen?',
  alles: 'Kies alles',
  niets: 'Kies niets',
  kiesEerst: 'Kies eerst een werkblad.',
  geen: 'Je hebt nog geen werkblad om mee te nemen.',
  vorm: 'Hoe?',
  vormen: {
    bestand: {
      naam: 'Als bestand',
      uitleg: 'Om te bewaren, of om in een andere browser verder te gaan. Alles gaat mee, ook een transcript.',
    },
    word: {
      naam: 'Als Word-document',
      uitleg: 'Om een reflectiegesprek voor te bereiden. Je kunt er in Word aan verder schrijven.',
    },
    druk: {
      naam: 'Op papier, of als PDF',
      uitleg: 'Je browser opent het afdrukvenster. Daar kun je ook voor PDF kiezen.',
    },
    agenda: {
      naam: 'Als herinnering in je agenda',
      uitleg: 'Een voornemen op een dag en een tijd die jij kiest.',
    },
  },
  verder: 'Verder',
  terug: 'Terug',
  nakijken: 'We kijken je tekst na.',
  bezig: 'Bezig met maken.',
  klaar: {
    bestand: (naam: string, aantal: number) =>
      `${werkbladen(aantal)} ${aantal === 1 ? 'staat' : 'staan'} in ${naam}. We lazen het bestand terug: alles staat erin. Je vindt het bij je downloads.`,
    word: (naam: string, aantal: number) =>
      `${werkbladen(aantal)} ${aantal === 1 ? 'staat' : 'staan'} in ${naam}. We keken het document na: alles staat erin. Je vindt het bij je downloads.`,
    druk: 'Het afdrukvenster ging open. Komt er niets? Kies dan Afdrukken in het menu van je browser.',
    agenda: (naam: string, aantal: number) =>
      `${herinneringen(aantal)} ${aantal === 1 ? 'staat' : 'staan'} in ${naam}. We lazen het bestand terug: alles staat erin. Open het om ${aantal === 1 ? 'de herinnering' : 'de herinneringen'} in je agenda te zetten.`,
  },
  klaarKop: 'Klaar',
  drukKop: 'Naar de printer',
  drukNogEens: 'Open het afdrukvenster nog eens',
  opruimen: 'Ruim het bestand op als je het niet meer nodig hebt. Wis je hier alles, dan blijft dat bestand bestaan.',
  opruimenPapier: 'Laat het papier niet bij de printer liggen. Wis je hier alles, dan blijft het papier bestaan.',
  ookHier: (aantal: number) =>
    aantal === 1 ? 'Ook in je werkblad staat nu de vervanging.' : 'Ook in je werkbladen staan nu de vervangingen.',
  nietHier: (aantal: number) =>
    `In ${werkbladen(aantal)} hier kon niets worden vervangen. Misschien is het open in een ander tabblad.`,
  nogEens: 'Neem nog iets mee',
  sluit: 'Sluit',
  mislukt: {
    wat: 'Er is niets gemaakt.',
    waarom: {
      klopt: 'Wat we maakten, was bij het teruglezen niet compleet. Daarom krijg je het niet.',
      laden: 'Een deel van deze site kon niet worden opgehaald.',
      maken: 'Het maken van het bestand lukte niet.',
    },
    nu: 'Je werkbladen zijn niet veranderd. Probeer het nog eens, of kies een andere vorm.',
  },
} as const;

/** Reminders for a calendar. */
export const herinneringTeksten = {
  titelPagina: 'Herinneringen voor je agenda',
  link: 'Zet een herinnering in je agenda',
  kop: 'Welke voornemens, en wanneer?',
  uitleg: 'In je agenda staat alleen ‘Voornemen uit je werkblad’. Vaak kijken collega’s mee in een agenda.',
  titel: 'Voornemen uit je werkblad',
  geen: 'Op de gekozen werkbladen staat geen voornemen.',
  tekst: werkbladpapier.voornemen,
  van: (naam: string) => `Uit ${naam}`,
  dag: 'Dag',
  tijd: 'Tijd',
  metTekst: 'Zet het voornemen zelf er ook in',
  metTekstHulp: 'Wie in je agenda kan kijken, kan het dan lezen.',
  kiesEerst: 'Kies eerst een voornemen.',
  dagOntbreekt: 'Vul bij elk gekozen voornemen een dag en een tijd in.',
  klok: 'De herinnering komt op deze tijd op je klok, ook als je in een ander land bent.',
} as const;
