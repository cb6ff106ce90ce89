import type { Analysefout, Plaats } from '#domain/annotatie/bestand.ts';

const MOMENTVELD = {
  waarneming: 'wat je ziet of hoort',
  vraag: 'wat je je afvraagt',
  duiding: 'wat het kan betekenen',
} as const;

/** What people read about the file with their marks: what happened, why, and what now. */
export const analysebestand = {
  bewaarKop: 'Bewaar als bestand',
  bewaarUitleg: 'Eén bestand met je rondes bij dit verhaal. Handig om mee te nemen naar een groep.',
  naam: 'Je naam in het bestand (mag leeg blijven)',
  naamHulp: 'Een voornaam of een schuilnaam is genoeg. Zo weet een groep welke lezing van wie is.',
  bewaar: 'Bewaar als bestand',
  bewaard: (naam: string) => `Je bestand ${naam} staat bij je downloads.`,
  intussen: 'Je schreef intussen verder. Kijk het nog eens na.',
  plek: (ronde: number | undefined, tijd: string, veld: 'waarneming' | 'vraag' | 'duiding') =>
    `${ronde === undefined ? '' : `Ronde ${ronde}, `}${ronde === undefined ? 'Moment' : 'moment'} op ${tijd}: ${MOMENTVELD[veld]}`,
  inleesKop: 'Lees een bestand in',
  inleesUitleg: 'Een bestand van jezelf, van een andere computer. Of een bestand van iemand anders, om te vergelijken.',
  kies: 'Kies een bestand',
  gevonden: (naam: string | undefined, rondes: number, momenten: number) =>
    `In dit bestand${naam === undefined ? '' : ` van ${naam}`}: ${rondes === 1 ? '1 ronde' : `${rondes} rondes`}, ${momenten === 1 ? '1 moment' : `${momenten} momenten`}.`,
  vanMij: 'Het is mijn eigen werk',
  vanMijUitleg: 'De rondes komen erbij, als kopie. Wat je hier hebt, verandert niet.',
  vanAnder: 'Het is van iemand anders',
  vanAnderUitleg: 'Het wordt een extra lezing om naast te leggen.',
  naamAnder: 'Hoe heet deze lezing?',
  naamNodig: 'Geef deze lezing eerst een naam. Dan weet je straks van wie hij is.',
  naamBezet: 'Er is al een lezing met deze naam. Kies een andere.',
  niet: 'Toch niet',
  erbij: (aantal: number) => (aantal === 1 ? '1 ronde staat erbij.' : `${aantal} rondes staan erbij.`),
  alEr: 'Deze rondes had je al. Er is niets veranderd.',
  lezingErbij: (naam: string) => `De lezing van ${naam} staat bij Vergelijken.`,
  ongedaan: 'Maak ongedaan',
  weerZoals: 'Het is weer zoals het was.',
  lezingen: 'Lezingen van anderen',
  haalWeg: 'Haal weg',
  haalWegDit: (naam: string) => `Haal weg: de lezing van ${naam}`,
  weggehaald: (naam: string) => `De lezing van ${naam} is weg.`,
  afdrukKop: 'Druk af',
  afdrukUitleg:
    'Op papier komt een blad: ingevuld met je momenten, of met lege regels. Noemde je iemand uit je eigen werk? Haal die naam dan eerst weg.',
  drukAf: 'Druk het blad af',
} as const;

const veldnamen: Readonly<Record<string, string>> = {
  id: 'de id',
  start: 'de begintijd',
  eind: 'de eindtijd',
  themas: 'de thema’s',
  waarneming: 'de waarneming',
  vraag: 'de vraag',
  duiding: 'de duiding',
  begonnen: 'de datum',
  momenten: 'de momenten',
  vergeleken: 'de datum van vergelijken',
  rondes: 'de rondes',
  gemaakt: 'de datum van het bestand',
  naam: 'de naam',
  verhaal: 'het verhaal',
  versie: 'de versie',
};

/** Where in the file, in words. */
export const plaatsInBestand = ({ ronde, moment, veld }: Plaats): string =>
  [
    ronde === undefined ? '' : `ronde ${ronde}`,
    moment === undefined ? '' : `moment ${moment}`,
    Object.hasOwn(veldnamen, veld) ? (veldnamen[veld] ?? veld) : veld,
  ]
    .filter(Boolean)
    .join(', ');

const NIETS = 'Er is niets veranderd.';

/** Place, cause and next step, in one text. */
export function vertelAnalysefout(fout: Analysefout): string {
  switch (fout.reden) {
    case 'leeg':
      return `Dit bestand is leeg. ${NIETS} Kies een ander bestand.`;
    case 'te-groot':
      return `Dit bestand is te groot om van hier te zijn. ${NIETS} Kies een bestand dat op .vknz.json eindigt.`;
    case 'geen-json':
      return `Dit bestand is hier niet gemaakt, of het is beschadigd. ${NIETS} Kies een bestand dat op .vknz.json eindigt.`;
    case 'ander-bestand':
      return fout.gevonden === 'vknz-voortgang'
        ? `Dit is een bestand met je hele voortgang. ${NIETS} Je leest het in op de pagina Voortgang.`
        : `Dit is een ander soort bestand. ${NIETS} Kies een bestand dat op .vknz.json eindigt.`;
    case 'nieuwere-versie':
      return `Dit bestand komt van een nieuwere versie van deze site (${fout.versie}; hier is het ${fout.begrijpt}). ${NIETS} Ververs de pagina en probeer het nog eens.`;
    case 'ander-verhaal':
      return `Dit bestand hoort bij een ander verhaal. ${NIETS} Open dat verhaal, en lees het bestand daar in.`;
    case 'beschadigd':
      return `Er klopt iets niet in het bestand: ${plaatsInBestand(fout.plaats)}. ${NIETS} Maak het bestand opnieuw, of vraag de maker om een nieuw bestand.`;
  }
}

/** The file could not be opened at all. */
export const nietTeOpenen = `Je browser kan dit bestand niet openen. ${NIETS} Staat het nog op dezelfde plek? Kies het dan opnieuw.`;
