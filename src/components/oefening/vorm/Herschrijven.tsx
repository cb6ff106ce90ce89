import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderHerschrijven } from '#domain/oefening/leerder.ts';
import { kaart } from '#teksten/oefening.ts';
import { Schrijfvak } from './Schrijfvak.tsx';
import { Vinklijst } from './Vinklijst.tsx';
import { metWaarde } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'herschrijven'>;
type Item = LeerderHerschrijven['items'][number];

function Voorbeelden({ item }: { readonly item: Item }) {
  return (
    <div className="oef-voorbeelden">
      <p className="oef-onderkop">{kaart.zoKanHetOok}</p>
      <ul className="oef-lijst">
        {item.voorbeelden.map((voorbeeld) => (
          <li key={voorbeeld}>{voorbeeld}</li>
        ))}
      </ul>
    </div>
  );
}

function Naast({ item, eigen }: { readonly item: Item; readonly eigen: string }) {
  return (
    <div className="oef-item">
      <p className="oef-citaat">{item.zin}</p>
      <div className="oef-naast">
        <div>
          <p className="oef-onderkop">{kaart.jouwAntwoord}</p>
          <p className="oef-eigen" translate="no">
            {eigen}
          </p>
        </div>
        <Voorbeelden item={item} />
      </div>
    </div>
  );
}

/** Rewriting sentences; afterwards own words stand beside examples and a list to check oneself. */
export function Herschrijven({ oefening, antwoord, lezen, uitslag, nodig, niveau, wijzig }: Props) {
  const eigen = (id: string): string => waardeBij(antwoord.teksten, id) ?? '';
  return (
    <>
      <div className="oef-items">
        {oefening.items.map((item) =>
          lezen ? (
            <Naast key={item.id} item={item} eigen={eigen(item.id)} />
          ) : (
            <div key={item.id}>
              <Schrijfvak
                id={`${oefening.id}-${item.id}`}
                naam={item.id}
                label={item.zin}
                citaat
                waarde={eigen(item.id)}
                regels={3}
                leeg={nodig && eigen(item.id).trim() === ''}
                schrijf={(tekst) => wijzig({ ...antwoord, teksten: metWaarde(antwoord.teksten, item.id, tekst) })}
              />
              {uitslag !== null && <Voorbeelden item={item} />}
            </div>
          ),
        )}
      </div>
      {lezen && (
        <Vinklijst
          kop={kaart.zelfcheck}
          niveau={niveau}
          naam="check"
          punten={oefening.zelfcheck}
          gevinkt={antwoord.gecheckt}
          vink={(gecheckt) => wijzig({ ...antwoord, gecheckt })}
        />
      )}
    </>
  );
}
