import { gegeven } from '#domain/oefening/soorten/slim-plaatsen.ts';
import { STAPPEN, assen, naarStap } from '#domain/slim/vlak.ts';
import type { As } from '#domain/slim/vlak.ts';
import { Vlak } from '#components/slim/Vlak.tsx';
import { Punt, Vlakbeeld } from '#components/slim/Vlakbeeld.tsx';
import { hulpTeksten } from '#teksten/slimoefening/hulp.ts';
import { plaatsenTeksten as t } from '#teksten/slimoefening/plaatsen.ts';
import { plekInWoorden, vlakTeksten } from '#teksten/vlak.ts';
import type { HalvePlek } from '#teksten/vlak.ts';
import { deelVan } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';
import { Aanwijzingen } from './Aanwijzingen.tsx';
import { Hulp, OnsAntwoord, useHulp } from './Hulp.tsx';
import { Kiesvraag } from './Kiesvraag.tsx';
import { Plekwoorden } from './Plekwoorden.tsx';

type Props = VormProps<'slim-plaatsen'>;

/** The five answers to each question: for willen from left to right, for kunnen from above to below. */
const KEUZES: Readonly<Record<As, readonly { readonly id: string; readonly tekst: string }[]>> = {
  willen: STAPPEN.map((stap, i) => ({ id: String(stap), tekst: t.willenStappen[i] ?? '' })),
  kunnen: STAPPEN.map((stap, i) => ({ id: String(stap), tekst: t.kunnenStappen[i] ?? '' })).toReversed(),
};

/** Placing a client in the plane: with two short questions, with the arrow keys, or by hand. All three stay in step. */
export function SlimPlaatsen({ oefening, antwoord, uitslag, vast, nodig, wijzig, meld }: Props) {
  const { a } = oefening.lezingen;
  const [stand, zetStand] = useHulp(oefening.trap);
  const alGegeven = gegeven(oefening);
  const zet = ({ willen, kunnen }: HalvePlek): void => wijzig({ soort: 'slim-plaatsen', willen, kunnen });
  const kiesHulp: typeof zetStand = (nieuw) => {
    zetStand(nieuw);
    if (alGegeven === null) return;
    const { as, waarde } = alGegeven;
    if (nieuw === 'geen' && antwoord[as] === waarde) zet({ ...antwoord, [as]: null });
    if (nieuw === 'half' && antwoord[as] === null) zet({ ...antwoord, [as]: waarde });
  };
  const kies = (as: As, stap: string): void => {
    const nieuw = { ...antwoord, [as]: Number(stap) };
    zet(nieuw);
    if (nieuw.willen !== null && nieuw.kunnen !== null) meld(plekInWoorden(nieuw));
  };
  const clues = <Aanwijzingen oefening={oefening} aanwijzingen={oefening.aanwijzingen} />;
  return (
    <>
      <Hulp
        id={oefening.id}
        trap={oefening.trap}
        stand={stand}
        kies={kiesHulp}
        bij={{
          voorbeeld: (
            <>
              <Vlakbeeld role="img" aria-label={t.onsPunt(vlakTeksten.plek(a))}>
                <Punt plek={a} naam="a" soort="a" />
              </Vlakbeeld>
              <OnsAntwoord antwoord={plekInWoorden(a)} uitleg={a.uitleg} />
              {clues}
            </>
          ),
          aanwijzingen: clues,
          half: alGegeven && <p>{hulpTeksten.gegeven(vlakTeksten.as(alGegeven.as, alGegeven.waarde))}</p>,
        }}
      />
      <div className="oef-plaatsen">
        <div className="oef-items">
          {assen.map((as) => (
            <Kiesvraag
              key={as}
              id={`${oefening.id}-${as}`}
              vraag={t[as]}
              naam={as}
              keuzes={KEUZES[as]}
              gekozen={antwoord[as] === null ? null : String(naarStap(antwoord[as]))}
              kies={(stap) => kies(as, stap)}
              leeg={nodig && antwoord[as] === null}
              deel={vast !== null && vast[as] === antwoord[as] ? deelVan(uitslag, as) : undefined}
            />
          ))}
        </div>
        <div className="oef-vlakkant">
          <Vlak plek={antwoord} zet={zet} meld={meld} namen={t.schuif} nogOpen={t.nogOpen} />
          <p className="oef-klein">{t.zelf}</p>
          <Plekwoorden plek={antwoord} />
        </div>
      </div>
    </>
  );
}
