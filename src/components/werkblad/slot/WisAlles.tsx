import { useRef, useState } from 'react';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';

const t = slotTeksten.allebeiKwijt;

/** Erasing everything of the Werkblad, in two clear steps. */
export function WisAlles({ wis, uitleg = t.uitleg }: { readonly wis: () => void; readonly uitleg?: string }) {
  const [zeker, zetZeker] = useState(false);
  const vrager = useRef<HTMLButtonElement>(null);
  const nee = (): void => {
    zetZeker(false);
    vrager.current?.focus();
  };
  return (
    <div className="ws-stapel">
      <p>{uitleg}</p>
      <p>
        <button
          ref={vrager}
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          aria-expanded={zeker}
          onClick={() => zetZeker(!zeker)}
        >
          {t.knop}
        </button>
      </p>
      {zeker && (
        <div className="ws-zeker" role="group" aria-labelledby="ws-zeker">
          <p id="ws-zeker" tabIndex={-1} ref={neemFocus}>
            {t.zeker}
          </p>
          <p className="rij">
            <button type="button" className="utrecht-button utrecht-button--primary-action ws-gevaar" onClick={wis}>
              {t.ja}
            </button>
            <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={nee}>
              {t.nee}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
