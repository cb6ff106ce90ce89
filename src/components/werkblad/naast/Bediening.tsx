import { useDeferredValue } from 'react';
import { formatTijdcode } from '#domain/tijdcode.ts';
import type { Themadeel } from '#domain/werkblad.ts';
import { speler as t } from '#teksten/werkbladspeler.ts';
import { tempos, type Afspeler } from './useAfspelen.ts';

interface Props {
  readonly afspeler: Afspeler;
  /** Seconds. */
  readonly lengte: number;
  readonly video: boolean;
  readonly themas: readonly Themadeel[];
  readonly neemTijd: (() => void) | undefined;
}

const KNOP = 'utrecht-button utrecht-button--secondary-action wb-klein';

/** The observations as marks over the recording. The list on the sheet says the same. */
function Merken({ themas, lengte }: Pick<Props, 'themas' | 'lengte'>) {
  if (lengte <= 0) return null;
  return (
    <svg className="wb-merken" width="100%" height="14" aria-hidden="true">
      <rect className="wb-merklijn" y="6" width="100%" height="2" />
      {themas.flatMap(({ thema, waarnemingen }) =>
        waarnemingen.map(
          ({ id, tijd }) =>
            tijd !== undefined && (
              <rect
                key={id}
                className={`wb-merk thema-${thema}`}
                x={`${Math.min(99.5, (tijd / lengte) * 100).toFixed(2)}%`}
                width="3"
                height="14"
                rx="1.5"
              />
            ),
        ),
      )}
    </svg>
  );
}

function Lusknoppen({ afspeler: { lus, tijd, zetLus } }: Pick<Props, 'afspeler'>) {
  const van = lus && formatTijdcode(lus.van);
  return (
    <fieldset className="wb-lus">
      <legend>{t.lus}</legend>
      <div className="wb-knoppen">
        <button type="button" className={KNOP} onClick={() => zetLus({ van: tijd })}>
          {t.lusA}
        </button>
        <button
          type="button"
          className={KNOP}
          aria-disabled={!lus || tijd <= lus.van}
          onClick={() => lus && tijd > lus.van && zetLus({ van: lus.van, tot: tijd })}
        >
          {t.lusB}
        </button>
        <button type="button" className={KNOP} aria-disabled={!lus} onClick={() => zetLus(undefined)}>
          {t.lusUit}
        </button>
      </div>
      <p role="status" className="wb-zacht">
        {lus && van !== undefined && lus.tot === undefined && (tijd < lus.van ? t.lusOmgekeerd : t.lusBegint(van))}
        {lus?.tot !== undefined && van !== undefined && t.lusVan(van, formatTijdcode(lus.tot))}
      </p>
    </fieldset>
  );
}

/** Everything one can do with a recording, in native controls. */
export function Bediening({ afspeler, lengte, video, themas, neemTijd }: Props) {
  const { tijd, speelt, tempo } = afspeler;
  const rustig = useDeferredValue(themas);
  const plek = t.plek(formatTijdcode(tijd), formatTijdcode(Math.max(lengte, tijd)));
  return (
    <div className="wb-bediening">
      <Merken themas={rustig} lengte={lengte} />
      <input
        type="range"
        className="wb-schuif"
        min={0}
        max={Math.max(1, Math.ceil(lengte))}
        step={1}
        value={Math.floor(tijd)}
        onChange={(e) => afspeler.naar(Number(e.target.value))}
        aria-label={t.schuif}
        aria-valuetext={plek}
      />
      <div className="wb-knoppen">
        <button type="button" className={KNOP} onClick={afspeler.speelOfPauze}>
          {speelt ? t.pauze : t.speel}
        </button>
        <button type="button" className={KNOP} onClick={() => afspeler.schuif(-5)}>
          {t.terug5}
        </button>
        {neemTijd && (
          <button type="button" className={KNOP} onClick={neemTijd}>
            {t.waarneming}
          </button>
        )}
        <span className="wb-plek">{plek}</span>
      </div>
      <div className="wb-knoppen">
        <label className="wb-tempo">
          {t.snelheid}
          <select
            className="utrecht-select utrecht-select--html-select"
            value={tempo}
            onChange={(e) => afspeler.zetTempo(Number(e.target.value))}
          >
            {tempos.map((er) => (
              <option key={er} value={er}>
                {t.keer(er)}
              </option>
            ))}
          </select>
        </label>
        {video && (
          <>
            <button type="button" className={KNOP} title={t.beeldUitleg} onClick={() => afspeler.beeldje(-1)}>
              {t.beeldTerug}
            </button>
            <button type="button" className={KNOP} title={t.beeldUitleg} onClick={() => afspeler.beeldje(1)}>
              {t.beeldVooruit}
            </button>
          </>
        )}
      </div>
      {video && <p className="wb-zacht">{t.beeldUitleg}</p>}
      <Lusknoppen afspeler={afspeler} />
    </div>
  );
}
