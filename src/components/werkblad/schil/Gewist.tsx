import { schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { beginOpnieuw } from '../slot/Bon.tsx';
import { neemFocus } from '#components/ui/focus.ts';

/** Erased, perhaps in another tab: nothing of before is shown any more. */
export function Gewist() {
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-gewist">
      <h1 className="utrecht-heading-1" id="ws-gewist" tabIndex={-1} ref={neemFocus}>
        {slotTeksten.bon.kop}
      </h1>
      <p role="alert">{schil.bericht.gewist}</p>
      <p>{slotTeksten.bon.nietHier}</p>
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={beginOpnieuw}>
          {slotTeksten.bon.opnieuw}
        </button>
      </p>
    </section>
  );
}
