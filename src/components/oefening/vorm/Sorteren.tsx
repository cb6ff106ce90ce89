import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderSorteren } from '#domain/oefening/leerder.ts';
import { kaart } from '#teksten/oefening.ts';
import { Noot } from '../Noot.tsx';
import { Optie } from './Optie.tsx';
import { deelVan, metWaarde } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'sorteren'>;

interface ItemProps {
  readonly item: LeerderSorteren['items'][number];
  readonly kaart: Props;
}

function Item({ item, kaart: { oefening, antwoord, vast, uitslag, nodig, wijzig } }: ItemProps) {
  const groep = waardeBij(antwoord.groepen, item.id);
  const zelfde = vast !== null && groep === waardeBij(vast.groepen, item.id);
  const noot = `${oefening.id}-${item.id}-noot`;
  const deel = zelfde ? deelVan(uitslag, item.id) : undefined;
  const leeg = nodig && groep === undefined;
  return (
    <fieldset className="oef-item" aria-describedby={deel && noot}>
      <legend>
        {item.tekst}
        {leeg && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
      </legend>
      <div className="oef-keuzerij">
        {oefening.groepen.map(({ id, label }) => (
          <Optie
            key={id}
            soort="radio"
            naam={item.id}
            waarde={id}
            gekozen={groep === id}
            kies={() => wijzig({ soort: 'sorteren', groepen: metWaarde(antwoord.groepen, item.id, id) })}
            tekst={label}
          />
        ))}
      </div>
      <Noot id={noot} deel={deel} />
    </fieldset>
  );
}

/** Putting items in groups: a row of radio buttons for each item. */
export function Sorteren(props: Props) {
  return (
    <div className="oef-items">
      {props.oefening.items.map((item) => (
        <div key={item.id}>
          <Item item={item} kaart={props} />
        </div>
      ))}
    </div>
  );
}
