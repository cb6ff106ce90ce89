import type { Vraagregel, Vraagsoort } from '#domain/transcript.ts';
import { getal } from './meetgok.ts';

export { getal, voorspelZegt } from './meetgok.ts';

/** A fraction as so many of a hundred. */
export const vanHonderd = (deel: number): number => Math.round(deel * 100);

const seconden = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'seconde' : 'seconden'}`;
const keer = (aantal: number): string => `${aantal} keer`;

/** Words of the part that counts. A number here says nothing about good or bad. */
export const meetTeksten = {
  kop: 'Meten',
  inleiding:
    'Tellen laat zien wat je bij het lezen overslaat. Meer zegt een getal niet: veel praten kan goed zijn, en veel open vragen stellen kan te veel zijn. Wat past, hangt af van dit gesprek en deze cliënt.',
  eerst:
    'Voorspel eerst. Wie eerst raadt, kijkt daarna scherper. Wat je invult, blijft op deze pagina en wordt niet bewaard.',
  toon: 'Laat zien',
  watHetIs: 'Wat het is',
  naarBeurt: (tijd: string) => `Naar de beurt op ${tijd}`,
  spreektijd: {
    kop: 'Wie praat hoeveel',
    vraag: (wie: string) => `Hoeveel van elke 100 woorden zijn van ${wie}?`,
    eenheid: 'van de 100 woorden',
    maten: {
      beurten: 'Beurten',
      woorden: 'Woorden',
      deelWoorden: 'Van elke 100 woorden',
      deelTijd: 'Van elke 100 seconden praten',
    },
    onbekend: 'niet bekend',
    hoe: 'Een beurt van alleen "…" telt als beurt zonder woorden.',
  },
  langste: {
    kop: 'Het langste stuk van één spreker',
    vraag: (wie: string) => `Hoeveel woorden telt het langste stuk dat ${wie} achter elkaar praat?`,
    eenheid: 'woorden',
    zin: (wie: string, woorden: number, duur: number | null) =>
      `${wie}: ${woorden} woorden${duur === null ? '' : `, ${seconden(duur)}`}`,
    vanaf: 'vanaf',
    hoe: 'Beurten van dezelfde spreker na elkaar tellen als één stuk.',
  },
  vragen: {
    kop: 'Welke vragen',
    vraag: (wie: string) => `Hoeveel open vragen stelt ${wie}?`,
    eenheid: 'open vragen',
    soort: { open: 'open', gesloten: 'gesloten', keuze: 'keuze' } satisfies Record<Vraagsoort, string>,
    lijst: (aantal: number) => `${aantal === 1 ? 'één vraag' : `${aantal} vragen`}, met de regel die koos`,
    hoe: 'Een paar eenvoudige regels kiezen de soort. Ze kijken naar woorden en niet naar wat iemand bedoelt, dus ze kiezen soms verkeerd. Zie jij het anders? Dan telt jouw lezing.',
    regel: {
      'keuze-of': 'noemt twee dingen met "of"',
      uitnodiging: 'nodigt uit om te vertellen',
      vraagwoord: 'begint met een woord als wat, hoe of waarom',
      'vraagwoord-feit': 'vraagt naar één feit, zoals wie, waar of hoe laat',
      'werkwoord-eerst': 'begint met een werkwoord',
      bevestiging: 'eindigt op een woord als hè of toch',
      bewering: 'een zin met een vraagteken',
    } satisfies Record<Vraagregel, string>,
  },
  wissels: {
    kop: 'Heen en weer',
    vraag: () => 'Hoe vaak per minuut gaat het woord naar een ander?',
    eenheid: 'keer per minuut',
    zin: (perMinuut: number) => `Het woord gaat ${getal(perMinuut)} keer per minuut naar een ander.`,
    beeld: (namen: string) => `Elke streep is een beurt. Van boven naar onder: ${namen}.`,
    pingpong: (aantal: number) =>
      aantal === 0
        ? 'Er zijn geen pingpongketens: nergens gaan vier beurten om en om over hetzelfde.'
        : `Er ${aantal === 1 ? 'is één pingpongketen' : `zijn ${aantal} pingpongketens`}: vier beurten of meer, om en om over hetzelfde.`,
    keten: (onderwerp: string, beurten: number) => `${onderwerp}: ${beurten} beurten`,
    zonderOnderwerp:
      'Pingpongketens tellen we hier niet. Daarvoor moet bij elke beurt staan waar hij over gaat, en dat is bij dit gesprek niet genoteerd.',
  },
  stiltes: {
    kop: 'Stiltes',
    vraag: () => 'Hoe vaak is het drie seconden of langer stil?',
    eenheid: 'keer',
    geen: 'Het is nergens drie seconden stil.',
    zin: (aantal: number, langste: number) =>
      `Het is ${keer(aantal)} drie seconden of langer stil. De langste stilte duurt ${seconden(langste)}.`,
    lijst: (duur: number) => seconden(duur),
    hoe: 'Een stilte is tijd waarin niemand iets zegt. Ook een beurt zonder woorden hoort erbij. Overgeslagen tijd is geen stilte.',
  },
  tempo: {
    kop: 'Tempo',
    vraag: () => 'Hoeveel woorden per minuut spreken ze samen?',
    eenheid: 'woorden per minuut',
    zin: (perMinuut: number) => `Samen spreken ze ${Math.round(perMinuut)} woorden per minuut.`,
    hoe: 'Alle woorden, gedeeld door de hele tijd van het gesprek. Ook de stilte telt mee, en wat is overgeslagen niet.',
  },
} as const;
