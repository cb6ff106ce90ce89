import { kiesThema, laatThemaWeg, MEESTE_THEMAS, type Werkblad } from '#domain/werkblad.ts';
import { werkbladvorm as t } from '#teksten/werkbladvorm.ts';
import { Themateken } from '../veld/Themateken.tsx';
import type { Bladthema } from '../wereld.ts';

interface Props {
  readonly blad: Pick<Werkblad, 'themas'>;
  readonly wijzig: (verander: (blad: Werkblad) => Werkblad) => void;
  readonly alleenLezen: boolean;
  readonly themas: readonly Bladthema[];
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
      <p role="status" className="wb-zacht">
        {vol && t.themasVol}
      </p>
    </fieldset>
  );
}
