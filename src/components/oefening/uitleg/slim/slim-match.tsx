import type { ReactNode } from 'react';
import type { Deel } from '#domain/oefening/uitslag.ts';
import { reactieIds } from '#kern/slim.ts';
import { MATCHDELEN, matchkeuzes } from '#domain/oefening/soorten/slim-match.ts';
import { vertelMatch } from '#domain/oefening/soorten/slim-woorden.ts';
import { rolNaam } from '#domain/slim/namen.ts';
import { NIET_ZEKER, ONZE_LEZING } from '#domain/slim/voorbehoud.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { matchInWoorden, matchTeksten as t } from '#teksten/slimoefening/match.ts';
import { Kop } from '../../Kop.tsx';
import type { Later } from '../../kaart/soort.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { Groepen } from '../Groepen.tsx';
import { vertelSlim } from '../vertel.ts';
import { Lezingen } from './Lezingen.tsx';
import { Waaraan } from './Waaraan.tsx';

type Props = VormProps<'slim-match'>;

function Model({ oefening: { model, lezingen }, niveau }: Props) {
  if (model === undefined) return null;
  return (
    <section className="oef-groep">
      <Kop onder={2} niveau={niveau} className="oef-groepkop">
        {t.model}
      </Kop>
      <p>{model.uitleg}</p>
      <p>
        <b>{t.probeer}:</b> {model.probeer}
      </p>
      <p className="oef-klein">
        {NIET_ZEKER} {lezingen.a.match === 'nee' && ONZE_LEZING}
      </p>
    </section>
  );
}

function Uitleg(props: Props) {
  const { oefening, antwoord, uitslag, niveau } = props;
  const { a, b } = oefening.lezingen;
  if (uitslag === null) return null;
  /** What was asked, and what the learner said. */
  const koppen: Readonly<Record<string, () => ReactNode>> = {
    [MATCHDELEN.match]: () =>
      [t.match, matchkeuzes.filter((id) => id === antwoord.match).map((id) => t.keuzes[id])].join(' '),
    [MATCHDELEN.reactie]: () =>
      [t.reactie, reactieIds.filter((id) => id === antwoord.reactie).map((id) => t.reacties[id])].join(' '),
  };
  const toon = (deel: Deel) => {
    const zin = oefening.inPlaatsVan.find(({ id }) => id === deel.id);
    return (
      <>
        <p className="oef-zin">
          {zin === undefined ? koppen[deel.id]?.() : zin.tekst}
          {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
        </p>
        {zin !== undefined && <p className="oef-plek">{t.rol(rolNaam[zin.rol])}</p>}
      </>
    );
  };
  return (
    <>
      <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />
      <Waaraan niveau={niveau} oefening={oefening} aanwijzingen={oefening.aanwijzingen} />
      <Lezingen
        niveau={niveau}
        a={{ ziet: matchInWoorden(a), uitleg: a.uitleg }}
        b={{ ziet: matchInWoorden(b), uitleg: b.uitleg }}
        verschillen={a.match !== b.match}
      />
      <Model {...props} />
    </>
  );
}

export const slimMatch: Later<'slim-match'> = {
  Uitleg,
  vertel: ({ inPlaatsVan }, antwoord) =>
    vertelSlim(vertelMatch(antwoord, (id) => inPlaatsVan.find((een) => een.id === id)?.tekst)),
};
