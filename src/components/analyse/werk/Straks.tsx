import { createElement } from 'react';
import type { ComponentType } from 'react';
import { useStraks } from '#components/bewaren/straks.ts';
import { deelTeksten, vergelijk } from '#teksten/analyse.ts';

interface Props<P> {
  /** The same function at every render. */
  readonly haal: () => Promise<ComponentType<P>>;
  readonly deel: P;
}

/** A part of the page that is fetched when somebody asks for it; after a failure one can try again. */
export function Straks<P extends object>({ haal, deel }: Props<P>) {
  const [straks, opnieuw] = useStraks(haal, undefined, true);
  if (straks.stand === 'er') return createElement(straks.deel, deel);
  if (straks.stand === 'komt') return <p role="status">{deelTeksten.komt}</p>;
  return (
    <div className="an-melding">
      <p role="status">{vergelijk.mislukt}</p>
      <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
        {deelTeksten.opnieuw}
      </button>
    </div>
  );
}
