import { useId } from 'react';
import { slotTeksten as t } from '#teksten/werkbladslot.ts';

/** The honest words, and the code that helps. */
export function Codekeuze({ aan, zet }: { readonly aan: boolean; readonly zet: (aan: boolean) => void }) {
  const id = useId();
  return (
    <>
      <p className="ws-let-op">{t.wachtzin.eerlijk}</p>
      <div className="ws-vink">
        <input
          className="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          checked={aan}
          onChange={(e) => zet(e.target.checked)}
          aria-describedby={`${id}-uitleg`}
        />
        <label htmlFor={id}>{t.wachtzin.herstelcode}</label>
        <p className="ws-zacht" id={`${id}-uitleg`}>
          {t.wachtzin.herstelcodeUitleg}
        </p>
      </div>
    </>
  );
}
