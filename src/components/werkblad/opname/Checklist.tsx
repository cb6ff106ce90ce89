import { useState } from 'react';
import { checklist as t } from '#teksten/werkbladopname.ts';

interface Props {
  readonly geoefend: boolean;
  readonly oefenEerst: () => void;
  /** Everything was answered. What was answered is not handed on, because it is kept nowhere. */
  readonly klaar: () => void;
}

/** Before an own recording or transcript: once per sheet. */
export function Checklist({ geoefend, oefenEerst, klaar }: Props) {
  const [ja, zetJa] = useState<ReadonlySet<string>>(new Set());
  const [gedrukt, zetGedrukt] = useState(false);
  const over = t.punten.length - ja.size;
  return (
    <section className="wb-check" aria-labelledby="check-kop">
      {!geoefend && (
        <div className="leerkader">
          <p className="kop">{t.oefenKop}</p>
          <p>{t.oefen}</p>
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={oefenEerst}>
            {t.oefenKnop}
          </button>
        </div>
      )}
      <h3 className="wb-kop" id="check-kop">
        {t.kop}
      </h3>
      <p className="wb-zacht">{t.uitleg}</p>
      <ul>
        {t.punten.map(({ id, tekst, uitleg, bron }) => (
          <li key={id}>
            <label className="wb-radio" htmlFor={`check-${id}`}>
              <input
                type="checkbox"
                id={`check-${id}`}
                checked={ja.has(id)}
                aria-describedby={`check-${id}-uitleg`}
                onChange={(e) => {
                  const nieuw = new Set(ja);
                  if (e.target.checked) nieuw.add(id);
                  else nieuw.delete(id);
                  zetJa(nieuw);
                }}
              />
              {tekst}
            </label>
            <p className="wb-zacht" id={`check-${id}-uitleg`}>
              {uitleg}{' '}
              <span className="wb-bron">
                {t.bron} {bron}.
              </span>
            </p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => (over === 0 ? klaar() : zetGedrukt(true))}
      >
        {t.verder}
      </button>
      <p role="status" className={gedrukt && over > 0 ? 'wb-melding' : 'wb-leeg'}>
        {gedrukt && over > 0 && t.nogNiet(over)}
      </p>
    </section>
  );
}
