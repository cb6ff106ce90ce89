import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Werkbladleesfout } from '#domain/werkblad/bestand.ts';

const tel = (een: string, meer: string) => (aantal: number) => `${aantal} ${aantal === 1 ? een : meer}`;
const werkbladen = tel('werkblad', 'werkbladen');

/** Reading a file with sheets: choose, look, do, undo. */
export const inlezenTeksten = {
  kop: 'Werkbladen inlezen',
  uitleg: 'Kies een bestand dat je eerder uit het Werkblad meenam. Je ziet eerst wat erin staat.',
  kies: 'Kies een bestand',
  naamHulp: 'De naam eindigt op .werkblad.json.',
  leest: 'We lezen het bestand.',
  gevonden: (aantal: number, dag: string) =>
    `In dit bestand van ${dag} ${aantal === 1 ? 'staat' : 'staan'} ${werkbladen(aantal)}. Er is nog niets ingelezen.`,
  onleesbaar: (aantal: number) =>
    `${werkbladen(aantal)} in het bestand ${aantal === 1 ? 'kan' : 'kunnen'} we niet lezen. Bewaar het bestand dus goed.`,
  nieuwer: (aantal: number) =>
    `${werkbladen(aantal)} in het bestand ${aantal === 1 ? 'komt' : 'komen'} uit een nieuwere versie van deze site. Laad de pagina opnieuw om ${aantal === 1 ? 'dat' : 'die'} te kunnen lezen.`,
  dubbel: (aantal: number) =>
    `${werkbladen(aantal)} stond${aantal === 1 ? '' : 'en'} er dubbel in. We nemen ${aantal === 1 ? 'dat' : 'die'} één keer mee.`,
  welke: 'Welke werkbladen lees je in?',
  kopieUitleg: 'Elk werkblad komt erbij, naast wat je hier hebt. Er wordt niets overschreven.',
  hierAl: {
    nieuw: 'staat hier nog niet',
    gelijk: 'staat hier al, precies zo',
    anders: 'staat hier al, met andere woorden; je krijgt ze allebei',
  },
  thema: tel('thema', 'thema’s'),
  waarneming: tel('waarneming', 'waarnemingen'),
  voornemen: tel('voornemen', 'voornemens'),
  beurten: (aantal: number) => `transcript van ${tel('beurt', 'beurten')(aantal)}`,
  leegBlad: 'nog leeg',
  nogNiets: 'nog geen thema’s of waarnemingen',
  doe: (aantal: number) => (aantal === 1 ? 'Lees 1 werkblad in' : `Lees ${aantal} werkbladen in`),
  kiesEerst: 'Kies eerst een werkblad.',
  toch: 'Doe het niet',
  afgezien: 'Er is niets ingelezen.',
  bezig: 'Bezig met inlezen.',
  klaar: (aantal: number) =>
    `${werkbladen(aantal)} ${aantal === 1 ? 'staat' : 'staan'} erbij. Wat je al had, is niet veranderd.`,
  ongedaan: 'Maak het inlezen ongedaan',
  ongedaanGedaan: 'Het inlezen is ongedaan gemaakt. Het is weer zoals het was.',
  ongedaanMislukt: 'Ongedaan maken lukte niet. De ingelezen werkbladen staan er nog. Je kunt ze zelf verwijderen.',
  nogEens: 'Lees nog een bestand in',
  nietBewaard: (waarom: string) => `Er is niets ingelezen en niets veranderd. ${waarom} Je bestand is nog heel.`,
} as const;

const NIETS = 'Er is niets ingelezen en niets veranderd.';

/** The file could not be opened at all. */
export const nietTeOpenen = `${NIETS} Je browser kan dit bestand niet openen. Staat het nog op dezelfde plek? Kies het dan opnieuw.`;

const ANDERE: Readonly<Record<string, string>> = {
  'vknz-voortgang': 'Dit is een bestand met je voortgang in de cursus. Dat lees je in op de pagina Voortgang.',
  'vknz-analyse':
    'Dit is een bestand met je momenten bij een verhaal. Dat lees je in bij dat verhaal, nadat je daar ‘Analyseer dit verhaal’ koos.',
};

/** What happened, why, and what now. */
export function vertelWerkbladfout(fout: Werkbladleesfout): string {
  switch (fout.reden) {
    case 'leeg':
      return `${NIETS} Dit bestand is leeg. Waarschijnlijk is het niet goed gekopieerd. Kies een andere kopie.`;
    case 'te-groot':
      return `${NIETS} Dit bestand is te groot om van het Werkblad te zijn. Kies een bestand dat op .werkblad.json eindigt.`;
    case 'te-diep':
    case 'geen-json':
      return `${NIETS} Dit is geen bestand van het Werkblad. Kies een bestand dat op .werkblad.json eindigt.`;
    case 'afgebroken':
      return `${NIETS} Dit bestand is niet heel: er ontbreekt een stuk. Kies een andere kopie. Gooi dit bestand niet weg: wat er nog is, staat er als tekst in.`;
    case 'ander-bestand':
      return `${NIETS} ${ANDERE[fout.gevonden ?? ''] ?? 'Dit bestand komt niet van het Werkblad. Kies een bestand dat op .werkblad.json eindigt.'}`;
    case 'nieuwere-versie':
      return `${NIETS} Dit bestand is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en kies het nog eens. Het bestand zelf is in orde.`;
    case 'beschadigd':
      return `${NIETS} Er is iets in het bestand veranderd of weggevallen. Kies een andere kopie. Gooi dit bestand niet weg: wat je schreef, staat er als tekst in.`;
    case 'geen-bladen':
      return `${NIETS} In dit bestand staat geen werkblad dat we kunnen lezen. Kies een ander bestand.`;
  }
}

/** Marks at a story that go to a new sheet. */
export const vanAnalyse = {
  regel: (soort: 'vraag' | 'duiding', tijd: number, tekst: string) =>
    soort === 'vraag' ? `${formatTijdcode(tijd)} ${tekst}` : `${formatTijdcode(tijd)} Misschien: ${tekst}`,
  kop: (titel: string) => `Van ‘${titel}’ naar een werkblad`,
  haalt: 'We halen je momenten op.',
  gevonden: (mee: number, blijft: number, themas: readonly string[]) => {
    const bij = new Intl.ListFormat('nl').format(themas);
    const rest =
      blijft === 0
        ? ''
        : ` ${blijft === 1 ? '1 moment blijft' : `${blijft} momenten blijven`} alleen bij het verhaal staan, zonder thema of met een ander thema.`;
    return `${mee === 1 ? '1 moment komt' : `${mee} momenten komen`} op een nieuw werkblad, bij ${bij}.${rest} Aan je momenten bij het verhaal verandert niets.`;
  },
  maak: 'Maak dit werkblad',
  leeg: 'Begin met een leeg werkblad bij dit verhaal',
  niets: 'Bij dit verhaal heb je in deze browser nog geen momenten aangewezen.',
  dicht:
    'Je momenten bij dit verhaal konden we niet ophalen. Ze zijn niet weg. Laad de pagina opnieuw en probeer het nog eens.',
} as const;
