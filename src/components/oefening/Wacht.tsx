import { kaart, knoppen } from '#teksten/oefening.ts';
import type { Straks } from './kaart/straks.ts';

interface Props {
  readonly stand: Exclude<Straks<unknown>['stand'], 'er'>;
  readonly opnieuw: () => void;
}

/** Where a part will come that is on its way, or did not arrive. */
export function Wacht({ stand, opnieuw }: Props) {
  if (stand === 'komt') return <p className="oef-klein">{kaart.komt}</p>;
  return (
    <div className="oef-nietbewaard" role="alert">
      <p>{kaart.kwamNiet}</p>
      <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
        {knoppen.haalOpnieuw}
      </button>
    </div>
  );
}
