import { vindAdressen, vindPostcodes } from './persoonsgegevens/adressen.ts';
import { vindEmail, vindTelefoon } from './persoonsgegevens/bereikbaar.ts';
import { vindBsn, vindDossiernummers, vindIban, vindKentekens } from './persoonsgegevens/cijfers.ts';
import { vindDatums } from './persoonsgegevens/datums.ts';
import { vindHerhaald } from './persoonsgegevens/herhaald.ts';
import { vindNamen } from './persoonsgegevens/namen.ts';
import { losOverlapOp } from './persoonsgegevens/overlap.ts';
import { vindProfielen } from './persoonsgegevens/profielen.ts';
import { gewoneTekens } from './persoonsgegevens/tekens.ts';
import type { Vondst } from './persoonsgegevens/types.ts';
import { vervangInTeksten, zonderPlaatshouders, type Naamrol } from './persoonsgegevens/vervangen.ts';
import { woordenVan } from './persoonsgegevens/woorden.ts';

export {
  persoonsgegevenSoorten,
  vondstRegels,
  vondstZekerheden,
  type PersoonsgegevenSoort,
  type Vondst,
  type VondstRegel,
  type VondstZekerheid,
} from './persoonsgegevens/types.ts';
export { verzonnenGegevens, zonderBekend } from './persoonsgegevens/bekend.ts';
export { verschuifVondsten } from './persoonsgegevens/verschuif.ts';
export {
  vervangInTeksten,
  type Naamrol,
  type Persoonsrol,
  type TekstMetVondsten,
} from './persoonsgegevens/vervangen.ts';

/**
 * Finds what looks like personal data in Dutch text, in order of place, without overlap (`losOverlapOp` has the rule).
 * Placeholders of ours are no findings. Rules and a list of names, no dictionary and no model: it misses things and is
 * mistaken at times; how often is measured in `tests/unit/domain/persoonsgegevens/`. The time it takes grows with the
 * length of the text.
 */
export function vindPersoonsgegevens(tekst: string): readonly Vondst[] {
  const kaal = zonderPlaatshouders(gewoneTekens(tekst));
  const woorden = woordenVan(kaal);
  const namen = vindNamen(woorden);
  return losOverlapOp([
    ...vindBsn(kaal),
    ...vindIban(kaal),
    ...vindEmail(kaal),
    ...vindProfielen(kaal),
    ...vindTelefoon(kaal),
    ...vindDossiernummers(kaal),
    ...vindKentekens(kaal),
    ...vindDatums(kaal),
    ...vindPostcodes(kaal),
    ...vindAdressen(kaal, woorden),
    ...namen,
    ...vindHerhaald(woorden, namen),
  ]);
}

/**
 * The text with placeholders for what was found: see `vervangInTeksten`. What was replaced is not found again.
 * @param rollen whose names are known, so that they become `[cliënt]` or `[klantmanager]`
 */
export const vervangPersoonsgegevens = (
  tekst: string,
  vondsten: readonly Vondst[],
  rollen: readonly Naamrol[] = [],
): string => vervangInTeksten([{ tekst, vondsten }], rollen)[0] ?? tekst;
