import { useId, useState } from 'react';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';

const t = slotTeksten.wachtzin;

interface Props {
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly hulp?: string;
  /** Id of the sentence about what is wrong; undefined when nothing is. */
  readonly fout?: string | undefined;
  /** Enter does what the button of the form does. Nothing is ever sent. */
  readonly enter?: () => void;
  readonly geefFocus?: boolean;
}

/**
 * A passphrase. It is a native password field, so that the browser keeps it out of its session files and speech and
 * pictures of the screen leave it out. Browsers offer to keep passwords even where `autocomplete` is off, which is wrong on
 * a shared computer; a code for one time they leave alone. While the words can be seen it is a text field that is never
 * completed nor kept, and it is hidden again before it is used.
 */
export function Wachtzinveld({ naam, label, waarde, zet, hulp, fout, enter, geefFocus }: Props) {
  const id = useId();
  const [zichtbaar, zetZichtbaar] = useState(false);
  const beschreven = [hulp === undefined ? [] : `${id}-hulp`, fout ?? []].flat().join(' ');
  return (
    <div className="ws-veld">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hulp !== undefined && (
        <p className="ws-zacht" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <div className="ws-wachtzin">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name={naam}
          type={zichtbaar ? 'text' : 'password'}
          value={waarde}
          onChange={(e) => zet(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || enter === undefined) return;
            e.preventDefault();
            zetZichtbaar(false);
            enter();
          }}
          aria-describedby={beschreven === '' ? undefined : beschreven}
          aria-invalid={fout === undefined ? undefined : true}
          autoComplete={zichtbaar ? 'off' : 'one-time-code'}
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          translate="no"
          ref={geefFocus === true ? neemFocus : undefined}
        />
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          aria-label={zichtbaar ? t.verbergWat(label) : t.toonWat(label)}
          onClick={() => zetZichtbaar(!zichtbaar)}
        >
          {zichtbaar ? t.verberg : t.toon}
        </button>
      </div>
    </div>
  );
}
