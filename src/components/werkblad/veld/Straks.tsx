import { createElement, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { straks as t } from '#teksten/werkbladvorm.ts';

interface Props<P> {
  /** The same function at every render. */
  readonly haal: () => Promise<ComponentType<P>>;
  readonly deel: P;
}

type Stand<P> = { readonly stand: 'komt' | 'mislukt' } | { readonly stand: 'er'; readonly Deel: ComponentType<P> };

/** A part of the sheet that is fetched when somebody asks for it; after a failure one can try again. */
export function Straks<P extends object>({ haal, deel }: Props<P>) {
  const [stand, zet] = useState<Stand<P>>({ stand: 'komt' });
  const komt = stand.stand === 'komt';
  // Effect: a script is fetched from outside React.
  useEffect(() => {
    if (!komt) return undefined;
    let mee = true;
    haal().then(
      (Deel) => {
        if (mee) zet({ stand: 'er', Deel });
      },
      () => {
        if (mee) zet({ stand: 'mislukt' });
      },
    );
    return () => {
      mee = false;
    };
  }, [haal, komt]);
  if (stand.stand === 'er') return createElement(stand.Deel, deel);
  if (komt) return <p role="status">{t.komt}</p>;
  return (
    <div className="wb-melding">
      <p role="status">{t.mislukt}</p>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => zet({ stand: 'komt' })}
      >
        {t.opnieuw}
      </button>
    </div>
  );
}
