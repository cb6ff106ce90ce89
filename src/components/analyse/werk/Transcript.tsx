import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { beurtenIn, beurtOp, idVan, totEnMet } from '#domain/annotatie/tijdlijn.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { klok } from '#platform/klok.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { regelTeksten as t } from '#teksten/analyse.ts';
import { toonDag } from '#components/ui/dag.ts';
import { Regel, type Hint } from './Regel.tsx';
import { Straks } from './Straks.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import type { Speler } from './useSpeler.ts';
import type { Kijkverhaal } from './verhaal.ts';

const haalVormdeel = () => import('./Momentvorm.tsx');
const haalVorm = () => haalVormdeel().then(({ Momentvorm }) => Momentvorm);

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

const blokkenVan = (regels: Regels): readonly Regels[] =>
  Array.from({ length: Math.ceil(regels.length / BLOK) }, (_, i) => regels.slice(i * BLOK, (i + 1) * BLOK));

interface BlokProps extends Pick<Kijkverhaal, 'sprekers' | 'themas'> {
  readonly blok: Regels;
  /** Of each line the marks, one text for the block: so that it is drawn again only when one of them changed. */
  readonly merken: string;
  readonly hints: ReadonlyMap<string, Hint>;
  /** Number in the block of the line one is at; -1 when it is elsewhere. */
  readonly hier: number;
  /** How many of its lines can be seen. */
  readonly zichtbaar: number;
  /** The form, and the line it stands at; only in the block that has it. */
  readonly vorm?: { readonly bij: string; readonly inhoud: ReactNode } | undefined;
}

const TUSSEN = '|';

/** A few lines. The browser can pass over a whole block out of sight, and React over one in which nothing changed. */
const Blok = memo(function Blok({ blok, merken, hints, hier, zichtbaar, vorm, sprekers, themas }: BlokProps) {
  const merkenPerRegel = merken.split(TUSSEN);
  return (
    <div className="an-blok" hidden={zichtbaar <= 0}>
      {blok.map((regel, i) => {
        const id = idVan(regel);
        return (
          <Regel
            key={id}
            regel={regel}
            sprekers={sprekers}
            themas={themas}
            merken={merkenPerRegel[i] ?? ''}
            hier={i === hier}
            hint={hints.get(id) ?? 'geen'}
            verborgen={i >= zichtbaar}
          >
            {vorm?.bij === id ? vorm.inhoud : null}
          </Regel>
        );
      })}
    </div>
  );
});

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
      // Whoever pressed something in it sees it, and whoever writes stays with the words.
      const schrijft = document.activeElement?.closest('.an-vorm');
      if (!schrijft && regel?.contains(document.activeElement) === false) regel.scrollIntoView({ block: 'nearest' });
    });
  }, [id]);
}

/**
 * Fetches the form before anybody needs it, so that one can write at once, and uses what a browser only prepares when it
 * is used: a calendar, and the patterns of the form. Each in a task of its own.
 */
function useVormVooruit(): void {
  // Effect: a script is fetched from outside React, after everything else.
  useEffect(() => {
    let weg = false;
    const oefen = (beurt: number, doe: () => void): void => void klok.straks(beurt * NA_HET_BEELD, () => weg || doe());
    oefen(1, () => void toonDag(new Date(klok.nu()).toISOString()));
    haalVormdeel()
      .then(({ oefenVorm }) => [2, 3, 4].forEach((beurt) => oefen(beurt, oefenVorm)))
      .catch(() => undefined);
    return () => void (weg = true);
  }, []);
}

/** The conversation, with what was marked in it. */
export function Transcript({ model, speler }: Props) {
  const { verhaal, ronde, hulp, open, acties } = model;
  const { regels, sprekers, themas, lezingen } = verhaal;
  const blokken = useMemo(() => blokkenVan(regels), [regels]);
  const merken = useMemo(() => merkenPer(regels, ronde.momenten), [regels, ronde.momenten]);
  const hints = useMemo(
    () => hintsIn(regels, hulp === 'half' ? (lezingen[0]?.momenten ?? []) : []),
    [regels, hulp, lezingen],
  );
  const huidig = regels[speler.hier];
  useInZicht(huidig && isBeurt(huidig) ? huidig.id : undefined);
  const openMoment = ronde.momenten.find(({ id }) => id === open);
  useVormVooruit();
  const bij = useAnker(regels, openMoment);
  const vorm =
    openMoment && bij !== undefined
      ? { bij, inhoud: <Straks key={openMoment.id} haal={haalVorm} deel={{ model, moment: openMoment }} /> }
      : undefined;

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
  // Who goes through the conversation with the Tab key is where the focus is.
  const volg = ({ target }: FocusEvent<HTMLElement>): void => {
    if (speler.wijze !== 'vrij' || !target.matches(':focus-visible') || target.closest('.an-vorm')) return;
    const beurt = regels.filter(isBeurt).find(({ id }) => id === target.closest('[role="listitem"]')?.id);
    if (beurt && beurt.id !== (huidig && idVan(huidig))) klok.straks(0, () => speler.naar(beurt.start));
  };
  return (
    // The clicks and the focus are those of the buttons in it, which have the keys too: one listener instead of one for each
    // turn. A list in blocks: an <ol> may have nothing between itself and its lines.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div role="list" className="an-transcript" aria-label={t.label(verhaal.titel)} onClick={klik} onFocus={volg}>
      {blokken.map((blok, i) => (
        <Blok
          key={i}
          blok={blok}
          merken={blok.map((regel) => merken.get(idVan(regel)) ?? '').join(TUSSEN)}
          hints={hints}
          hier={Math.floor(speler.hier / BLOK) === i ? speler.hier % BLOK : -1}
          zichtbaar={Math.max(0, Math.min(BLOK, speler.zichtbaar - i * BLOK))}
          vorm={blok.some((regel) => idVan(regel) === vorm?.bij) ? vorm : undefined}
          sprekers={sprekers}
          themas={themas}
        />
      ))}
    </div>
  );
}
