import { useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { beurtenIn, beurtOp, idVan, totEnMet } from '#domain/annotatie/tijdlijn.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { regelTeksten as t } from '#teksten/analyse.ts';
import { Momentvorm } from './Momentvorm.tsx';
import { Regel } from './Regel.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import type { Speler } from './useSpeler.ts';

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

/** The turns where a reading noted something. */
const hintsIn = (regels: Regels, momenten: readonly Moment[]): ReadonlySet<string> =>
  new Set(momenten.flatMap((moment) => beurtenIn(regels, moment).map(({ id }) => id)));

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
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
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
  const vormBij = useAnker(regels, openMoment);

  const klik = (muis: MouseEvent<HTMLOListElement>): void => {
    const knop = muis.target instanceof Element ? muis.target.closest<HTMLElement>('[data-beurt]') : null;
    const beurt = regels.filter(isBeurt).find(({ id }) => id === knop?.dataset.beurt);
    if (!beurt) return;
    if (muis.shiftKey && openMoment) acties.bewaarMoment(totEnMet(openMoment, beurt));
    else acties.markeer({ start: beurt.start, eind: beurt.eind });
  };
  return (
    // The clicks are those of the buttons in it: one listener instead of one for each turn.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <ol className="an-transcript" role="list" aria-label={t.label(verhaal.titel)} onClick={klik}>
      {regels.map((regel, i) => {
        const id = idVan(regel);
        return (
          <Regel
            key={id}
            regel={regel}
            sprekers={sprekers}
            themas={themas}
            merken={merken.get(id) ?? ''}
            hier={i === speler.hier}
            hint={hints.has(id)}
            verborgen={i >= speler.zichtbaar}
          >
            {openMoment && vormBij === id ? <Momentvorm key={openMoment.id} model={model} moment={openMoment} /> : null}
          </Regel>
        );
      })}
    </ol>
  );
}
