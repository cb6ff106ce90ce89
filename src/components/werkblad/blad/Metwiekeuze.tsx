import { useState } from 'react';
import { metWieSoorten, type MetWie } from '#domain/werkblad.ts';
import { metWie as t } from '#teksten/werkbladvorm.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';

interface Props {
  readonly metWie: MetWie;
  readonly zet: (metWie: MetWie) => void;
  readonly alleenLezen: boolean;
}

/** "Ik kijk samen met". */
export function Metwiekeuze({ metWie, zet, alleenLezen }: Props) {
  // Who looks at another choice and comes back finds the words again.
  const [laatste, onthoud] = useState('');
  const kies = (soort: MetWie['soort']): void => {
    if (metWie.soort === 'anders') onthoud(metWie.wie);
    zet(soort === 'anders' ? { soort, wie: laatste } : { soort });
  };
  return (
    <fieldset className="wb-keuze">
      <legend>{t.kop}</legend>
      <div className="wb-radios">
        {metWieSoorten.map((soort) => (
          <label key={soort} className="wb-radio">
            <input
              type="radio"
              name="met-wie"
              value={soort}
              checked={metWie.soort === soort}
              disabled={alleenLezen}
              onChange={() => kies(soort)}
            />
            {t.soort[soort]}
          </label>
        ))}
      </div>
      {metWie.soort === 'anders' && (
        <Schrijfveld
          naam={namen.metWie}
          vorm="regel"
          label={t.wie}
          hulp={t.wieHulp}
          waarde={metWie.wie}
          alleenLezen={alleenLezen}
          schrijf={(wie) => zet({ soort: 'anders', wie })}
        />
      )}
    </fieldset>
  );
}
