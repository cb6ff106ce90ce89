import { waardeBij } from '#domain/oefening/lees.ts';
import { Schrijfvak } from './Schrijfvak.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';
import { metWaarde } from './vorm.ts';
import type { VormProps } from './vorm.ts';

/** Rewriting sentences; while somebody changes them afterwards, the examples stay beside them. */
export function Herschrijven({ oefening, antwoord, uitslag, nodig, wijzig }: VormProps<'herschrijven'>) {
  return (
    <div className="oef-items">
      {oefening.items.map(({ id, zin, voorbeelden }) => {
        const eigen = waardeBij(antwoord.teksten, id) ?? '';
        return (
          <div key={id}>
            <Schrijfvak
              id={`${oefening.id}-${id}`}
              naam={id}
              label={zin}
              citaat
              waarde={eigen}
              regels={3}
              leeg={nodig && eigen.trim() === ''}
              schrijf={(tekst) => wijzig({ ...antwoord, teksten: metWaarde(antwoord.teksten, id, tekst) })}
            />
            {uitslag !== null && <Voorbeelden voorbeelden={voorbeelden} />}
          </div>
        );
      })}
    </div>
  );
}
