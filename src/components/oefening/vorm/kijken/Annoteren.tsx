import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Aantekening as Waarde, AntwoordAnnoteren } from '#domain/oefening/antwoord.ts';
import { eigenMomenten } from '#domain/oefening/soorten/annoteren.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { aanwijzen } from '#teksten/aanwijzen.ts';
import { vertelSamenvatting } from '#teksten/oefening.ts';
import { annoterenHulp, annoterenTeksten as t } from '#teksten/kijkoefening/annoteren.ts';
import { GesprekFragment } from '../../Fragment.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import { VELD } from '../../kaart/formulier.ts';
import { Hulp, useHulp } from '../slim/Hulp.tsx';
import type { VormProps } from '../vorm.ts';
import { Aantekening } from './Aantekening.tsx';
import { Tijden, Voorbeeld } from './Lezinghulp.tsx';

type Props = VormProps<'annoteren'>;

const isLeeg = ({ waarneming, vraag }: Waarde): boolean => waarneming.trim() === '' && vraag.trim() === '';

/** The answer with one mark changed; a mark that was let go stays as long as there are words in it. */
function metMoment(antwoord: AntwoordAnnoteren, beurt: string, waarde: Waarde): AntwoordAnnoteren {
  const rest = Object.entries(antwoord.momenten).filter(([id]) => id !== beurt);
  const erbij: [string, Waarde][] = waarde.aan || !isLeeg(waarde) ? [[beurt, waarde]] : [];
  return { soort: 'annoteren', momenten: Object.fromEntries([...rest, ...erbij]) };
}

/** Marking turns, or stretches of turns, and writing down what is seen and what is wondered. */
export function Annoteren({ oefening, antwoord, nodig, wijzig, meld }: Props) {
  const [stand, zetStand] = useHulp(oefening.trap);
  const { fragment } = oefening;
  const beurten = beurtenVan(fragment);
  const plek = (id: string): number => beurten.findIndex((beurt) => beurt.id === id);
  const anker = beurtAnker(oefening.id);
  const eigen = eigenMomenten(fragment, antwoord);
  const momentOp = (id: string): Waarde | undefined =>
    Object.hasOwn(antwoord.momenten, id) ? antwoord.momenten[id] : undefined;
  const wissel = ({ id, start }: Beurt): void => {
    const was = momentOp(id) ?? { tot: id, waarneming: '', vraag: '', aan: false };
    wijzig(metMoment(antwoord, id, { ...was, aan: !was.aan }));
    const tijd = formatTijdcode(start);
    const los = `${aanwijzen.losgelaten(tijd)}${isLeeg(was) ? '' : ` ${t.blijft}`}`;
    meld(was.aan ? los : aanwijzen.aangewezen(tijd));
  };
  const kies = (beurt: Beurt) => (
    <input
      className="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      name={VELD.markeren}
      value={beurt.id}
      checked={momentOp(beurt.id)?.aan ?? false}
      onChange={() => wissel(beurt)}
    />
  );
  const noot = (beurt: Beurt) => {
    const moment = momentOp(beurt.id);
    if (moment === undefined) return null;
    if (!moment.aan) return <p className="oef-noot oef-open">{t.losgelaten}</p>;
    return (
      <Aantekening
        id={`${anker}${beurt.id}`}
        beurt={beurt}
        verder={beurten.slice(plek(beurt.id) + 1)}
        waarde={moment}
        nodig={nodig}
        wijzig={(waarde) => wijzig(metMoment(antwoord, beurt.id, waarde))}
      />
    );
  };
  const erbij = ({ id }: Beurt): boolean =>
    eigen.some(({ beurt, tot }) => plek(beurt) < plek(id) && plek(id) <= plek(tot));
  const tijden = <Tijden oefening={oefening} />;
  return (
    <>
      <Hulp
        id={oefening.id}
        trap={oefening.trap}
        stand={stand}
        kies={zetStand}
        woorden={annoterenHulp}
        bij={{ voorbeeld: <Voorbeeld oefening={oefening} />, aanwijzingen: tijden, half: tijden }}
      />
      <GesprekFragment fragment={fragment} anker={anker} kies={kies} noot={noot} erbij={erbij} />
      <p className="oef-telling">
        {eigen.length === 0 ? t.nogNiets : vertelSamenvatting({ soort: 'aangewezen', aantal: eigen.length })}
      </p>
    </>
  );
}
