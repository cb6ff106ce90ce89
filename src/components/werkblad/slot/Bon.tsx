import { naar } from '#kern/pad.ts';
import type { Wisbon } from '#stores/werkblad/contract.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';

const t = slotTeksten.bon;

/** Begins again with a new document, so that nothing of before is in memory. */
export const beginOpnieuw = (): void => {
  history.replaceState(null, '', naar('/werkblad/'));
  location.reload();
};

/** The receipt: place by place what was looked at, and what this page cannot reach. */
export function Bon({ bon }: { readonly bon: Wisbon }) {
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-bon">
      <h1 className="utrecht-heading-1" id="ws-bon" tabIndex={-1} ref={neemFocus}>
        {t.kop}
      </h1>
      <p>{t.bladen(bon.bladen)}</p>
      <ul className="ws-bonlijst">
        {bon.regels.map(({ plek, stand }) => (
          <li key={plek}>
            <b>{t.plek[plek]}</b>: {t.stand[stand]}
          </li>
        ))}
      </ul>
      <p>{t.nietHier}</p>
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={beginOpnieuw}>
          {t.opnieuw}
        </button>
      </p>
    </section>
  );
}
