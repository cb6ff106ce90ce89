import { themakeuze as t } from '#teksten/analyse.ts';
import type { Analysemodel } from './useAnalyse.ts';
import { Themateken } from './Themateken.tsx';

/** One to three thema's. A fourth stays possible to ask for, so that it can be told why not. */
export function Themakeuze({ model: { verhaal, ronde, vol, acties } }: { readonly model: Analysemodel }) {
  return (
    <fieldset className="an-keuze" aria-describedby="themas-uitleg">
      <legend>{t.kop}</legend>
      <p className="an-zacht" id="themas-uitleg">
        {t.uitleg}
      </p>
      <div className="an-chips">
        {verhaal.themas.map((thema) => (
          <label key={thema.id} className={`an-chip thema-${thema.id}`}>
            <input
              type="checkbox"
              name="themas"
              value={thema.id}
              checked={ronde.themas.includes(thema.id)}
              onChange={() => acties.kiesThema(thema.id)}
            />
            <Themateken thema={thema} />
            {thema.naam}
          </label>
        ))}
      </div>
      {vol && <p className="an-melding">{t.vol}</p>}
    </fieldset>
  );
}
