/** The rule that all references share: what is named must exist. */
import { lijktOp } from '../lijkt-op.ts';
import { meld, toon, type Melding, type Pad, type Plek } from '../melding.ts';

export interface Verwijzing {
  readonly plek: Plek;
  readonly pad: Pad;
  readonly id: string;
}

/** @param wat what the reference points at, in Dutch, such as "een les". */
export function controleerVerwijzing(
  { plek, pad, id }: Verwijzing,
  bekend: ReadonlySet<string>,
  wat: string,
): Melding[] {
  if (bekend.has(id)) return [];
  const bedoeld = lijktOp(id, bekend);
  return [
    meld(plek, pad, {
      gevonden: `${toon(id)}, en dat bestaat niet`,
      verwacht: `de id van ${wat} die er is`,
      schrijf:
        bedoeld.length === 0
          ? `een andere id, of maak eerst ${wat} met de id ${id}`
          : `bijvoorbeeld ${bedoeld.join(', ')}`,
    }),
  ];
}
