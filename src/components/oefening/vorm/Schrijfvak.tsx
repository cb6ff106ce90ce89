import { kaart } from '#teksten/oefening.ts';

interface Props {
  readonly id: string;
  readonly naam: string;
  readonly label: string;
  /** The label is a sentence to rewrite, not a caption. */
  readonly citaat?: boolean;
  readonly waarde: string;
  readonly regels: number;
  readonly leeg?: boolean;
  readonly schrijf: (tekst: string) => void;
}

/** A place for own words. Nothing checks, completes, translates or sends what is written. */
export function Schrijfvak({ id, naam, label, citaat = false, waarde, regels, leeg = false, schrijf }: Props) {
  return (
    <div className="oef-item">
      <label className={citaat ? 'utrecht-form-label oef-citaat' : 'utrecht-form-label'} htmlFor={id}>
        {label}
        {leeg && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
      </label>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        name={naam}
        rows={regels}
        value={waarde}
        onChange={(e) => schrijf(e.target.value)}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
      />
    </div>
  );
}
