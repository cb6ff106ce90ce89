import type { ReactNode } from 'react';
import type { Deel, Oordeel, Uitslag } from '#domain/oefening/beoordeel.ts';
import { knoppen, koppen, vertelSamenvatting, vervolg } from '#teksten/oefening.ts';
import { Kop } from './Kop.tsx';
import { Teken } from './Teken.tsx';
import type { Niveau } from './vorm/vorm.ts';

interface FeedbackProps {
  readonly kop: string;
  readonly uitslag: Uitslag;
  readonly niveau: Niveau;
  /** Where the clue is, when there is one. */
  readonly aanwijzing: ReactNode;
}

/** The outcome in words: what fits, how many to look at again, and where the clue is. */
export function Feedback({ kop, uitslag, niveau, aanwijzing }: FeedbackProps) {
  return (
    <div className="oef-uitslag">
      <Kop onder={1} niveau={niveau} className="oef-kop" tabIndex={-1} data-doel="uitleg">
        {kop}
      </Kop>
      <p className="oef-samenvatting">{vertelSamenvatting(uitslag.samenvatting)}</p>
      <p>{vervolg[uitslag.inzage]}</p>
      {aanwijzing}
    </div>
  );
}

/** The way back to a turn in the conversation. A link: the learner asks to go there, so the focus may go along. */
export function NaarBeurt({ anker, tijd }: { readonly anker: string; readonly tijd: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a oef-terug" href={`#${anker}`}>
      {knoppen.naarBeurt(tijd)}
    </a>
  );
}

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
