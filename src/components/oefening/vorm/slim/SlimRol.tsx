import { rolIds } from '#kern/slim.ts';
import { halveKeuzes } from '#domain/oefening/soorten/slim-hulp.ts';
import { hulpTeksten } from '#teksten/slimoefening/hulp.ts';
import { rolInWoorden, rolTeksten as t } from '#teksten/slimoefening/rol.ts';
import { VELD } from '../../kaart/formulier.ts';
import { Schrijfvak } from '../Schrijfvak.tsx';
import { deelVan } from '../vorm.ts';
import type { VormProps } from '../vorm.ts';
import { Aanwijzingen } from './Aanwijzingen.tsx';
import { Hulp, OnsAntwoord, useHulp } from './Hulp.tsx';
import { Kiesvraag } from './Kiesvraag.tsx';

type Props = VormProps<'slim-rol'>;

const KEUZES = rolIds.map((id) => ({ id, tekst: t.keuzes[id] }));

/** Which role speaks in this piece of conversation? */
export function SlimRol({ oefening, antwoord, uitslag, vast, nodig, wijzig }: Props) {
  const { a, b } = oefening.lezingen;
  const [stand, zetStand] = useHulp(oefening.trap);
  const helft = halveKeuzes(rolIds, [a.rol, b.rol], oefening.id);
  const over = KEUZES.filter(({ id }) => stand !== 'half' || helft.includes(id) || id === antwoord.rol);
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
              <OnsAntwoord antwoord={rolInWoorden(a)} uitleg={a.uitleg} />
              {clues}
            </>
          ),
          aanwijzingen: clues,
          half: <p>{hulpTeksten.tweeOver}</p>,
        }}
      />
      <Kiesvraag
        id={`${oefening.id}-rol`}
        vraag={t.rol}
        naam="rol"
        keuzes={over}
        gekozen={antwoord.rol}
        kies={(rol) => wijzig({ ...antwoord, rol })}
        leeg={nodig && antwoord.rol === null}
        deel={vast?.rol != null && vast.rol === antwoord.rol ? deelVan(uitslag, vast.rol) : undefined}
      />
      {(antwoord.rol === 'anders' || antwoord.namelijk !== '') && (
        <Schrijfvak
          id={`${oefening.id}-namelijk`}
          naam={VELD.tekst}
          label={t.namelijk}
          waarde={antwoord.namelijk}
          regels={1}
          schrijf={(namelijk) => wijzig({ ...antwoord, namelijk })}
        />
      )}
    </>
  );
}
