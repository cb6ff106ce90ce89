import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Deel } from '#domain/oefening/uitslag.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { NaarBeurt } from '../Feedback.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import type { Later } from '../kaart/soort.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { Groepen } from './Groepen.tsx';
import { vertelKeuzes } from './vertel.ts';

function Uitleg({ oefening, uitslag, niveau }: VormProps<'keuze'>) {
  if (uitslag === null) return null;
  const start = new Map(oefening.fragment ? beurtenVan(oefening.fragment).map((b) => [b.id, b.start]) : []);
  const toon = (deel: Deel) => {
    const tijd = start.get(deel.beurt ?? '');
    return (
      <>
        <p className="oef-zin">
          {oefening.opties.find(({ id }) => id === deel.id)?.tekst}
          {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
        </p>
        {tijd !== undefined && (
          <NaarBeurt anker={`${beurtAnker(oefening.id)}${deel.beurt ?? ''}`} tijd={formatTijdcode(tijd)} />
        )}
      </>
    );
  };
  return (
    <>
      <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />
      {oefening.bijTwijfel !== undefined && (
        <p className="oef-kader">
          <b>{uitleg.bijTwijfel}.</b> {oefening.bijTwijfel}
        </p>
      )}
    </>
  );
}

export const keuze: Later<'keuze'> = { Uitleg, vertel: ({ opties }, { gekozen }) => vertelKeuzes(opties, gekozen) };
