import type { Deel } from '#domain/oefening/uitslag.ts';
import { reactieIds } from '#kern/slim.ts';
import { MATCHDELEN, matchkeuzes } from '#domain/oefening/soorten/slim-match.ts';
import { hulpTeksten } from '#teksten/slimoefening/hulp.ts';
import { matchInWoorden, matchTeksten as t } from '#teksten/slimoefening/match.ts';
import { deelVan } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';
import { Aanwijzingen } from './Aanwijzingen.tsx';
import { Hulp, OnsAntwoord, useHulp } from './Hulp.tsx';
import { Kiesvraag } from './Kiesvraag.tsx';

type Props = VormProps<'slim-match'>;

const MATCH = matchkeuzes.map((id) => ({ id, tekst: t.keuzes[id] }));
const REACTIES = reactieIds.map((id) => ({ id, tekst: t.reacties[id] }));

/** Does the role fit the zelfbeeld, what do you see happening, and what would you say now? */
export function SlimMatch({ oefening, antwoord, uitslag, vast, nodig, wijzig }: Props) {
  const { a } = oefening.lezingen;
  const [stand, zetStand] = useHulp(oefening.trap);
  const kiesHulp: typeof zetStand = (nieuw) => {
    zetStand(nieuw);
    if (oefening.trap !== 'half') return;
    if (nieuw === 'geen' && antwoord.match === a.match) wijzig({ ...antwoord, match: null });
    if (nieuw === 'half' && antwoord.match === null) wijzig({ ...antwoord, match: a.match });
  };
  const deelBij = (veld: 'match' | 'reactie' | 'inPlaatsVan'): Deel | undefined => {
    const waarde = antwoord[veld];
    if (vast === null || waarde === null || vast[veld] !== waarde) return undefined;
    return deelVan(uitslag, veld === 'inPlaatsVan' ? waarde : MATCHDELEN[veld]);
  };
  const onzeZin = oefening.inPlaatsVan.find(({ past }) => past === 'ja');
  const clues = <Aanwijzingen oefening={oefening} aanwijzingen={oefening.aanwijzingen} />;
  const vraag = (veld: 'match' | 'reactie' | 'inPlaatsVan') => ({
    id: `${oefening.id}-${veld}`,
    naam: veld,
    gekozen: antwoord[veld],
    kies: (id: string) => wijzig({ ...antwoord, [veld]: id }),
    leeg: nodig && antwoord[veld] === null,
    deel: deelBij(veld),
  });
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
              <OnsAntwoord antwoord={matchInWoorden(a)} uitleg={a.uitleg} />
              {onzeZin && <OnsAntwoord antwoord={onzeZin.tekst} uitleg={onzeZin.feedback} />}
              {clues}
            </>
          ),
          aanwijzingen: clues,
          half: <p>{hulpTeksten.gegeven(t.oordeel[a.match])}</p>,
        }}
      />
      <div className="oef-items">
        <Kiesvraag {...vraag('match')} vraag={t.match} keuzes={MATCH} rij />
        <Kiesvraag {...vraag('reactie')} vraag={t.reactie} keuzes={REACTIES} />
        <Kiesvraag {...vraag('inPlaatsVan')} vraag={t.zin} keuzes={oefening.inPlaatsVan} />
      </div>
    </>
  );
}
