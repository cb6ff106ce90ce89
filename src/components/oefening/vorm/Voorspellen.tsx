import { eigenzin } from '#teksten/eigenzin.ts';
import { kaart } from '#teksten/oefening.ts';
import { GesprekFragment } from '../Fragment.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import { VELD } from '../kaart/formulier.ts';
import { Optie } from './Optie.tsx';
import { Schrijfvak } from './Schrijfvak.tsx';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'voorspellen'>;

/** Committing to what will happen, in an option or in own words; then it is shown. */
export function Voorspellen({ oefening, antwoord, uitslag, nodig, wijzig }: Props) {
  const verborgen = uitslag === null && (antwoord.tekst.trim() !== '' || antwoord.optie !== null);
  return (
    <>
      {oefening.verbergFragment && oefening.fragment && (
        <div className={verborgen ? 'oef-verborgen' : undefined}>
          <div inert={verborgen}>
            <GesprekFragment fragment={oefening.fragment} anker={beurtAnker(oefening.id)} />
          </div>
          {verborgen && <p className="oef-verborgentekst">{eigenzin.verborgen}</p>}
        </div>
      )}
      {oefening.opties === undefined ? (
        <Schrijfvak
          id={`${oefening.id}-tekst`}
          naam={VELD.tekst}
          label={kaart.jouwAntwoord}
          waarde={antwoord.tekst}
          regels={8}
          leeg={nodig && antwoord.tekst.trim() === ''}
          schrijf={(tekst) => wijzig({ ...antwoord, tekst })}
        />
      ) : (
        <div className="oef-opties">
          {oefening.opties.map(({ id, tekst }) => (
            <Optie
              key={id}
              soort="radio"
              naam={VELD.optie}
              waarde={id}
              gekozen={antwoord.optie === id}
              kies={() => wijzig({ ...antwoord, optie: id })}
              tekst={tekst}
            />
          ))}
        </div>
      )}
    </>
  );
}
