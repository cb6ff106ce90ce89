import { useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { beurtenIn, beurtOp, idVan, totEnMet } from '#domain/annotatie/tijdlijn.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { klok } from '#platform/klok.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { regelTeksten as t } from '#teksten/analyse.ts';
import { Regel, type Hint } from './Regel.tsx';
import { Straks } from './Straks.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import type { Speler } from './useSpeler.ts';

const haalVorm = () => import('./Momentvorm.tsx').then(({ Momentvorm }) => Momentvorm);

type Regels = readonly TranscriptRegel[];

interface Props {
  readonly model: Analysemodel;
  readonly speler: Speler;
}

/** Ids of the thema's marked on each turn, as one text. A mark without a thema shows as the mark it is. */
function merkenPer(regels: Regels, momenten: readonly Moment[]): ReadonlyMap<string, string> {
  const per = new Map<string, Set<string>>();
  for (const moment of momenten)
    for (const { id } of beurtenIn(regels, moment)) {
      const er = per.get(id) ?? new Set();
      (moment.themas.length > 0 ? moment.themas : ['geen']).forEach((thema) => er.add(thema));
      per.set(id, er);
    }
  return new Map([...per].map(([id, themas]) => [id, [...themas].join(' ')]));
}

/** The turns where a reading noted something, and whether it begins there. */
const hintsIn = (regels: Regels, momenten: readonly Moment[]): ReadonlyMap<string, Hint> =>
  new Map(
    momenten.flatMap((moment) =>
      beurtenIn(regels, moment).map(({ id }, i) => [id, i === 0 ? 'begin' : 'vervolg'] as const),
    ),
  );

/** A few frames, in milliseconds. */
const NA_HET_BEELD = 80;

/** Lines in a block. */
const BLOK = 8;

interface Blok {
  /** Where its first line stands in the conversation. */
  readonly eerste: number;
  readonly blok: Regels;
}

const blokkenVan = (regels: Regels): readonly Blok[] =>
  Array.from({ length: Math.ceil(regels.length / BLOK) }, (_, i) => ({
    eerste: i * BLOK,
    blok: regels.slice(i * BLOK, (i + 1) * BLOK),
  }));

/** The turn the form stands at: where the mark began when it was opened. It stays there when the mark grows, and so does the focus. */
function useAnker(regels: Regels, moment: Moment | undefined): string | undefined {
  const [anker, zet] = useState<{ readonly open: string | undefined; readonly bij: string | undefined }>();
  if (anker?.open === moment?.id) return anker?.bij;
  const bij = moment && (beurtenIn(regels, moment)[0] ?? beurtOp(regels, moment.start))?.id;
  zet({ open: moment?.id, bij });
  return bij;
}

/** Keeps the line that is on in sight, once somebody moved; nothing scrolls on arrival. */
function useInZicht(id: string | undefined): void {
  const vorige = useRef(id);
  // Effect: scrolling is outside React.
  useEffect(() => {
    if (vorige.current === id) return;
    vorige.current = id;
    if (id === undefined) return;
    // In the frame that draws it: before that the whole conversation would be laid out once more.
    requestAnimationFrame(() => {
      const regel = document.getElementById(id);
      // Whoever pressed something in it sees it.
      if (regel?.contains(document.activeElement) === false) regel.scrollIntoView({ block: 'nearest' });
    });
  }, [id]);
}

/** Fetches the form before anybody needs it, so that one can write at once. */
function useVormVooruit(): void {
  // Effect: a script is fetched from outside React, after everything else.
  useEffect(() => {
    haalVorm().catch(() => undefined);
  }, []);
}

/** The conversation, with what was marked in it. */
export function Transcript({ model, speler }: Props) {
  const { verhaal, ronde, hulp, open, acties } = model;
  const { regels, sprekers, themas, lezingen } = verhaal;
  const merken = useMemo(() => merkenPer(regels, ronde.momenten), [regels, ronde.momenten]);
  const hints = useMemo(
    () => hintsIn(regels, hulp === 'half' ? (lezingen[0]?.momenten ?? []) : []),
    [regels, hulp, lezingen],
  );
  const huidig = regels[speler.hier];
  useInZicht(huidig && isBeurt(huidig) ? huidig.id : undefined);
  const openMoment = ronde.momenten.find(({ id }) => id === open);
  useVormVooruit();
  const vormBij = useAnker(regels, openMoment);

  const klik = (muis: MouseEvent<HTMLElement>): void => {
    const knop = muis.target instanceof Element ? muis.target.closest<HTMLElement>('[data-beurt]') : null;
    const beurt = regels.filter(isBeurt).find(({ id }) => id === knop?.dataset.beurt);
    if (!beurt) return;
    // Tasks of their own: pressing, marking and drawing in one would be a long one.
    klok.straks(0, () => {
      if (muis.shiftKey && openMoment) {
        acties.bewaarMoment(totEnMet(openMoment, beurt));
        return;
      }
      acties.markeer({ start: beurt.start, eind: beurt.eind });
      // The place where one is follows, when the mark is on the screen.
      if (speler.wijze === 'vrij') klok.straks(NA_HET_BEELD, () => speler.naar(beurt.start));
    });
  };
  return (
    // The clicks are those of the buttons in it: one listener instead of one for each turn. A list in blocks, so that the
    // browser can pass over a whole block out of sight; an <ol> may have nothing between itself and its lines.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div role="list" className="an-transcript" aria-label={t.label(verhaal.titel)} onClick={klik}>
      {blokkenVan(regels).map(({ eerste, blok }) => (
        <div key={eerste} className="an-blok" hidden={eerste >= speler.zichtbaar}>
          {blok.map((regel, j) => {
            const id = idVan(regel);
            return (
              <Regel
                key={id}
                regel={regel}
                sprekers={sprekers}
                themas={themas}
                merken={merken.get(id) ?? ''}
                hier={eerste + j === speler.hier}
                hint={hints.get(id) ?? 'geen'}
                verborgen={eerste + j >= speler.zichtbaar}
              >
                {openMoment && vormBij === id ? (
                  <Straks key={openMoment.id} haal={haalVorm} deel={{ model, moment: openMoment }} />
                ) : null}
              </Regel>
            );
          })}
        </div>
      ))}
    </div>
  );
}
