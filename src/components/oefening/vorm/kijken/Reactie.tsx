import { formatTijdcode } from '#kern/tijdcode.ts';
import { herkenbareReacties, plekken } from '#kern/kijken.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { aanwijzen } from '#teksten/aanwijzen.ts';
import { kaart } from '#teksten/oefening.ts';
import { reactieTeksten as t } from '#teksten/kijkoefening/reactie.ts';
import { GesprekFragment } from '../../Fragment.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import { VELD } from '../../kaart/formulier.ts';
import { Wijzers } from '../Wijzers.tsx';
import { Kiesvraag } from '../slim/Kiesvraag.tsx';
import { deelVan } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';

type Props = VormProps<'reactie'>;

const REACTIES = herkenbareReacties.map((id) => ({ id, tekst: t.reacties[id] }));
const PLEKKEN = plekken.map((id) => ({ id, tekst: t.plekken[id] }));

/** Which reaction it is, where it mostly comes from, and the turn that shows it. */
export function Reactie({ oefening, antwoord, uitslag, vast, nodig, wijzig, meld }: Props) {
  const anker = beurtAnker(oefening.id);
  const kies = (beurt: Beurt) => (
    <input
      className="utrecht-radio-button utrecht-radio-button--html-input"
      type="radio"
      name={VELD.markeren}
      value={beurt.id}
      checked={antwoord.beurt === beurt.id}
      onChange={() => {
        wijzig({ ...antwoord, beurt: beurt.id });
        meld(aanwijzen.aangewezen(formatTijdcode(beurt.start)));
      }}
    />
  );
  const noot = ({ id }: Beurt) => {
    const deel = vast?.beurt === id && antwoord.beurt === id ? deelVan(uitslag, id) : undefined;
    return deel && <Wijzers id={`${anker}${id}-noot`} deel={deel} />;
  };
  const vraag = (veld: 'reactie' | 'plek') => {
    const gekozen = antwoord[veld];
    return {
      id: `${oefening.id}-${veld}`,
      vraag: t[veld],
      naam: veld,
      gekozen,
      kies: (id: string) => wijzig({ ...antwoord, [veld]: id }),
      leeg: nodig && gekozen === null,
      deel: gekozen !== null && vast?.[veld] === gekozen ? deelVan(uitslag, gekozen) : undefined,
    };
  };
  return (
    <div className="oef-items">
      <div>
        <fieldset className="oef-item">
          <legend>
            {t.beurt}
            {nodig && antwoord.beurt === null && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
          </legend>
          <GesprekFragment fragment={oefening.fragment} anker={anker} kies={kies} noot={noot} />
        </fieldset>
      </div>
      <Kiesvraag {...vraag('reactie')} keuzes={REACTIES} />
      <Kiesvraag {...vraag('plek')} keuzes={PLEKKEN} />
    </div>
  );
}
