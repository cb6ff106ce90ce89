import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { LeerderGesprek } from '#domain/gesprek.ts';
import { GEEN_GEDACHTEN, leesGedachten } from './spel/gedachten.ts';
import { Spel } from './spel/Spel.tsx';
import { useGesprek } from './spel/useGesprek.ts';

interface Props {
  readonly gesprek: LeerderGesprek;
  /** The address of the page. */
  readonly href: string;
  /** The conversation to read: all there is without script, and on paper. */
  readonly children?: ReactNode;
}

/** A branching conversation: to play, and to read. */
export function GesprekSpel({ gesprek, href, children }: Props) {
  const model = useGesprek(gesprek, href);
  const [gedachten, zetGedachten] = useState(GEEN_GEDACHTEN);
  const lees = useCallback((plek: HTMLDivElement | null) => {
    if (plek) zetGedachten(leesGedachten(plek));
  }, []);
  return (
    <>
      <div className="alleen-script" data-pagefind-ignore="">
        <Spel model={model} gedachten={gedachten} />
      </div>
      <div className="gsp-lezen" ref={lees} data-pagefind-ignore="">
        {children}
      </div>
    </>
  );
}
