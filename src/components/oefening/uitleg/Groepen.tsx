import type { ReactNode } from 'react';
import type { Deel, Oordeel, Uitslag } from '#domain/oefening/uitslag.ts';
import { koppen } from '#teksten/oefenuitleg.ts';
import { Kop } from '../Kop.tsx';
import { Teken } from '../Teken.tsx';
import type { Niveau } from '../vorm/vorm.ts';

interface GroepenProps {
  readonly uitslag: Uitslag;
  readonly niveau: Niveau;
  readonly toon: (deel: Deel) => ReactNode;
}

/** First what went well. */
const VOLGORDE: readonly Oordeel[] = ['past', 'past-niet', 'gemist', 'grensgeval', 'open'];

/** All parts of an answer with their explanation, grouped by how they relate to the key. */
export function Groepen({ uitslag, niveau, toon }: GroepenProps) {
  const groepen = VOLGORDE.map((oordeel) => ({
    oordeel,
    delen: uitslag.delen.filter((deel) => deel.oordeel === oordeel),
  })).filter(({ delen }) => delen.length > 0);
  return groepen.map(({ oordeel, delen }) => (
    <section key={oordeel} className={`oef-groep oef-${oordeel}`}>
      <Kop onder={2} niveau={niveau} className="oef-groepkop">
        <Teken oordeel={oordeel} /> {koppen[oordeel]}
      </Kop>
      <ul className="oef-lijst">
        {delen.map((deel) => (
          <li key={deel.id} className="oef-resultaat">
            {toon(deel)}
            {deel.feedback !== null && <p>{deel.feedback}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
