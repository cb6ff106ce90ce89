import { kiesThema, laatThemaWeg, MEESTE_THEMAS, type Werkblad } from '#domain/werkblad.ts';
import { werkbladvorm as t } from '#teksten/werkbladvorm.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { Themateken } from '../veld/Themateken.tsx';
import type { Bladthema } from '../wereld.ts';

interface Props {
  readonly blad: Pick<Werkblad, 'themas' | 'opzij'>;
  readonly wijzig: (verander: (blad: Werkblad) => Werkblad) => void;
  readonly alleenLezen: boolean;
  readonly themas: readonly Bladthema[];
}

/** What was written under thema's that are not chosen now, and the way back for as long as there is room. */
function Opzij({ blad, wijzig, alleenLezen, themas }: Props) {
  const er = themas.filter(({ id }) => blad.opzij.some(({ thema }) => thema === id));
  const kan = !alleenLezen && blad.themas.length < MEESTE_THEMAS;
  return er.map(({ id, naam }) => (
    <p key={id} className="wb-ongedaan">
      {t.opzij(naam)}{' '}
      {kan && (
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          aria-label={t.zetTerugVan(naam)}
          onClick={() => metFocus(() => wijzig((b) => kiesThema(b, id)), veld(`thema-${id}`))}
        >
          {t.zetTerug}
        </button>
      )}
    </p>
  ));
}

/** One to three thema's. One that is taken off keeps what was written in it. */
export function Themakeuze({ blad, wijzig, alleenLezen, themas }: Props) {
  const gekozen = new Set<string>(blad.themas.map(({ thema }) => thema));
  const vol = gekozen.size >= MEESTE_THEMAS;
  return (
    <fieldset className="wb-keuze">
      <legend>{t.themas}</legend>
      <p className="wb-zacht">{t.themasHulp}</p>
      <div className="wb-chips">
        {themas.map(({ id, naam }) => (
          <label key={id} className={`wb-chip thema-${id}`}>
            <input
              type="checkbox"
              name={`thema-${id}`}
              checked={gekozen.has(id)}
              disabled={alleenLezen}
              aria-disabled={vol && !gekozen.has(id)}
              onChange={() => wijzig((b) => (gekozen.has(id) ? laatThemaWeg(b, id) : kiesThema(b, id)))}
            />
            <Themateken thema={id} />
            {naam}
          </label>
        ))}
      </div>
      <div role="status">
        {vol && <p className="wb-zacht">{t.themasVol}</p>}
        <Opzij blad={blad} wijzig={wijzig} alleenLezen={alleenLezen} themas={themas} />
      </div>
    </fieldset>
  );
}
