import { useState } from 'react';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { aanwijzen } from '#teksten/aanwijzen.ts';

import { GesprekFragment } from '../Fragment.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import { VELD } from '../kaart/formulier.ts';
import { Wijzers } from './Wijzers.tsx';
import { deelVan, metKeuze } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'markeren'>;

/** Pointing at turns in a conversation, and laying that beside two readings. */
export function Markeren({ oefening, antwoord, uitslag, vast, wijzig, meld }: Props) {
  const { beurten } = antwoord;
  // The turn that was one too many: the reason stands right beside it, until the next step.
  const [teveel, zetTeveel] = useState('');
  const stap = uitslag?.inzage ?? '';
  const vol = beurten.length >= oefening.hoogstens;
  const anker = beurtAnker(oefening.id);
  const wissel = (beurt: Beurt): void => {
    const tijd = formatTijdcode(beurt.start);
    const erin = beurten.includes(beurt.id);
    zetTeveel(!erin && vol ? stap + beurt.id : '');
    if (!erin && vol) {
      meld(markerenTeksten.vol(oefening.hoogstens));
      return;
    }
    wijzig({ soort: 'markeren', beurten: metKeuze(beurten, beurt.id, beurtenVan(oefening.fragment)) });
    meld(erin ? aanwijzen.losgelaten(tijd) : aanwijzen.aangewezen(tijd));
  };
  const noot = ({ id }: Beurt) => {
    const zelfde = beurten.includes(id) === vast?.beurten.includes(id);
    const deel = zelfde ? deelVan(uitslag, id) : undefined;
    if (teveel === stap + id) return <p className="oef-noot oef-teveel">{markerenTeksten.vol(oefening.hoogstens)}</p>;
    return deel && <Wijzers id={`${anker}${id}-noot`} deel={deel} />;
  };
  const kies = (beurt: Beurt) => (
    <input
      className="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      name={VELD.markeren}
      value={beurt.id}
      checked={beurten.includes(beurt.id)}
      onChange={() => wissel(beurt)}
    />
  );
  return (
    <>
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} kies={kies} />
      <p className="oef-telling">
        {beurten.length === 0
          ? markerenTeksten.hoogstens(oefening.hoogstens)
          : markerenTeksten.aangewezen(beurten.length, oefening.hoogstens)}
      </p>
    </>
  );
}
