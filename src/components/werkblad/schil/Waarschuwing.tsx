import { werkblad } from '#stores/werkblad.browser.ts';
import { schil } from '#teksten/werkbladschil.ts';

const t = schil.waarschuwing;

/** Twenty seconds before it locks. The place is always there, so that the words are heard; the focus stays where it is. */
export function Waarschuwing({ aan }: { readonly aan: boolean }) {
  return (
    <div className="ws-waarschuwing niet-afdrukken" role="alert">
      {aan && (
        <>
          <p>{t.tekst}</p>
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action"
            onClick={() => werkblad.bezig()}
          >
            {t.knop}
          </button>
        </>
      )}
    </div>
  );
}
