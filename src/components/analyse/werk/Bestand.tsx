import { useState } from 'react';
import { analysebestand as t } from '#teksten/analysebestand.ts';
import type { Analysemodel } from './useAnalyse.ts';
import { useBestand, type Bestandswerk } from './useBestand.ts';

const KNOP = 'utrecht-button utrecht-button--secondary-action';
const VELD = 'utrecht-textbox utrecht-textbox--html-input';

function Bewaar({ werk }: { readonly werk: Bestandswerk }) {
  const [naam, zetNaam] = useState('');
  return (
    <div>
      <h3 className="an-kop">{t.bewaarKop}</h3>
      <p>{t.bewaarUitleg}</p>
      <label className="utrecht-form-label" htmlFor="bestand-naam">
        {t.naam}
      </label>
      <p className="an-zacht" id="bestand-naam-hulp">
        {t.naamHulp}
      </p>
      <input
        className={VELD}
        id="bestand-naam"
        value={naam}
        onChange={(e) => zetNaam(e.target.value)}
        aria-describedby="bestand-naam-hulp"
        autoComplete="off"
        maxLength={80}
      />
      <button type="button" className={KNOP} onClick={() => werk.bewaar(naam)}>
        {t.bewaar}
      </button>
    </div>
  );
}

/** Whose work it is, is a choice that only the reader can make. */
function Gevonden({ werk }: { readonly werk: Bestandswerk }) {
  const { gevonden } = werk;
  const [naam, zetNaam] = useState(gevonden?.naam ?? '');
  if (!gevonden) return null;
  const momenten = gevonden.rondes.reduce((som, ronde) => som + ronde.momenten.length, 0);
  return (
    <div className="an-gevonden">
      <p role="status">{t.gevonden(gevonden.naam, gevonden.rondes.length, momenten)}</p>
      <p>{t.vanMijUitleg}</p>
      <button type="button" className={KNOP} onClick={werk.alsEigen}>
        {t.vanMij}
      </button>
      <p>{t.vanAnderUitleg}</p>
      <label className="utrecht-form-label" htmlFor="bestand-ander">
        {t.naamAnder}
      </label>
      <input
        className={VELD}
        id="bestand-ander"
        value={naam}
        onChange={(e) => zetNaam(e.target.value)}
        autoComplete="off"
        maxLength={80}
      />
      <div className="an-knoppen">
        <button type="button" className={KNOP} onClick={() => werk.alsAnder(naam)}>
          {t.vanAnder}
        </button>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={werk.toch}>
          {t.niet}
        </button>
      </div>
    </div>
  );
}

function Lezingen({ model, werk }: { readonly model: Analysemodel; readonly werk: Bestandswerk }) {
  if (model.eigenLezingen.length === 0) return null;
  return (
    <div>
      <h3 className="an-kop">{t.lezingen}</h3>
      <ul>
        {model.eigenLezingen.map((lezing) => (
          <li key={lezing.id}>
            {lezing.naam}{' '}
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              aria-label={t.haalWegDit(lezing.naam)}
              onClick={() => werk.haalWeg(lezing)}
            >
              {t.haalWeg}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Making a file of the marks, taking one over, and printing the sheet. Fetched when somebody opens it. */
export function Bestand({ model }: { readonly model: Analysemodel }) {
  const werk = useBestand(model);
  return (
    <div className="an-bestand">
      <Bewaar werk={werk} />
      <div>
        <h3 className="an-kop">{t.inleesKop}</h3>
        <p>{t.inleesUitleg}</p>
        <label className="utrecht-form-label" htmlFor="bestand-kies">
          {t.kies}
        </label>
        <input
          type="file"
          id="bestand-kies"
          accept=".json,application/json"
          onChange={(e) => {
            const [gekozen] = e.target.files ?? [];
            if (gekozen) void werk.lees(gekozen);
            // The same file can be chosen again.
            e.target.value = '';
          }}
        />
        <Gevonden key={werk.gevonden?.gemaakt ?? ''} werk={werk} />
        <p role="status">{werk.melding}</p>
        {werk.kanTerug && (
          <button type="button" className={KNOP} onClick={werk.ongedaan}>
            {t.ongedaan}
          </button>
        )}
      </div>
      <Lezingen model={model} werk={werk} />
      <div>
        <h3 className="an-kop">{t.afdrukKop}</h3>
        <p>{t.afdrukUitleg}</p>
        <button type="button" className={KNOP} onClick={() => window.print()}>
          {t.drukAf}
        </button>
      </div>
    </div>
  );
}
