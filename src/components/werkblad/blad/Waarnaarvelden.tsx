import { useId } from 'react';
import type { Waarnaar } from '#domain/werkblad.ts';
import { waarnaar as t } from '#teksten/werkbladvorm.ts';
import { metFocus, metId } from '../veld/focus.ts';
import { Ongedaan } from '../veld/Ongedaan.tsx';
import type { Bladverhaal } from '../wereld.ts';
import { heeftWoorden, waarnaarSoorten, type Waarnaarkeuze } from './waarnaar.ts';

interface Props {
  readonly keuze: Waarnaarkeuze;
  readonly verhalen: readonly Bladverhaal[];
  readonly alleenLezen: boolean;
}

/** "Ik kijk naar". Of an own file nothing is kept before it was opened. */
export function Waarnaarvelden({ keuze, verhalen, alleenLezen }: Props) {
  const { waarnaar, gekozen, kies, zet } = keuze;
  const kop = useId();
  return (
    <fieldset className="wb-keuze">
      <legend>{t.kop}</legend>
      <div className="wb-radios">
        {waarnaarSoorten.map((soort) => (
          <label key={soort} className="wb-radio">
            <input
              type="radio"
              name="waarnaar"
              value={soort}
              checked={gekozen === soort}
              disabled={alleenLezen}
              onChange={() => kies(soort)}
            />
            {t.soort[soort]}
          </label>
        ))}
      </div>
      {gekozen === 'verhaal' && (
        <div className="wb-veld">
          <label className="utrecht-form-label" htmlFor={kop}>
            {t.verhaal}
          </label>
          <select
            id={kop}
            name="waarnaar-verhaal"
            className="utrecht-select utrecht-select--html-select"
            value={waarnaar.soort === 'verhaal' ? waarnaar.verhaal : ''}
            disabled={alleenLezen}
            onChange={(e) => e.target.value !== '' && zet({ soort: 'verhaal', verhaal: e.target.value })}
          >
            <option value="">{t.kiesVerhaal}</option>
            {verhalen.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </select>
        </div>
      )}
      {(gekozen === 'transcript' || gekozen === 'opname') && gekozen !== waarnaar.soort && (
        <p className="wb-zacht">{t.hieronder}</p>
      )}
      <Gevolg keuze={keuze} />
    </fieldset>
  );
}

const metWoorden = (waarnaar: Waarnaar | undefined): 'notities' | 'transcript' | undefined =>
  waarnaar && heeftWoorden(waarnaar) ? waarnaar.soort : undefined;

/** What goes off the sheet by another choice, and the way back. */
function Gevolg({ keuze: { waarnaar, gekozen, vorige, zetTerug } }: Pick<Props, 'keuze'>) {
  const straks = gekozen === waarnaar.soort ? undefined : metWoorden(waarnaar);
  const weg = metWoorden(vorige);
  return (
    <>
      <p role="status" className={straks ? 'wb-melding' : 'wb-leeg'}>
        {straks && t.gaatWeg[straks]}
      </p>
      <Ongedaan
        id="waarnaar-terug"
        tekst={weg && t.isWeg[weg]}
        knop={t.zetTerug}
        zetTerug={() => metFocus(zetTerug, metId('waarnaar-terug'))}
      />
    </>
  );
}
