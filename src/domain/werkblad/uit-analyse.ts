import type { Ronde } from '#domain/annotatie/analyse.ts';
import type { Moment } from '#domain/annotatie.ts';
import { opVolgorde } from '#domain/annotatie/rondes.ts';
import { themaIds, type ThemaId } from '#kern/themas.ts';
import { leegThema } from './bewerken.ts';
import { MEESTE_THEMAS, type Themadeel, type Waarneming, type Werkblad } from './types.ts';

/** A turn of the story, to note where a mark belongs. Seconds. */
export interface Analysebeurt {
  readonly id: string;
  readonly start: number;
  readonly eind: number;
}

export interface Analysebron {
  /** Id of the story. */
  readonly verhaal: string;
  /** Of one person, oldest first. */
  readonly rondes: readonly Ronde[];
  /** Of the story; without them marks get no turn, only a time. */
  readonly beurten?: readonly Analysebeurt[];
  readonly nieuweId: () => string;
  /** How a question, or what something may mean, is written down with its time. */
  readonly regel: (soort: 'vraag' | 'duiding', tijd: number, tekst: string) => string;
}

export interface Analyseoogst {
  readonly vul: (leeg: Werkblad) => Werkblad;
  readonly themas: readonly ThemaId[];
  /** Marks that came along. */
  readonly mee: number;
  /** Marks without a thema, or with none of the three. They stay with the story. */
  readonly blijft: number;
}

const isThema = (id: string): id is ThemaId => themaIds.some((thema) => thema === id);

/** The thema's with the most marks; of two with as many, the one that was chosen for the round, then that of the Kijkwijzer. */
function meesteThemas({ momenten, themas }: Ronde): readonly ThemaId[] {
  const tel = new Map<ThemaId, number>();
  for (const moment of momenten)
    for (const id of new Set(moment.themas)) if (isThema(id)) tel.set(id, (tel.get(id) ?? 0) + 1);
  const rang = (id: ThemaId): number => (themas.includes(id) ? 0 : themaIds.length) + themaIds.indexOf(id);
  const gebruikt = [...tel].sort(([a, n], [b, m]) => m - n || rang(a) - rang(b)).map(([id]) => id);
  const gekozen = themas.filter(isThema).filter((id) => !gebruikt.includes(id));
  return [...gebruikt, ...gekozen].slice(0, MEESTE_THEMAS);
}

function alsWaarneming({ start, waarneming }: Moment, { beurten = [], nieuweId }: Analysebron): Waarneming {
  const beurt = beurten.find((een) => een.start <= start && start < een.eind);
  return { id: nieuweId(), tekst: waarneming, tijd: start, ...(beurt ? { beurt: beurt.id } : {}) };
}

const isGevuld = (tekst: string | undefined): tekst is string => tekst !== undefined && tekst.trim() !== '';

function alsDeel(thema: ThemaId, momenten: readonly Moment[], bron: Analysebron): Themadeel {
  const regels = momenten.flatMap(({ start, vraag, duiding }) => [
    ...(isGevuld(vraag) ? [bron.regel('vraag', start, vraag)] : []),
    ...(isGevuld(duiding) ? [bron.regel('duiding', start, duiding)] : []),
  ]);
  return {
    ...leegThema(thema),
    watIkMeAfvraag: regels.join('\n'),
    waarnemingen: momenten.map((moment) => alsWaarneming(moment, bron)),
  };
}

/**
 * What somebody marked at a story, for a new Werkblad: at most three thema's, what was seen with its time and turn, and the
 * questions. The last round with marks counts. A mark with two thema's comes once, at the one with the most marks. Nothing
 * is taken from the analysis itself. Undefined when nothing was marked.
 */
export function uitAnalyse(bron: Analysebron): Analyseoogst | undefined {
  const ronde = bron.rondes.findLast(({ momenten }) => momenten.length > 0);
  if (!ronde) return undefined;
  const themas = meesteThemas(ronde);
  const perThema = Map.groupBy(opVolgorde(ronde.momenten), (moment) =>
    themas.find((thema) => moment.themas.includes(thema)),
  );
  const delen = themas.map((thema) => alsDeel(thema, perThema.get(thema) ?? [], bron));
  const blijft = perThema.get(undefined)?.length ?? 0;
  return {
    vul: (leeg) => ({ ...leeg, waarnaar: { soort: 'verhaal', verhaal: bron.verhaal }, themas: delen }),
    themas,
    mee: ronde.momenten.length - blijft,
    blijft,
  };
}
