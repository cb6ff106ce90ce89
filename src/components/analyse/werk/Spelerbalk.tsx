import { useDeferredValue } from 'react';
import { beurtenIn, beurtOp } from '#domain/annotatie/tijdlijn.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { momentlijst, speler as t } from '#teksten/analyse.ts';
import { ids, metFocus } from './focus.ts';
import { Tijdlijn } from './Tijdlijn.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import { tempos, type Speler } from './useSpeler.ts';

interface Props {
  readonly model: Analysemodel;
  readonly speler: Speler;
  readonly markeer: () => void;
}

const KNOP = 'utrecht-button utrecht-button--secondary-action an-knop';
const GEEN: readonly never[] = [];

/** Play, back, how fast: only where the conversation has a rhythm. */
function Afspelen({ speler }: Pick<Props, 'speler'>) {
  if (speler.wijze !== 'meelopen') return null;
  return (
    <>
      <button type="button" className={KNOP} onClick={speler.speelOfPauze}>
        {speler.speelt ? t.pauze : t.speel}
      </button>
      <button type="button" className={KNOP} onClick={() => speler.naar(speler.plek - 5)}>
        {t.terug5}
      </button>
      <label className="an-tempo">
        {t.snelheid}
        <select
          className="utrecht-select utrecht-select--html-select"
          value={speler.tempo}
          onChange={(e) => speler.zetTempo(tempos.find((tempo) => String(tempo) === e.target.value) ?? 1)}
        >
          {tempos.map((tempo) => (
            <option key={tempo} value={tempo}>
              {t.keer(tempo)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Where one is in the conversation: the timeline, one turn on or back, and mark. */
export function Spelerbalk({ model, speler, markeer }: Props) {
  const { verhaal, ronde, hulp, weg, acties } = model;
  // The picture may come a moment after what was pressed.
  const momenten = useDeferredValue(ronde.momenten);
  const tijd = formatTijdcode(speler.plek);
  const beurt = beurtOp(verhaal.regels, speler.plek);
  return (
    <section className="an-balk alleen-script niet-afdrukken" aria-label={t.label}>
      {weg && (
        <p className="an-weg">
          {momentlijst.weg(formatTijdcode(weg.start))}{' '}
          <button
            type="button"
            id={ids.zetTerug}
            className="utrecht-button utrecht-button--subtle"
            onClick={() =>
              metFocus(() => acties.zetTerug(weg), ids.markeerknop(beurtenIn(verhaal.regels, weg)[0]?.id ?? ''))
            }
          >
            {momentlijst.zetTerug}
          </button>
        </p>
      )}
      <div className="an-schuif">
        <Tijdlijn
          momenten={momenten}
          hints={hulp === 'half' ? (verhaal.lezingen[0]?.momenten ?? GEEN) : GEEN}
          themas={verhaal.themas}
          duur={speler.duur}
        />
        <input
          type="range"
          min={0}
          max={Math.ceil(speler.duur)}
          step={1}
          value={Math.floor(speler.plek)}
          onChange={(e) => speler.naar(Number(e.target.value))}
          aria-label={t.schuif}
          aria-valuetext={t.plek(tijd, formatTijdcode(speler.duur))}
        />
      </div>
      <div className="an-knoppen">
        <span className="an-plek">{t.plek(tijd, formatTijdcode(speler.duur))}</span>
        <Afspelen speler={speler} />
        <button type="button" className={KNOP} onClick={() => speler.stap(-1)}>
          {t.vorige}
        </button>
        <button type="button" className={KNOP} onClick={() => speler.stap(1)}>
          {t.volgende}
        </button>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action an-knop"
          onClick={markeer}
          disabled={!beurt}
        >
          {t.markeer}
        </button>
      </div>
    </section>
  );
}
