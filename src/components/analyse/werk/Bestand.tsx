import { useRef, useState } from 'react';
import type { Momentvondsten } from '#domain/annotatie/velden.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { analysebestand as t } from '#teksten/analysebestand.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { Gegevenscheck } from '#components/wacht/Gegevenscheck.tsx';
import type { Analysemodel } from './useAnalyse.ts';
import { useBestand, type Bestandswerk, type Nakijken } from './useBestand.ts';

const KNOP = 'utrecht-button utrecht-button--secondary-action';
const VELD = 'utrecht-textbox utrecht-textbox--html-input';

interface Nakijkprops {
  readonly nakijken: Nakijken;
  readonly model: Analysemodel;
  readonly werk: Bestandswerk;
  /** Takes the focus to what is there when this is gone. */
  readonly naarKnop: () => void;
}

/** Which field of which mark it is; the round only when there are more of them. */
function veldnaam({ rondes }: Analysemodel, { ronde, moment, veld }: Momentvondsten): string {
  const welke = rondes.findIndex(({ id }) => id === ronde);
  const start = rondes[welke]?.momenten.find(({ id }) => id === moment)?.start ?? 0;
  return t.plek(rondes.length > 1 ? welke + 1 : undefined, formatTijdcode(start), veld);
}

/** Names in what somebody wrote that are not of the story: decided on before the file is made. */
function Kijkna({ nakijken, model, werk, naarKnop }: Nakijkprops) {
  return (
    <section className="an-nakijken" aria-labelledby="nakijken-kop">
      <h4 id="nakijken-kop" tabIndex={-1} ref={neemFocus}>
        {gegevenscheck.kop}
      </h4>
      <Gegevenscheck
        velden={nakijken.velden}
        kopniveau={5}
        veldnaam={(veld) => veldnaam(model, veld)}
        verder={({ weg }) => {
          naarKnop();
          werk.gekeurd(weg);
        }}
        terug={() => {
          naarKnop();
          werk.tochNiet();
        }}
      />
    </section>
  );
}

function Bewaar({ model, werk }: { readonly model: Analysemodel; readonly werk: Bestandswerk }) {
  const [naam, zetNaam] = useState('');
  const { nakijken, bewaard } = werk;
  const knop = useRef<HTMLButtonElement>(null);
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
      <button ref={knop} type="button" className={KNOP} onClick={() => werk.bewaar(naam)}>
        {t.bewaar}
      </button>
      <p role="status">{bewaard}</p>
      {nakijken && (
        <Kijkna
          key={nakijken.keer}
          nakijken={nakijken}
          model={model}
          werk={werk}
          naarKnop={() => knop.current?.focus()}
        />
      )}
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
      <Bewaar model={model} werk={werk} />
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
