import { useRef, useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Wisbon } from '#stores/werkblad/contract.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus, useBezig } from '../schil/haken.ts';

const t = slotTeksten.allebeiKwijt;

/** Erasing everything of the Werkblad, in two clear steps. */
export function WisAlles({
  gewist,
  uitleg = t.uitleg,
}: {
  readonly gewist: (bon: Wisbon) => void;
  readonly uitleg?: string;
}) {
  const [zeker, zetZeker] = useState(false);
  const { bezig, doe } = useBezig();
  const vrager = useRef<HTMLButtonElement>(null);
  const ja = (): void => doe(async () => gewist(await werkblad.wis()));
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
            <button
              type="button"
              className="utrecht-button utrecht-button--primary-action ws-gevaar"
              aria-disabled={bezig}
              onClick={ja}
            >
              {t.ja}
            </button>
            <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={nee}>
              {t.nee}
            </button>
          </p>
        </div>
      )}
      <p role="status">{bezig && t.bezig}</p>
    </div>
  );
}
