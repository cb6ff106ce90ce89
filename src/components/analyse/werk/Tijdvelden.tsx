import { useState } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { beurtenIn, beurtEraf, beurtErbij, zetTijd } from '#domain/annotatie/tijdlijn.ts';
import { parseTijdcode, TijdcodeFout } from '#kern/parse-tijdcode.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { momentvorm as t } from '#teksten/analysevorm.ts';

interface Props {
  readonly moment: Moment;
  readonly regels: readonly TranscriptRegel[];
  /** Seconds that the conversation lasts. */
  readonly duur: number;
  readonly zet: (moment: Moment) => void;
}

interface Getypt {
  readonly van: string;
  readonly tot: string;
}

const toon = ({ start, eind = start }: Moment): Getypt => ({ van: formatTijdcode(start), tot: formatTijdcode(eind) });

/** What was typed as a mark, or in words what is the matter. A field that was left alone keeps its fractions. */
function lees(getypt: Getypt, { moment, duur }: Pick<Props, 'moment' | 'duur'>): Moment | string {
  const nu = toon(moment);
  try {
    const start = getypt.van === nu.van ? moment.start : parseTijdcode(getypt.van);
    const eind = getypt.tot === nu.tot ? (moment.eind ?? moment.start) : parseTijdcode(getypt.tot);
    if (Math.max(start, eind) > Math.ceil(duur)) return t.naEinde(formatTijdcode(duur));
    const uitkomst = zetTijd(moment, { start, eind });
    return uitkomst.soort === 'gezet' ? uitkomst.moment : t.omgekeerd;
  } catch (fout) {
    if (fout instanceof TijdcodeFout) return fout.message;
    throw fout;
  }
}

/** When it was: typed, or turn by turn. What cannot be read stays in the field and changes nothing. */
export function Tijdvelden({ moment, regels, duur, zet }: Props) {
  const [getypt, zetGetypt] = useState<Getypt | null>(null);
  const waarde = getypt ?? toon(moment);
  const gelezen = getypt && lees(getypt, { moment, duur });
  const fout = typeof gelezen === 'string' ? gelezen : undefined;
  const typ = (nieuw: Getypt): void => {
    zetGetypt(nieuw);
    const uitkomst = lees(nieuw, { moment, duur });
    if (typeof uitkomst !== 'string') zet(uitkomst);
  };
  const knop = (nieuw: Moment): void => {
    zetGetypt(null);
    zet(nieuw);
  };
  return (
    <fieldset className="an-tijdvelden">
      <legend>{t.tijd}</legend>
      {(['van', 'tot'] as const).map((veld) => (
        <label key={veld}>
          {t[veld]}
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            value={waarde[veld]}
            onChange={(e) => typ({ ...waarde, [veld]: e.target.value })}
            onBlur={() => fout === undefined && zetGetypt(null)}
            aria-invalid={fout !== undefined}
            aria-describedby={`${moment.id}-tijd`}
            autoComplete="off"
            size={7}
          />
        </label>
      ))}
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => knop(beurtErbij(regels, moment))}
      >
        {t.erbij}
      </button>
      {beurtenIn(regels, moment).length > 1 && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => knop(beurtEraf(regels, moment))}
        >
          {t.eraf}
        </button>
      )}
      <p id={`${moment.id}-tijd`} role="status" className={fout === undefined ? 'an-zacht' : 'an-melding'}>
        {fout ?? t.tijdHulp}
      </p>
    </fieldset>
  );
}
