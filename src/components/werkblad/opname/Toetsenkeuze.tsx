import { useState } from 'react';
import { toetsacties, toetskeuzes } from '#domain/werkblad/toetsen.ts';
import { werkbladtoetsen, zetToets, zetToetsenTerug } from '#stores/werkbladtoetsen.ts';
import type { Zetresultaat } from '#stores/blijvend.ts';
import { toetsen as t } from '#teksten/werkbladnaast.ts';
import { useAtom } from '../brug.ts';

/** Which keys there are while one writes; to change, or to switch off. */
export function Toetsenkeuze() {
  const toetsen = useAtom(werkbladtoetsen);
  const [uitkomst, zetUitkomst] = useState<Zetresultaat>({ stand: 'bewaard' });
  return (
    <details className="wb-vouw wb-toetsen niet-afdrukken">
      <summary>
        {t.kop}{' '}
        <span className="wb-zacht">
          {toetsacties.map(
            (actie) =>
              toetsen[actie] !== 'uit' && (
                <span key={actie}>
                  <kbd>{toetsen[actie]}</kbd> {t.kort[actie]}{' '}
                </span>
              ),
          )}
        </span>
      </summary>
      <p className="wb-zacht">{t.uitleg}</p>
      {toetsacties.map((actie) => (
        <p key={actie} className="wb-toets">
          <label htmlFor={`toets-${actie}`}>{t.actie[actie]}</label>
          <select
            id={`toets-${actie}`}
            className="utrecht-select utrecht-select--html-select"
            value={toetsen[actie]}
            onChange={(e) => {
              const toets = toetskeuzes.find((er) => er === e.target.value);
              if (toets) zetUitkomst(zetToets(actie, toets));
            }}
          >
            {toetskeuzes.map((toets) => (
              <option key={toets} value={toets}>
                {t.keuze[toets]}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button
        type="button"
        className="utrecht-button utrecht-button--subtle"
        onClick={() => zetUitkomst(zetToetsenTerug())}
      >
        {t.terugZetten}
      </button>
      <p role="status" className="wb-zacht">
        {uitkomst.stand === 'niet-bewaard' && t.nietBewaard}
      </p>
    </details>
  );
}
