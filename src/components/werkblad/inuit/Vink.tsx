import { useId } from 'react';

interface Props {
  readonly naam: string;
  /** What stands below it, in quieter letters. */
  readonly hulp?: string | undefined;
  readonly aan: boolean;
  readonly zet: (aan: boolean) => void;
}

/** A box to tick, with words of ours or of the person. */
export function Vink({ naam, hulp, aan, zet }: Props) {
  const id = useId();
  return (
    <label className="utrecht-form-label utrecht-form-label--checkbox wi-optie" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={aan}
        onChange={(e) => zet(e.target.checked)}
      />
      <span>
        <span dir="auto">{naam}</span>
        {hulp !== undefined && <span className="wi-zacht">{hulp}</span>}
      </span>
    </label>
  );
}
