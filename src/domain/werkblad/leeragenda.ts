import type { ThemaId } from '#kern/themas.ts';
import type { Geprobeerd, Voornemen, Werkblad } from './types.ts';

/** A voornemen with the sheet it stands on. */
export interface Agendapunt {
  readonly werkblad: string;
  readonly titel: string;
  readonly thema: ThemaId;
  readonly gemaakt: string;
  readonly gearchiveerd: boolean;
  readonly voornemen: Voornemen;
  /** The follow-up sheets that look back on it. */
  readonly vervolgen: readonly string[];
}

/** First what is still to be tried, then what succeeded in part, then the rest. */
const VOLGORDE: Readonly<Record<Geprobeerd, number>> = { 'nog-niet': 0, deels: 1, nee: 2, ja: 3 };

/** All voornemens of all sheets: what is still to do first, and the newest sheets first among equals. */
export function leeragenda(bladen: readonly Werkblad[]): readonly Agendapunt[] {
  const vervolgen = new Map<string, string[]>();
  for (const blad of bladen)
    for (const { werkblad, id } of blad.eerdere) {
      const sleutel = `${werkblad}/${id}`;
      vervolgen.set(sleutel, [...(vervolgen.get(sleutel) ?? []), blad.id]);
    }
  const punten = bladen.flatMap((blad) =>
    blad.themas.flatMap(({ thema, voornemens }) =>
      voornemens.map((voornemen): Agendapunt => ({
        werkblad: blad.id,
        titel: blad.titel,
        thema,
        gemaakt: blad.gemaakt,
        gearchiveerd: blad.gearchiveerd !== undefined,
        voornemen,
        vervolgen: vervolgen.get(`${blad.id}/${voornemen.id}`) ?? [],
      })),
    ),
  );
  const rang = ({ voornemen }: Agendapunt): number => VOLGORDE[voornemen.geprobeerd];
  return punten.sort((a, b) => rang(a) - rang(b) || (a.gemaakt < b.gemaakt ? 1 : a.gemaakt > b.gemaakt ? -1 : 0));
}

/** Voornemens under a theme that was taken off a sheet: they stand on no list, and come back with their theme. */
export interface Opzijgelegd {
  readonly blad: Werkblad;
  readonly aantal: number;
}

/** The sheets on which voornemens lie aside, in the order given. */
export const opzijgelegd = (bladen: readonly Werkblad[]): readonly Opzijgelegd[] =>
  bladen
    .map((blad) => ({ blad, aantal: blad.opzij.reduce((som, { voornemens }) => som + voornemens.length, 0) }))
    .filter(({ aantal }) => aantal > 0);

/** Everything somebody wrote on a sheet, in the order of the page. */
export function geschreven(blad: Werkblad): readonly string[] {
  const { metWie, waarnaar } = blad;
  const delen = [...blad.themas, ...blad.opzij].flatMap(({ watIkMeAfvraag, waarnemingen, voornemens }) => [
    watIkMeAfvraag,
    ...waarnemingen.map(({ tekst }) => tekst),
    ...voornemens.flatMap(({ als, dan, hoeGingHet, watLeverdeHetOp }) => [als, dan, hoeGingHet, watLeverdeHetOp]),
  ]);
  const wie = metWie.soort === 'anders' ? [metWie.wie] : [];
  const notities = waarnaar.soort === 'notities' ? [waarnaar.tekst] : [];
  return [blad.titel, ...wie, ...notities, blad.twijfel, ...delen].filter((tekst) => tekst !== '');
}

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What else stands on a sheet and was not written there: a conversation that was read in, and earlier voornemens. */
function erbij({ waarnaar, eerdere }: Werkblad): readonly string[] {
  const beurten = waarnaar.soort === 'transcript' ? waarnaar.beurten : [];
  return [...beurten.map(({ tekst }) => tekst), ...eerdere.flatMap(({ als, dan }) => [als, dan])];
}

/**
 * The sheets in which every word of the question occurs, whatever the capitals and accents. All sheets for no words.
 *
 * @param namenOp - how things are called that a sheet knows by their id: thema's, a story
 */
export function zoekWerkbladen(
  bladen: readonly Werkblad[],
  vraag: string,
  namenOp: (blad: Werkblad) => readonly string[] = () => [],
): readonly Werkblad[] {
  const woorden = plat(vraag).split(/\s+/).filter(Boolean);
  return bladen.filter((blad) => {
    const tekst = plat([...geschreven(blad), ...erbij(blad), ...namenOp(blad)].join('\n'));
    return woorden.every((woord) => tekst.includes(woord));
  });
}
