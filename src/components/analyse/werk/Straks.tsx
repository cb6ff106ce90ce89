import { createElement, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { klok } from '#platform/klok.ts';
import { deelTeksten } from '#teksten/analyse.ts';

interface Props<P> {
  /** The same function at every render. */
  readonly haal: () => Promise<ComponentType<P>>;
  readonly deel: P;
}

type Stand<P> = { readonly stand: 'komt' | 'mislukt' } | { readonly stand: 'er'; readonly Deel: ComponentType<P> };

/** A part of the page that is fetched when somebody asks for it; after a failure one can try again. */
export function Straks<P extends object>({ haal, deel }: Props<P>) {
  const [stand, zet] = useState<Stand<P>>({ stand: 'komt' });
  const komt = stand.stand === 'komt';
  // Effect: a script is fetched from outside React.
  useEffect(() => {
    if (!komt) return undefined;
    let mee = true;
    // A task of its own, so that the screen answers first to what was pressed.
    const als = (nieuw: Stand<P>): void =>
      void klok.straks(0, () => {
        if (mee) zet(nieuw);
      });
    haal().then(
      (Deel) => als({ stand: 'er', Deel }),
      () => als({ stand: 'mislukt' }),
    );
    return () => {
      mee = false;
    };
  }, [haal, komt]);
  if (stand.stand === 'er') return createElement(stand.Deel, deel);
  if (komt) return <p role="status">{deelTeksten.komt}</p>;
  return (
    <div className="an-melding">
      <p role="status">{deelTeksten.mislukt}</p>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => zet({ stand: 'komt' })}
      >
        {deelTeksten.opnieuw}
      </button>
    </div>
  );
}
