import { useId, useState } from 'react';
import { formatTijdcode, parseTijdcode, TijdcodeFout } from '#domain/tijdcode.ts';
import { waarneming as t } from '#teksten/werkbladvorm.ts';
import { STIL } from './stil.ts';

interface Props {
  readonly naam: string;
  readonly label: string;
  /** Seconds. */
  readonly tijd: number | undefined;
  readonly zet: (tijd: number | undefined) => void;
  /** When somebody is ready with it and it can be read. */
  readonly klaar?: () => void;
  /** Whether what stands there cannot be read: then a sentence needs room. */
  readonly meldFout?: (fout: boolean) => void;
  readonly alleenLezen: boolean;
}

/** What was typed, in seconds; `undefined` for nothing, a text when it is no timecode. */
function lees(getypt: string): number | undefined | string {
  if (getypt.trim() === '') return undefined;
  try {
    return parseTijdcode(getypt);
  } catch (fout) {
    if (fout instanceof TijdcodeFout) return fout.message;
    throw fout;
  }
}

/** A timecode, in any form that can be read. What cannot be read stays in the field and changes nothing. */
export function Tijdveld({ naam, label, tijd, zet, klaar, meldFout, alleenLezen }: Props) {
  const id = useId();
  const [getypt, zetGetypt] = useState<string | null>(null);
  const [af, zetAf] = useState(false);
  const gelezen = getypt === null ? tijd : lees(getypt);
  // Half a timecode is no mistake yet: only who leaves the field hears of it.
  const fout = af && typeof gelezen === 'string' ? gelezen : undefined;
  const toon = tijd === undefined ? '' : formatTijdcode(tijd);
  return (
    <div className="wb-tijdveld niet-afdrukken">
      <label className="onzichtbaar" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={naam}
        type="text"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={getypt ?? toon}
        readOnly={alleenLezen}
        placeholder={t.tijdVoorbeeld}
        size={7}
        {...STIL}
        aria-invalid={fout !== undefined}
        aria-describedby={`${id}-fout`}
        onChange={(e) => {
          zetGetypt(e.target.value);
          zetAf(false);
          meldFout?.(false);
          const nu = lees(e.target.value);
          if (typeof nu !== 'string') zet(nu);
        }}
        onBlur={() => {
          zetAf(true);
          meldFout?.(typeof gelezen === 'string');
          if (typeof gelezen === 'string') return;
          zetGetypt(null);
          klaar?.();
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter') e.currentTarget.blur();
        }}
      />
      <p id={`${id}-fout`} role="status" className={fout === undefined ? 'wb-leeg' : 'wb-melding'}>
        {fout}
      </p>
    </div>
  );
}
