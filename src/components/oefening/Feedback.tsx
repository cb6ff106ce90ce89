import type { ReactNode } from 'react';
import type { Uitslag } from '#domain/oefening/uitslag.ts';
import { knoppen, vertelSamenvatting, vervolg } from '#teksten/oefening.ts';
import { Kop } from './Kop.tsx';
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
