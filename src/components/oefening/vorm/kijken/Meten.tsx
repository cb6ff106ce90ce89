import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderMaat } from '#domain/oefening/leerder.kijken.ts';
import { hoogste } from '#domain/oefening/soorten/maten.ts';
import { voorspellingVan } from '#domain/oefening/soorten/meten.ts';
import { kaart } from '#teksten/oefening.ts';
import { inZin, metenTeksten as t } from '#teksten/kijkoefening/meten.ts';
import { metWaarde } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';

type Props = VormProps<'meten'>;

function Schatting({ maat, kaart: { oefening, antwoord, nodig, wijzig } }: { maat: LeerderMaat; kaart: Props }) {
  const veld = `${oefening.id}-${maat.id}`;
  const tekst = waardeBij(antwoord.voorspeld, maat.id) ?? '';
  const mist = nodig && voorspellingVan(maat, antwoord) === null;
  const max = hoogste[maat.maat];
  return (
    <div className="oef-item">
      <label className="utrecht-form-label" htmlFor={veld}>
        {t.vraag[maat.maat](maat.spreker === undefined ? '' : inZin(oefening.fragment.sprekers[maat.spreker]))}
        {mist && tekst === '' && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
      </label>
      <span className="oef-knoppen oef-getal">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={veld}
          name={maat.id}
          type="number"
          inputMode="decimal"
          min={0}
          max={max}
          step="any"
          value={tekst}
          onChange={(e) =>
            wijzig({ soort: 'meten', voorspeld: metWaarde(antwoord.voorspeld, maat.id, e.target.value) })
          }
          aria-describedby={`${veld}-eenheid${mist ? ` ${veld}-tussen` : ''}`}
          aria-invalid={mist && tekst !== ''}
        />
        <span id={`${veld}-eenheid`}>{t.eenheid[maat.maat]}</span>
      </span>
      {mist && (
        <p className="oef-nodig" id={`${veld}-tussen`}>
          {t.tussen(max)}
        </p>
      )}
    </div>
  );
}

/** Predicting figures before they are measured. */
export function Meten(props: Props) {
  return (
    <div className="oef-items">
      {props.oefening.maten.map((maat) => (
        <div key={maat.id}>
          <Schatting maat={maat} kaart={props} />
        </div>
      ))}
    </div>
  );
}
