/** The rule that all counts share: not too few, not too many. */
import { meld, type Melding, type Pad, type Plek } from '../melding.ts';

export interface Telling {
  readonly pad: Pad;
  readonly aantal: number;
  readonly min: number;
  /** May be Infinity. */
  readonly max: number;
  /** What is counted, in Dutch and in the plural. */
  readonly wat: string;
}

export function telling(plek: Plek, { pad, aantal, min, max, wat }: Telling): Melding[] {
  if (aantal >= min && aantal <= max) return [];
  const verwacht = max === Infinity ? `minstens ${min} ${wat}` : `${min} tot ${max} ${wat}`;
  const verschil = aantal < min ? `nog ${min - aantal} ${wat} erbij` : `${aantal - max} ${wat} minder`;
  return [meld(plek, pad, { gevonden: `${aantal} ${wat}`, verwacht, schrijf: verschil })];
}
