import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { duidingIn } from '#domain/annotatie/duiding.ts';
import { beurtenIn, eindVan } from '#domain/annotatie/tijdlijn.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { duidingvraag, momentvorm as t } from '#teksten/analysevorm.ts';
import { ids, metFocus } from './focus.ts';
import { Themateken } from './Themateken.tsx';
import { Tijdvelden } from './Tijdvelden.tsx';
import type { Analysemodel } from './useAnalyse.ts';

interface Props {
  readonly model: Analysemodel;
  readonly moment: Moment;
}

/** What the check does, without anybody who sees it: a pattern is quick from its third time. */
export const oefenVorm = (): void => void duidingIn('Hij kijkt naar de deur en zegt niets, omdat hij boos is.');

/** Asks about the first word that may be more than what one sees. */
function Duidingvraag({ tekst }: { readonly tekst: string }) {
  // After the letter itself is on the screen.
  const [signaal] = duidingIn(useDeferredValue(tekst));
  return (
    <div role="status">
      {signaal && (
        <div className="an-vraagje">
          <p>
            <b>{duidingvraag.kop}</b>
          </p>
          <p>
            {duidingvraag.woord(signaal.woord)} {duidingvraag.vraag[signaal.soort]}
          </p>
          <p className="an-zacht">{duidingvraag.verder}</p>
        </div>
      )}
    </div>
  );
}

function Themavinkjes({ model, moment }: Props) {
  const { verhaal, ronde, acties } = model;
  const gekozen = new Set([...ronde.themas, ...moment.themas]);
  const keuzes = ronde.themas.length === 0 ? verhaal.themas : verhaal.themas.filter(({ id }) => gekozen.has(id));
  const wissel = (thema: string): void => {
    const erin = moment.themas.includes(thema);
    const themas = verhaal.themas
      .map(({ id }) => id)
      .filter((id) => (id === thema ? !erin : moment.themas.includes(id)));
    acties.bewaarMoment({ ...moment, themas });
  };
  return (
    <fieldset className="an-keuze">
      <legend>{t.themas}</legend>
      <div className="an-chips">
        {keuzes.map((thema) => (
          <label key={thema.id} className={`an-chip thema-${thema.id}`}>
            <input type="checkbox" checked={moment.themas.includes(thema.id)} onChange={() => wissel(thema.id)} />
            <Themateken thema={thema} />
            {thema.naam}
          </label>
        ))}
      </div>
      {moment.themas.length === 0 && <p className="an-zacht">{t.geenThema}</p>}
    </fieldset>
  );
}

interface VakProps {
  readonly id: string;
  readonly label: string;
  readonly hulp?: string;
  readonly waarde: string;
  readonly eerste?: boolean;
  readonly schrijf: (tekst: string) => void;
}

/** A place for own words. Nothing checks, completes, translates or sends what is written. */
function Vak({ id, label, hulp, waarde, eerste = false, schrijf }: VakProps) {
  const vak = useRef<HTMLTextAreaElement>(null);
  // Effect: whoever marks wants to write. Only on opening, which is always something that somebody did.
  useEffect(() => {
    if (eerste) vak.current?.focus();
  }, [eerste]);
  return (
    <div className="an-vak">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hulp !== undefined && (
        <p className="an-zacht" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <textarea
        ref={vak}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={2}
        value={waarde}
        onChange={(e) => schrijf(e.target.value)}
        aria-describedby={hulp === undefined ? undefined : `${id}-hulp`}
        spellCheck={false}
        autoComplete="off"
        translate="no"
      />
    </div>
  );
}

/** Frames in which the form comes: what is needed first is drawn first, and what comes later stands below it. */
const BEELDEN = 3;

/** Number of frames that were drawn since the form opened, up to the last one that brings something. */
function useBeelden(): number {
  const [beelden, zet] = useState(1);
  // Effect: a frame comes from outside React.
  useEffect(() => {
    if (beelden === BEELDEN) return undefined;
    const beeld = requestAnimationFrame(() => zet(beelden + 1));
    return () => cancelAnimationFrame(beeld);
  }, [beelden]);
  return beelden;
}

/** Whether a time cannot be read. Then the form stays, with the focus there: folded, what was typed would be gone. */
function naarFout(binnen: Element | null): boolean {
  const fout = binnen?.querySelector<HTMLElement>('[aria-invalid="true"]');
  fout?.focus();
  return fout instanceof HTMLElement;
}

/** How one leaves the form: fold it, or take the mark away. */
function Knoppen({ model, moment }: Props) {
  const { verhaal, acties } = model;
  const knop = ids.markeerknop(beurtenIn(verhaal.regels, moment)[0]?.id ?? '');
  return (
    <div className="an-knoppen">
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        onClick={({ currentTarget }) => {
          if (!naarFout(currentTarget.closest('.an-vorm'))) metFocus(() => acties.open(null), knop);
        }}
      >
        {t.klaar}
      </button>
      <button
        type="button"
        className="utrecht-button utrecht-button--subtle"
        onClick={() => metFocus(() => acties.verwijder(moment), ids.zetTerug)}
      >
        {t.verwijder}
      </button>
    </div>
  );
}

/** A mark, being written. Every key is kept; "Klaar" only folds it. */
export function Momentvorm({ model, moment }: Props) {
  const { verhaal, acties } = model;
  const { regels } = verhaal;
  const { id, start } = moment;
  const beelden = useBeelden();
  const schrijf = (deel: Partial<Moment>): void => acties.bewaarMoment({ ...moment, ...deel });
  return (
    <section className="an-vorm niet-afdrukken" aria-label={t.kop(formatTijdcode(start))}>
      <h3 className="an-kop">{t.kop(formatTijdcode(start))}</h3>
      <Themavinkjes model={model} moment={moment} />
      <Vak
        id={`${id}-waarneming`}
        label={t.waarneming}
        hulp={t.waarnemingHulp}
        waarde={moment.waarneming}
        eerste
        schrijf={(waarneming) => schrijf({ waarneming })}
      />
      <Duidingvraag tekst={moment.waarneming} />
      {beelden > 1 && (
        <>
          <Vak id={`${id}-vraag`} label={t.vraag} waarde={moment.vraag ?? ''} schrijf={(vraag) => schrijf({ vraag })} />
          <Vak
            id={`${id}-duiding`}
            label={t.duiding}
            hulp={t.duidingMag}
            waarde={moment.duiding ?? ''}
            schrijf={(duiding) => schrijf({ duiding })}
          />
        </>
      )}
      {beelden === BEELDEN && (
        <>
          <Tijdvelden moment={moment} regels={regels} duur={eindVan(regels)} zet={acties.bewaarMoment} />
          <Knoppen model={model} moment={moment} />
        </>
      )}
    </section>
  );
}
