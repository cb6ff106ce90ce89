import type { Deel } from '#domain/oefening/uitslag.ts';
import { vertelPlaatsen } from '#domain/oefening/soorten/slim-woorden.ts';
import { diagnose } from '#domain/slim/diagnose.ts';
import { plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import { LINKS, ONZE_PLEK } from '#domain/slim/voorbehoud.ts';
import { Punt, Vlakbeeld } from '#components/slim/Vlakbeeld.tsx';
import { uitElkaar } from '#components/slim/uitelkaar.ts';
import { plaatsenTeksten as t } from '#teksten/slimoefening/plaatsen.ts';
import { vlakTeksten } from '#teksten/vlak.ts';
import type { Later } from '../../kaart/soort.ts';
import { Plekwoorden } from '../../vorm/slim/Plekwoorden.tsx';
import type { VormProps } from '../../vorm/vorm.ts';
import { Groepen } from '../Groepen.tsx';
import { vertelSlim } from '../vertel.ts';
import { Lezingen } from './Lezingen.tsx';
import { Waaraan } from './Waaraan.tsx';

type Props = VormProps<'slim-plaatsen'>;

function Uitleg({ oefening, antwoord, uitslag, niveau }: Props) {
  const { a, b } = oefening.lezingen;
  const { willen, kunnen } = antwoord;
  if (uitslag === null || willen === null || kunnen === null) return null;
  const [puntA, puntB] = uitElkaar(a, b);
  const uit = diagnose({ willen, kunnen }, oefening.lezingen);
  const toon = (deel: Deel) => {
    const as = deel.id === 'willen' ? 'willen' : 'kunnen';
    return (
      <>
        <p className="oef-zin">{t.as[as]}</p>
        <p>{uit[as].zin}</p>
      </>
    );
  };
  return (
    <>
      <Vlakbeeld
        role="img"
        aria-label={t.uitslag(vlakTeksten.plek(antwoord), vlakTeksten.plek(a), vlakTeksten.plek(b))}
      >
        <Punt plek={puntA} naam="a" soort="a" />
        <Punt plek={puntB} naam="b" soort="b" />
        <Punt plek={{ willen, kunnen }} naam={t.jij} soort="jij" />
      </Vlakbeeld>
      <Plekwoorden plek={antwoord} />
      <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />
      <Waaraan
        niveau={niveau}
        oefening={oefening}
        aanwijzingen={oefening.aanwijzingen.map((een) => ({ ...een, bij: t.as[een.as] }))}
      />
      <Lezingen
        niveau={niveau}
        a={{ ziet: vlakTeksten.plek(a), uitleg: a.uitleg }}
        b={{ ziet: vlakTeksten.plek(b), uitleg: b.uitleg }}
        verschillen={plaatsZelfbeeld(a).zelfbeeld !== plaatsZelfbeeld(b).zelfbeeld}
      >
        <p className="oef-klein">
          {LINKS} {ONZE_PLEK}
        </p>
      </Lezingen>
    </>
  );
}

export const slimPlaatsen: Later<'slim-plaatsen'> = {
  Uitleg,
  vertel: (_, antwoord) => vertelSlim(vertelPlaatsen(antwoord)),
};
