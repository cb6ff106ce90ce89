import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderHerschrijven } from '#domain/oefening/leerder.ts';
import { kaart } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import type { Later } from '../kaart/soort.ts';
import { Voorbeelden } from '../vorm/Voorbeelden.tsx';
import type { VormProps } from '../vorm/vorm.ts';
import { Vinklijst } from './Vinklijst.tsx';
import { vertelParen } from './vertel.ts';

interface NaastProps {
  readonly item: LeerderHerschrijven['items'][number];
  readonly eigen: string;
}

function Naast({ item, eigen }: NaastProps) {
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
        <Voorbeelden voorbeelden={item.voorbeelden} />
      </div>
    </div>
  );
}

/** Own words beside examples, and a list to check oneself. */
function Uitleg({ oefening, antwoord, niveau, wijzig }: VormProps<'herschrijven'>) {
  return (
    <>
      <div className="oef-items">
        {oefening.items.map((item) => (
          <Naast key={item.id} item={item} eigen={waardeBij(antwoord.teksten, item.id) ?? ''} />
        ))}
      </div>
      <Vinklijst
        kop={uitleg.zelfcheck}
        niveau={niveau}
        naam="check"
        punten={oefening.zelfcheck}
        gevinkt={antwoord.gecheckt}
        vink={(gecheckt) => wijzig({ ...antwoord, gecheckt })}
      />
    </>
  );
}

export const herschrijven: Later<'herschrijven'> = {
  Uitleg,
  vertel: ({ items }, { teksten }) =>
    vertelParen(
      items.map(({ id, zin }) => ({ id, tekst: zin })),
      teksten,
      (tekst) => tekst,
    ),
};
