import { verschil, type Verschil } from '#domain/werkblad/verschil.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { geschiedenisTeksten as t } from '#teksten/werkbladkader.ts';
import { opsomming } from '#teksten/telwoord.ts';

function woord(een: Verschil): string {
  if (een.soort === 'veld') return t.alleenAnders(t.wat[een.veld]);
  const [enkel, meer] = t.wat[een.wat];
  return t[een.soort](`${een.aantal} ${een.aantal === 1 ? enkel : meer}`);
}

/** What changed after a version, in words. */
export function verschilwoorden(oud: Werkblad, nieuw: Werkblad): string {
  const delen = verschil(oud, nieuw).map(woord);
  return delen.length === 0 ? t.niets : opsomming(delen);
}
