import type { ReactNode } from 'react';
import { formatTijdcode } from '#kern/tijdcode.ts';

interface Props {
  readonly wie: string;
  /** Whose colour the turn has. */
  readonly spreker: 'km' | 'cl' | 'derde';
  readonly beurt: { readonly start: number; readonly naSprong: boolean };
  readonly tekst: string;
  readonly gedrag?: string | undefined;
  readonly children?: ReactNode;
}

/** One turn on the timeline. */
export function Beurtrij({ wie, spreker, beurt, tekst, gedrag, children }: Props) {
  return (
    <div className={`gsp-rij gsp-${spreker}`}>
      <span className="gsp-tijd">{beurt.naSprong ? '' : formatTijdcode(beurt.start)}</span>
      <span className="gsp-lijn" aria-hidden="true">
        <b />
      </span>
      <div className="gsp-inhoud">
        <p className="gsp-wie">{wie}</p>
        <p className="gsp-woorden">{tekst}</p>
        {gedrag !== undefined && <p className="gsp-gedrag">{gedrag}</p>}
        {children}
      </div>
    </div>
  );
}
