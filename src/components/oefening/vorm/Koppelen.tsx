import { waardeBij } from '#domain/oefening/lees.ts';
import { kaart } from '#teksten/oefening.ts';
import { Noot } from '../Noot.tsx';
import { deelVan, metWaarde } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'koppelen'>;

/** Matching each left with a right: a list to choose from beside each. */
export function Koppelen({ oefening, antwoord, uitslag, vast, nodig, wijzig }: Props) {
  return (
    <div className="oef-items">
      {oefening.links.map(({ id, tekst }) => {
        const veld = `${oefening.id}-${id}`;
        const waarde = waardeBij(antwoord.paren, id) ?? '';
        const zelfde = vast !== null && waarde === waardeBij(vast.paren, id);
        const deel = zelfde ? deelVan(uitslag, id) : undefined;
        const leeg = nodig && waarde === '';
        return (
          <div key={id} className="oef-item oef-paar">
            <label className="utrecht-form-label" htmlFor={veld}>
              {tekst}
              {leeg && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
            </label>
            <select
              className="utrecht-select utrecht-select--html-select"
              id={veld}
              name={id}
              value={waarde}
              onChange={(e) => wijzig({ soort: 'koppelen', paren: metWaarde(antwoord.paren, id, e.target.value) })}
              aria-describedby={deel && `${veld}-noot`}
            >
              <option value="">{kaart.kies}</option>
              {oefening.rechts.map((recht) => (
                <option key={recht.id} value={recht.id}>
                  {recht.tekst}
                </option>
              ))}
            </select>
            <Noot id={`${veld}-noot`} deel={deel} />
          </div>
        );
      })}
    </div>
  );
}
