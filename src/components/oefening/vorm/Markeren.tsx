import { useState } from 'react';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Deel } from '#domain/oefening/beoordeel.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { aankondiging, kaart, lezing, opdrachtExtra, wijzers } from '#teksten/oefening.ts';
import { GesprekFragment } from '../Fragment.tsx';
import { Kop } from '../Kop.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import { VELD } from '../kaart/formulier.ts';
import { deelVan, metKeuze } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'markeren'>;

/** Who points at this turn, and what there is to see. */
function Wijzers({ id, deel }: { readonly id: string; readonly deel: Deel }) {
  const { lezing: wie = 'geen', gekozen, feedback } = deel;
  return (
    <div id={id} className={`oef-noot oef-${deel.oordeel}`}>
      <p className="oef-wijzers">
        {gekozen && <span className="oef-jij">{wijzers.jij}</span>}
        {(wie === 'a' || wie === 'beide') && <span className="oef-wijzer">{wijzers.a}</span>}
        {(wie === 'b' || wie === 'beide') && <span className="oef-wijzer oef-wijzer-b">{wijzers.b}</span>}
      </p>
      <p>{lezing[wie]}</p>
      {feedback !== null && <p>{feedback}</p>}
      {feedback === null && gekozen && wie === 'geen' && <p>{kaart.eigenMoment}</p>}
    </div>
  );
}

function Redenen({ oefening, niveau }: Props) {
  return (
    <div className="oef-redenen">
      {(['a', 'b'] as const).map((wie) => (
        <section key={wie}>
          <Kop onder={2} niveau={niveau} className="oef-groepkop">
            {wie === 'a' ? kaart.redenA : kaart.redenB}
          </Kop>
          <p>{oefening.redenen[wie]}</p>
        </section>
      ))}
      <p className="oef-klein">{kaart.voorbeeldlezing}</p>
    </div>
  );
}

/** Pointing at turns in a conversation, and laying that beside two readings. */
export function Markeren(props: Props) {
  const { oefening, antwoord, lezen, uitslag, vast, wijzig, meld } = props;
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
      meld(aankondiging.vol(oefening.hoogstens));
      return;
    }
    wijzig({ soort: 'markeren', beurten: metKeuze(beurten, beurt.id, beurtenVan(oefening.fragment)) });
    meld(erin ? aankondiging.losgelaten(tijd) : aankondiging.aangewezen(tijd));
  };
  const noot = ({ id }: Beurt) => {
    const zelfde = lezen || beurten.includes(id) === vast?.beurten.includes(id);
    const deel = zelfde ? deelVan(uitslag, id) : undefined;
    if (teveel === stap + id) return <p className="oef-noot oef-teveel">{aankondiging.vol(oefening.hoogstens)}</p>;
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
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} {...(lezen ? {} : { kies })} />
      {lezen ? (
        <Redenen {...props} />
      ) : (
        <p className="oef-telling">
          {beurten.length === 0
            ? opdrachtExtra.hoogstens(oefening.hoogstens)
            : kaart.aangewezen(beurten.length, oefening.hoogstens)}
        </p>
      )}
    </>
  );
}
