import type { ReactNode } from 'react';

interface Props {
  readonly soort: 'radio' | 'checkbox';
  readonly naam: string;
  readonly waarde: string;
  readonly gekozen: boolean;
  readonly kies: () => void;
  readonly tekst: string;
  /** The id of what is said about this option, when something is. */
  readonly noot?: string | undefined;
  readonly children?: ReactNode;
}

const KLASSE = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const;
const LABEL = { radio: 'utrecht-form-label--radio', checkbox: 'utrecht-form-label--checkbox' } as const;

/** A native radio button or checkbox as a card to press, with room below for what is said about it. */
export function Optie({ soort, naam, waarde, gekozen, kies, tekst, noot, children }: Props) {
  return (
    <div className="oef-optie">
      <label className={`utrecht-form-label ${LABEL[soort]}`}>
        <input
          className={KLASSE[soort]}
          type={soort}
          name={naam}
          value={waarde}
          checked={gekozen}
          onChange={kies}
          aria-describedby={noot}
        />
        <span>{tekst}</span>
      </label>
      {children}
    </div>
  );
}
