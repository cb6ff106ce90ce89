import { alleenNaam } from './namen.ts';
import { isProgrammaregel } from './programmaregels.ts';
import { begintAnder, isNaamloos, misschienVoorop, namenVoorop } from './sprekers.ts';
import { heeftTijdAchteraan, isKaleTijd, leesTekstregels, namenApart, type Tekstregel } from './tekstregels.ts';
import { opDuizendsten } from './tijdregels.ts';
import { kort, TranscriptFout, type Gelezenstukken, type Opmerking, type Stuk } from './types.ts';

/** A time with the lines that follow it. */
interface Blok {
  readonly start: number;
  readonly eind: number | undefined;
  readonly spreker: string | undefined;
  readonly woorden: string[];
  readonly regel: number;
}
/** A turn in a block. Turns in one block have the same start. */
interface Deel extends Omit<Blok, 'woorden'> {
  readonly tekst: string;
}

/** The blocks of a file, and the lines before the first. */
function inBlokken(regels: readonly Tekstregel[]): { blokken: readonly Blok[]; voor: readonly Tekstregel[] } {
  const namen = namenApart(regels);
  const blokken: Blok[] = [];
  const voor: Tekstregel[] = [];
  let boven: string | undefined;
  for (const [i, { nummer, tijd, tekst }] of regels.entries()) {
    const alleen = alleenNaam(tekst);
    const naam = alleen !== undefined && namen.has(alleen) ? alleen : undefined;
    const laatste = blokken.at(-1);
    if (tijd) {
      const woorden = naam !== undefined || tekst === '' ? [] : [tekst];
      blokken.push({ ...tijd, spreker: tijd.spreker ?? naam ?? boven, woorden, regel: nummer });
      boven = undefined;
    } else if (naam !== undefined && isKaleTijd(regels[i + 1])) boven = naam;
    else if (laatste) laatste.woorden.push(tekst);
    else voor.push({ nummer, tijd, tekst });
  }
  return { blokken, voor };
}

/** The words of a block, cut before each line that begins with a name that counts: "Karin: …", or "Karin:" alone. */
function snijd({ woorden, spreker, ...rest }: Blok, telt: (naam: string, heel: string) => boolean): readonly Deel[] {
  const teksten: string[] = [];
  for (const regel of woorden) {
    const heel = `${regel} .`;
    const naam = spreker === undefined ? misschienVoorop(heel)?.naam : undefined;
    const begint = naam !== undefined && telt(naam, heel);
    teksten.push(begint || teksten.length === 0 ? regel : `${teksten.pop() ?? ''} ${regel}`);
  }
  const eind = teksten.length > 1 ? undefined : rest.eind;
  return teksten.map((tekst) => ({ ...rest, spreker, eind, tekst }));
}

/**
 * The turns of all blocks, and the line of the first time that several turns share. Who is not known to speak does not
 * get lost in the words of another.
 */
function inDelen(blokken: readonly Blok[]): { delen: readonly Deel[]; gedeeld: number | undefined } {
  const namen = namenVoorop(blokken.flatMap((blok) => snijd(blok, () => true)));
  const telt = (naam: string, heel: string): boolean => namen.has(naam) || (namen.size > 0 && begintAnder(heel));
  const perBlok = blokken.map((blok) => snijd(blok, telt));
  return { delen: perBlok.flat(), gedeeld: perBlok.find(({ length }) => length > 1)?.[0]?.regel };
}

/** Nobody records six hours before the first word: from here a time is that of a clock. */
const KLOK_VANAF = 6 * 3600;
const DAG = 24 * 3600;

/** Counts the times of a clock from the earliest, and says on which line that stands. Other times stay as they are. */
function vanafNul(delen: readonly Deel[]): { delen: readonly Deel[]; klok: number | undefined } {
  const starts = delen.map(({ start }) => start);
  const nul = starts.reduce((a, b) => Math.min(a, b), Infinity);
  if (nul < KLOK_VANAF || starts.some((start) => start >= DAG)) return { delen, klok: undefined };
  const min = (tijd: number): number => opDuizendsten(tijd - nul);
  return {
    delen: delen.map((deel) => ({
      ...deel,
      start: min(deel.start),
      eind: deel.eind === undefined ? undefined : min(deel.eind),
    })),
    klok: delen.find(({ start }) => start === nul)?.regel,
  };
}

type Noteer = (soort: Opmerking['soort'], regel: number | undefined) => void;

/** Ends that lie before the start go, and so does the order of the file when it is not that of the times; both are noted. */
function opTijd(delen: readonly Deel[], noteer: Noteer): readonly Stuk[] {
  return delen
    .map(({ start, eind, spreker, tekst, regel }, i): Stuk => {
      if (start < (delen[i - 1]?.start ?? 0)) noteer('volgorde', regel);
      if (eind !== undefined && eind <= start) noteer('eind-voor-begin', regel);
      const metEind = eind !== undefined && eind > start ? { eind } : {};
      return { start, ...metEind, tekst, ...(spreker ? { spreker } : {}) };
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * The pieces of a text in which lines have a time: before the words, or with a name above them. Lines without a time go
 * on with the words above them, unless they begin with the name of somebody who speaks.
 * @throws {TranscriptFout} without any time, or with one that cannot be.
 */
export function leesPlatteTekst(regels: readonly string[]): Gelezenstukken {
  const opmerkingen: Opmerking[] = [];
  const gevonden = (regel: number): string => kort(regels[regel - 1] ?? '');
  const noteer: Noteer = (soort, regel) => {
    if (regel !== undefined) opmerkingen.push({ soort, regel, gevonden: gevonden(regel) });
  };
  const tekstregels = leesTekstregels(regels);
  const { blokken, voor } = inBlokken(tekstregels);
  const [eersteBlok] = blokken;
  if (!eersteBlok) {
    const regel = voor[0]?.nummer;
    throw new TranscriptFout({ reden: 'geen-tijden', regel: regel ?? 1, gevonden: regel ? gevonden(regel) : '' });
  }
  for (const { nummer } of voor) noteer('overgeslagen', nummer);
  for (const [i, heel] of regels.entries()) if (isProgrammaregel(heel)) noteer('programmaregel', i + 1);
  for (const regel of tekstregels)
    if (regel.nummer > eersteBlok.regel && heeftTijdAchteraan(regel)) noteer('tijd-achteraan', regel.nummer);
  const { delen, gedeeld } = inDelen(blokken);
  const { delen: geteld, klok } = vanafNul(delen);
  noteer('kloktijd', klok);
  noteer('gedeelde-tijd', gedeeld);
  const stukken = opTijd(geteld, noteer);
  if (isNaamloos(stukken)) noteer('geen-namen', eersteBlok.regel);
  return { stukken, opmerkingen };
}
