import { useId, useState } from 'react';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';

const t = slotTeksten.herstelcode;

interface Props {
  readonly code: string;
  readonly verder: string;
  readonly klaar: () => void;
  /** The level of its heading. */
  readonly niveau?: 1 | 3;
}

/** The code that is shown once; on paper nothing but the code and what it is. */
export function Herstelcode({ code, verder, klaar, niveau = 1 }: Props) {
  const id = useId();
  const Kop = `h${niveau}` as const;
  const [genoteerd, zetGenoteerd] = useState(false);
  const [teVroeg, zetTeVroeg] = useState(false);
  return (
    <section className="ws-kaart ws-stapel ws-herstelcode" aria-labelledby={`${id}-kop`}>
      <Kop
        className={niveau === 1 ? 'utrecht-heading-1' : 'utrecht-heading-3'}
        id={`${id}-kop`}
        tabIndex={-1}
        ref={neemFocus}
      >
        {t.kop}
      </Kop>
      <p>
        <b>{t.eenmaal}</b> {t.uitleg}
      </p>
      <p className="ws-code" translate="no">
        {code}
      </p>
      <p className="ws-op-papier">{t.opPapier}</p>
      <p className="niet-afdrukken">
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => window.print()}
        >
          {t.druk}
        </button>
      </p>
      <div className="ws-vink niet-afdrukken">
        <input
          className="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          checked={genoteerd}
          onChange={(e) => zetGenoteerd(e.target.checked)}
        />
        <label htmlFor={id}>{t.genoteerd}</label>
      </div>
      <p role="alert" className={teVroeg && !genoteerd ? 'ws-fout' : 'ws-fout ws-leeg'}>
        {teVroeg && !genoteerd && t.eerst}
      </p>
      <p className="niet-afdrukken">
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          onClick={() => (genoteerd ? klaar() : zetTeVroeg(true))}
        >
          {verder}
        </button>
      </p>
    </section>
  );
}
