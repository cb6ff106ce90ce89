import { useId, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { klok } from '#platform/klok.ts';
import { Schrijfwacht } from './Schrijfwacht.tsx';
import { STIL } from './stil.ts';
import './veld.css';

interface Props {
  /** Unique on the page and always the same for the same words: after a lock the focus goes back to the field with this name. */
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
  readonly schrijf: (tekst: string) => void;
  readonly hulp?: string | undefined;
  /** `vlak` grows with what is written; `regel` stays one line. */
  readonly vorm?: 'vlak' | 'regel';
  /** Lines to begin with. */
  readonly regels?: number;
  /** For a label that says what the heading above says already. */
  readonly labelVerborgen?: boolean;
  readonly alleenLezen?: boolean;
  /** False where names are replaced anyway before anything is kept. */
  readonly wacht?: boolean;
  /** Somebody comes to write. */
  readonly betreden?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement>;
  /** What stands below the field: a question, a warning. */
  readonly children?: ReactNode;
}

/** About this many characters stand on a line; only browsers that do not know `field-sizing` need it. */
const REGEL = 60;
const hoogte = (tekst: string): number =>
  tekst.split('\n').reduce((som, regel) => som + Math.max(1, Math.ceil(regel.length / REGEL)), 0);

/** The one field of the Werkblad for a person's own words. */
export function Schrijfveld(props: Props) {
  const { naam, label, waarde, schrijf, hulp, vorm = 'vlak', regels = 2, alleenLezen = false } = props;
  const { labelVerborgen = false, wacht = true, betreden, ref, children } = props;
  const id = useId();
  // Only where somebody is writing: looking through hundreds of fields at once would be slow.
  const [geraakt, zetGeraakt] = useState(false);
  const gemeen = {
    ...STIL,
    id,
    name: naam,
    value: waarde,
    readOnly: alleenLezen,
    // Five hundred labels that nobody sees would be as many layers to draw.
    'aria-label': labelVerborgen ? label : undefined,
    'aria-describedby': hulp === undefined ? undefined : `${id}-hulp`,
    ref,
    onFocus: () => {
      if (geraakt) return;
      // In a task of its own: what is drawn for who writes here comes after the caret.
      klok.straks(0, () => {
        zetGeraakt(true);
        betreden?.();
      });
    },
  };
  return (
    <div className="wb-veld">
      {!labelVerborgen && (
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      )}
      {hulp !== undefined && (
        <p className="wb-zacht" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      <div className="wb-vak">
        {vorm === 'regel' ? (
          <input
            {...gemeen}
            type="text"
            className="utrecht-textbox utrecht-textbox--html-input"
            onChange={(e) => schrijf(e.target.value)}
          />
        ) : (
          <textarea
            {...gemeen}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            rows={Math.max(regels, hoogte(waarde))}
            onChange={(e) => schrijf(e.target.value)}
          />
        )}
        {geraakt && wacht && !alleenLezen && (
          <Schrijfwacht label={label} vorm={vorm} tekst={waarde} schrijf={schrijf} />
        )}
      </div>
      {children}
    </div>
  );
}
