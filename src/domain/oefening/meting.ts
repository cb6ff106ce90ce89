import type { TranscriptRegel } from '#schemas/verhaal.ts';
import type { MaatId } from '#kern/kijken.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { meetGesprek } from '#domain/transcript.ts';
import type {
  Gespreksmaten,
  Spreekbeurt,
  Sprekermaten,
  Vraagregel,
  Vraagsoort,
  Weggelaten,
} from '#domain/transcript.ts';

/** What a figure rests on, so that a learner can look and disagree. Times in seconds. */
export type Bewijs =
  | { readonly soort: 'spreker'; readonly spreker: string; readonly woorden: number }
  | { readonly soort: 'beurt'; readonly tijd: number; readonly seconden: number | null }
  | {
      readonly soort: 'vraag';
      readonly tijd: number;
      readonly tekst: string;
      readonly vraagsoort: Vraagsoort;
      readonly regel: Vraagregel;
    }
  | { readonly soort: 'wissels'; readonly aantal: number }
  | { readonly soort: 'keten'; readonly van: number; readonly onderwerp: string; readonly beurten: number }
  | { readonly soort: 'stilte'; readonly van: number; readonly seconden: number };

/** A figure of a conversation, rounded to a whole number in the unit of its maat, with what it rests on. */
export interface Meting {
  readonly waarde: number;
  readonly bewijs: readonly Bewijs[];
}

type Regels = readonly (Spreekbeurt | Weggelaten)[];

/** A turn as it is measured: a field without a value is no field. */
const alsSpraak = (regel: TranscriptRegel): Spreekbeurt | Weggelaten =>
  isBeurt(regel)
    ? {
        id: regel.id,
        spreker: regel.spreker,
        tekst: regel.tekst,
        start: regel.start,
        eind: regel.eind,
        ...(regel.onderwerp === undefined ? {} : { onderwerp: regel.onderwerp }),
      }
    : { sprong: regel.sprong, van: regel.van, tot: regel.tot };

const tijdIn =
  (regels: Regels) =>
  (id: string): number =>
    regels.find((regel): regel is Spreekbeurt => 'spreker' in regel && regel.id === id)?.start ?? 0;

type Tijd = (id: string) => number;

const vragenVan = ({ vragen }: Sprekermaten, tijd: Tijd, alleenOpen: boolean): Meting => {
  const waarde = vragen.filter(({ soort }) => !alleenOpen || soort === 'open').length;
  return {
    waarde,
    bewijs: vragen.map(({ beurt, tekst, soort, regel }) => ({
      soort: 'vraag',
      tijd: tijd(beurt),
      tekst,
      vraagsoort: soort,
      regel,
    })),
  };
};

const NIETS: Meting = { waarde: 0, bewijs: [] };

/** The figures of one speaker; somebody who does not speak has nothing. */
function vanSpreker(maat: MaatId, maten: Gespreksmaten, [spreker, tijd]: readonly [string, Tijd]): Meting {
  const eigen = maten.sprekers.find((een) => een.spreker === spreker);
  if (eigen === undefined) return NIETS;
  switch (maat) {
    case 'deel-woorden':
      return {
        waarde: Math.round(eigen.deelWoorden * 100),
        bewijs: maten.sprekers.map((een) => ({ soort: 'spreker', spreker: een.spreker, woorden: een.woorden })),
      };
    case 'langste-beurt': {
      const { woorden, seconden, vanaf } = eigen.langsteBeurt;
      return { waarde: woorden, bewijs: [{ soort: 'beurt', tijd: tijd(vanaf), seconden }] };
    }
    case 'vragen':
      return vragenVan(eigen, tijd, false);
    case 'open-vragen':
      return vragenVan(eigen, tijd, true);
    default:
      return NIETS;
  }
}

function aantalWissels(regels: Regels): number {
  const sprekers = regels.flatMap((regel) => ('spreker' in regel ? [regel.spreker] : []));
  return sprekers.filter((spreker, i) => i > 0 && spreker !== sprekers[i - 1]).length;
}

/**
 * Measures one figure of a piece of conversation with `meetGesprek`, which says how each is counted.
 * @param spreker for the figures about one person.
 * @returns percent for deel-woorden, words for langste-beurt, times a minute for wissels, and a count for the rest.
 */
export function meetMaat(transcript: readonly TranscriptRegel[], maat: MaatId, spreker?: 'km' | 'cl'): Meting {
  const regels = transcript.map(alsSpraak);
  const maten = meetGesprek(regels);
  const tijd = tijdIn(regels);
  switch (maat) {
    case 'wissels':
      return {
        waarde: Math.round(maten.wisselsPerMinuut ?? 0),
        bewijs: [{ soort: 'wissels', aantal: aantalWissels(regels) }],
      };
    case 'pingpong':
      return {
        waarde: maten.pingpong.length,
        bewijs: maten.pingpong.map(({ onderwerp, beurten }) => ({
          soort: 'keten',
          van: tijd(beurten[0] ?? ''),
          onderwerp,
          beurten: beurten.length,
        })),
      };
    case 'stiltes':
      return {
        waarde: maten.stiltes.length,
        bewijs: maten.stiltes.map(({ van, seconden }) => ({ soort: 'stilte', van, seconden })),
      };
    default:
      return spreker === undefined ? NIETS : vanSpreker(maat, maten, [spreker, tijd]);
  }
}
