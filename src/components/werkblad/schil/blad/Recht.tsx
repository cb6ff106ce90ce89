import { werkblad } from '#stores/werkblad.browser.ts';
import type { Recht } from '#stores/werkblad/contract.ts';
import { kaderTeksten as t } from '#teksten/werkbladkader.ts';

/** Another tab writes on this sheet; here one reads, until one says to go on here. The region is there before the words. */
export function Rechtmelding({ id, recht }: { readonly id: string; readonly recht: Recht }) {
  return (
    <div role="status" className="ws-recht">
      {recht.soort === 'lezen' && (
        <div className="ws-let-op">
          <p>{t.lezen}</p>
          <p>
            <button
              type="button"
              className="utrecht-button utrecht-button--primary-action"
              onClick={() => void werkblad.neemOver(id)}
            >
              {t.neemOver}
            </button>
          </p>
        </div>
      )}
      {recht.soort === 'overnemen' && <p className="ws-let-op">{t.overnemen}</p>}
    </div>
  );
}
