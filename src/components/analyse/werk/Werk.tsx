import { useState, useSyncExternalStore } from 'react';
import { useLevend } from '#components/bewaren/levend.ts';
import { beurtOp, totEnMet } from '#domain/annotatie/tijdlijn.ts';
import { instellingen } from '#stores/instellingen.ts';
import { analyse, deelTeksten, hulpkeuze, tempokeuze, vergelijk } from '#teksten/analyse.ts';
import { Bewaarregel } from './Bewaarregel.tsx';
import { metFocus } from './focus.ts';
import { Keuzerij } from './Keuzerij.tsx';
import { Kijkvragen } from './Kijkvragen.tsx';
import { Momentlijst } from './Momentlijst.tsx';
import { Rondes } from './Rondes.tsx';
import { Spelerbalk } from './Spelerbalk.tsx';
import { Straks } from './Straks.tsx';
import { Themakeuze } from './Themakeuze.tsx';
import { Toetsenlijst } from './Toetsenlijst.tsx';
import { Transcript } from './Transcript.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import { useSpeler, type Leeswijze, type Speler } from './useSpeler.ts';
import { useToetsen } from './useToetsen.ts';

const haalVergelijken = () => import('../vergelijk/Vergelijken.tsx').then(({ Vergelijken }) => Vergelijken);
const haalBestand = () => import('./Bestand.tsx').then(({ Bestand }) => Bestand);
const haalVoorgedaan = () => import('./Voorgedaan.tsx').then(({ Voorgedaan }) => Voorgedaan);

const trappen = (['voorgedaan', 'half', 'zelf'] as const).map((waarde) => ({
  waarde,
  tekst: hulpkeuze[waarde],
  uitleg: hulpkeuze.uitleg[waarde],
}));
const leeswijzen = (['vrij', 'meelopen', 'stap'] as const).map((waarde: Leeswijze) => ({
  waarde,
  tekst: tempokeuze[waarde],
  uitleg: tempokeuze.uitleg[waarde],
}));

const sneltoetsenUit = (): boolean => !instellingen.get().sneltoetsen;
const useSneltoetsenUit = (): boolean =>
  useSyncExternalStore(
    (bij) => instellingen.listen(bij),
    sneltoetsenUit,
    () => false,
  );

interface Props {
  readonly model: Analysemodel;
}

/** What can be done at the place where one is. */
function useHier({ verhaal, ronde, open, acties }: Analysemodel, speler: Speler) {
  const beurt = beurtOp(verhaal.regels, speler.plek);
  const openMoment = ronde.momenten.find(({ id }) => id === open);
  const markeer = (themas?: readonly string[]): void => {
    if (beurt) acties.markeer({ start: beurt.start, eind: beurt.eind }, themas);
  };
  return {
    markeer: () => markeer(),
    totHier: () => {
      if (beurt && openMoment) acties.bewaarMoment(totEnMet(openMoment, beurt));
    },
    thema: (nummer: number) => {
      const thema = verhaal.themas.find((een) => een.nummer === nummer);
      if (!thema) return;
      if (!openMoment) {
        markeer([thema.id]);
        return;
      }
      const erin = openMoment.themas.includes(thema.id);
      const themas = verhaal.themas.map(({ id }) => id);
      acties.bewaarMoment({
        ...openMoment,
        themas: themas.filter((id) => (id === thema.id ? !erin : openMoment.themas.includes(id))),
      });
    },
  };
}

/** The comparison, fetched when somebody asks for it. */
function Vergelijk({ model, naar }: Props & { readonly naar: (seconden: number) => void }) {
  const [aan, zetAan] = useState(false);
  const { verhaal, ronde, rondes, eigenLezingen, acties } = model;
  return (
    <section className={aan ? 'an-vergelijk' : 'an-vergelijk niet-afdrukken'} aria-labelledby="vergelijk-kop">
      <h2 className="utrecht-heading-2" id="vergelijk-kop">
        {vergelijk.kop}
      </h2>
      <p>{vergelijk.uitleg}</p>
      {ronde.momenten.length === 0 && <p className="an-zacht">{vergelijk.markeerEerst}</p>}
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action niet-afdrukken"
        aria-expanded={aan}
        onClick={() => {
          zetAan(!aan);
          if (!aan) acties.vergeleken();
        }}
      >
        {aan ? vergelijk.dicht : vergelijk.knop}
      </button>
      {aan && (
        <Straks
          haal={haalVergelijken}
          deel={{
            ronde,
            rondes,
            lezingen: [...verhaal.lezingen, ...eigenLezingen],
            regels: verhaal.regels,
            sprekers: verhaal.sprekers,
            themas: verhaal.themas,
            naar,
          }}
        />
      )}
    </section>
  );
}

/** The file and the print button, fetched when somebody opens them. */
function Bestandsdeel({ model }: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <details className="an-deel niet-afdrukken" onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>{deelTeksten.bestand}</summary>
      {open && <Straks haal={haalBestand} deel={{ model }} />}
    </details>
  );
}

/** Takes the reader to a time, and the focus to its turn. */
const useNaar = (model: Analysemodel, speler: Speler) => (seconden: number) =>
  metFocus(() => speler.naar(seconden), beurtOp(model.verhaal.regels, seconden)?.id ?? '');

/** The whole of looking: choose, read, mark, compare. Nothing in it is locked. */
export function Werk({ model }: Props) {
  const { verhaal, ronde, rondes, hulp, melding, status, acties } = model;
  const speler = useSpeler(verhaal, acties.zeg);
  const hier = useHier(model, speler);
  const naar = useNaar(model, speler);
  const [toetsenOpen, zetToetsen] = useState(false);
  const uit = useSneltoetsenUit();
  useToetsen({
    ...hier,
    stap: speler.stap,
    speel: speler.wijze === 'meelopen' ? speler.speelOfPauze : () => undefined,
    lijst: () => zetToetsen(!toetsenOpen),
  });
  const levend = useLevend();
  return (
    // What does nothing yet says so: everything is disabled until the script is there, without drawing each turn again.
    <fieldset className="an-schil" role="none" disabled={!levend}>
      <div className="an-begin alleen-script niet-afdrukken">
        <Themakeuze model={model} />
        <Keuzerij naam="hulp" kop={hulpkeuze.kop} keuzes={trappen} gekozen={hulp} kies={acties.kiesHulp} />
        <Keuzerij
          naam="leeswijze"
          kop={tempokeuze.kop}
          keuzes={leeswijzen}
          gekozen={speler.wijze}
          kies={speler.leesAls}
        />
      </div>
      <h2 className="utrecht-heading-2 niet-afdrukken">{analyse.gesprek}</h2>
      <div className="an-kolommen niet-afdrukken">
        <div className="an-naast alleen-script">
          <Kijkvragen themas={verhaal.themas.filter(({ id }) => ronde.themas.includes(id))} />
          <Momentlijst model={model} naar={naar} />
          <Bewaarregel status={status} acties={acties} />
          <Toetsenlijst open={toetsenOpen} zetOpen={zetToetsen} uit={uit} instellingen={verhaal.instellingen} />
        </div>
        <div className={model.open === null ? 'an-midden' : 'an-midden an-schrijft'}>
          {hulp === 'voorgedaan' && <Straks haal={haalVoorgedaan} deel={{ model, naar }} />}
          <Transcript model={model} speler={speler} />
          <Spelerbalk model={model} speler={speler} markeer={hier.markeer} />
        </div>
      </div>
      <div className="alleen-script">
        <Vergelijk key={rondes.length > 1 ? ronde.id : 'eerste'} model={model} naar={naar} />
        <Rondes model={model} />
        <Bestandsdeel model={model} />
      </div>
      <p className="onzichtbaar" role="status">
        {melding}
      </p>
    </fieldset>
  );
}
