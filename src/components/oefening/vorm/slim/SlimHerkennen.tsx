import { formatTijdcode } from '#kern/tijdcode.ts';
import { zelfbeeldIds } from '#kern/slim.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import { halveKeuzes } from '#domain/oefening/soorten/slim-hulp.ts';
import { zelfbeeldNaam } from '#domain/slim/namen.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { aanwijzen } from '#teksten/aanwijzen.ts';
import { kaart } from '#teksten/oefening.ts';
import { herkennenTeksten as t } from '#teksten/slimoefening/herkennen.ts';
import { hulpTeksten } from '#teksten/slimoefening/hulp.ts';
import { GesprekFragment } from '../../Fragment.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import { VELD } from '../../kaart/formulier.ts';
import { Wijzers } from '../Wijzers.tsx';
import { deelVan } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';
import { Aanwijzingen } from './Aanwijzingen.tsx';
import { Hulp, OnsAntwoord, useHulp } from './Hulp.tsx';
import { Kiesvraag } from './Kiesvraag.tsx';

type Props = VormProps<'slim-herkennen'>;

const KEUZES = zelfbeeldIds.map((id) => ({ id, tekst: zelfbeeldNaam[id] }));

/** Recognising how a client sees themselves, and pointing at the turn that shows it. */
export function SlimHerkennen({ oefening, antwoord, uitslag, vast, nodig, wijzig, meld }: Props) {
  const { a, b } = oefening.lezingen;
  const [stand, zetStand] = useHulp(oefening.trap);
  const anker = beurtAnker(oefening.id);
  const wijsAan = (beurt: Beurt): void => {
    wijzig({ ...antwoord, beurt: beurt.id });
    meld(aanwijzen.aangewezen(formatTijdcode(beurt.start)));
  };
  const kies = (beurt: Beurt) => (
    <input
      className="utrecht-radio-button utrecht-radio-button--html-input"
      type="radio"
      name={VELD.markeren}
      value={beurt.id}
      checked={antwoord.beurt === beurt.id}
      onChange={() => wijsAan(beurt)}
    />
  );
  const noot = ({ id }: Beurt) => {
    const deel = vast?.beurt === id && antwoord.beurt === id ? deelVan(uitslag, id) : undefined;
    const wijst = stand === 'half' && oefening.aanwijzingen[0]?.beurt === id;
    if (deel) return <Wijzers id={`${anker}${id}-noot`} deel={deel} />;
    return wijst && <p className="oef-noot oef-grensgeval">{hulpTeksten.kijkHier}</p>;
  };
  const helft = halveKeuzes(zelfbeeldIds, [a.zelfbeeld, b.zelfbeeld], oefening.id);
  const over = KEUZES.filter(({ id }) => stand !== 'half' || helft.includes(id) || id === antwoord.zelfbeeld);
  const onzeBeurten = beurtenVan(oefening.fragment)
    .filter(({ id }) => a.beurten.includes(id))
    .map(({ start }) => formatTijdcode(start));
  const clues = <Aanwijzingen oefening={oefening} aanwijzingen={oefening.aanwijzingen} />;
  return (
    <>
      <Hulp
        id={oefening.id}
        trap={oefening.trap}
        stand={stand}
        kies={zetStand}
        bij={{
          voorbeeld: (
            <>
              <OnsAntwoord antwoord={t.onsAntwoord(zelfbeeldNaam[a.zelfbeeld], onzeBeurten)} uitleg={a.uitleg} />
              {clues}
            </>
          ),
          aanwijzingen: clues,
          half: <p>{hulpTeksten.tweeOver}</p>,
        }}
      />
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
        <Kiesvraag
          id={`${oefening.id}-zelfbeeld`}
          vraag={t.zelfbeeld}
          naam="zelfbeeld"
          keuzes={over}
          gekozen={antwoord.zelfbeeld}
          kies={(zelfbeeld) => wijzig({ ...antwoord, zelfbeeld })}
          leeg={nodig && antwoord.zelfbeeld === null}
          deel={
            vast?.zelfbeeld != null && vast.zelfbeeld === antwoord.zelfbeeld
              ? deelVan(uitslag, vast.zelfbeeld)
              : undefined
          }
        />
      </div>
    </>
  );
}
