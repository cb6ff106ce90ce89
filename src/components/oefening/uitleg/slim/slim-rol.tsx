import { rolIds } from '#kern/slim.ts';
import type { Deel } from '#domain/oefening/uitslag.ts';
import { vertelRol } from '#domain/oefening/soorten/slim-woorden.ts';
import { kaart } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { rolInWoorden, rolTeksten as t } from '#teksten/slimoefening/rol.ts';
import type { Later } from '../../kaart/soort.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { Groepen } from '../Groepen.tsx';
import { vertelSlim } from '../vertel.ts';
import { Lezingen } from './Lezingen.tsx';
import { Waaraan } from './Waaraan.tsx';

type Props = VormProps<'slim-rol'>;

function Uitleg({ oefening, antwoord, uitslag, niveau }: Props) {
  const { a, b } = oefening.lezingen;
  if (uitslag === null) return null;
  const toon = (deel: Deel) => (
    <p className="oef-zin">
      {rolIds.filter((id) => id === deel.id).map((id) => t.keuzes[id])}
      {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
    </p>
  );
  return (
    <>
      {antwoord.namelijk.trim() !== '' && (
        <div className="oef-vastgelegd">
          <p className="oef-onderkop">{kaart.jouwAntwoord}</p>
          <p className="oef-eigen" translate="no">
            {antwoord.namelijk}
          </p>
        </div>
      )}
      <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />
      <Waaraan niveau={niveau} oefening={oefening} aanwijzingen={oefening.aanwijzingen} />
      <Lezingen
        niveau={niveau}
        a={{ ziet: rolInWoorden(a), uitleg: a.uitleg }}
        b={{ ziet: rolInWoorden(b), uitleg: b.uitleg }}
        verschillen={a.rol !== b.rol}
      />
    </>
  );
}

export const slimRol: Later<'slim-rol'> = {
  Uitleg,
  vertel: (_, antwoord) => [
    ...vertelSlim(vertelRol(antwoord)),
    ...(antwoord.namelijk.trim() === '' ? [] : [{ tekst: antwoord.namelijk }]),
  ],
};
