import { zekerheden } from '#domain/oefening/poging.ts';
import type { Zekerheid as Zeker } from '#domain/oefening/poging.ts';
import { knoppen, zekerheid } from '#teksten/oefening.ts';

interface Props {
  readonly id: string;
  readonly kies: (zekerheid?: Zeker) => void;
}

/** How sure are you? Asked before the outcome, because afterwards nobody remembers. May be skipped. */
export function Zekerheid({ id, kies }: Props) {
  return (
    <div className="oef-zeker" role="group" aria-labelledby={id} tabIndex={-1} data-doel="zekerheid">
      <p id={id} className="oef-kop">
        {zekerheid.vraag}
      </p>
      <div className="oef-knoppen">
        {zekerheden.map((stap) => (
          <button
            key={stap}
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => kies(stap)}
          >
            {zekerheid.keuzes[stap]}
          </button>
        ))}
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => kies()}>
          {knoppen.slaOver}
        </button>
      </div>
    </div>
  );
}
