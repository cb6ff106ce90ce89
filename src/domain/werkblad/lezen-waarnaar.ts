import type { Spreekbeurt } from '#domain/transcript.ts';
import type { Waarnaar } from './types.ts';
import {
  bij,
  isDossier,
  isEenVan,
  isNaam,
  isSeconden,
  isTekst,
  lees,
  leesLijst,
  legOpzij,
  rest,
  zonderLeeg,
  type Dossier,
  type Lezer,
} from './veldlezers.ts';

function leesBeurt(lezer: Lezer, ruw: unknown): Spreekbeurt | undefined {
  if (!isDossier(ruw)) return undefined;
  const { id, spreker, tekst, start } = ruw;
  if (!isNaam(id) || !isTekst(spreker) || !isTekst(tekst) || !isSeconden(start)) return undefined;
  rest(lezer, ruw, ['id', 'spreker', 'tekst', 'start', 'eind', 'onderwerp']);
  const eind = lees(bij(lezer, 'eind'), ruw.eind, isSeconden);
  const onderwerp = lees(bij(lezer, 'onderwerp'), ruw.onderwerp, isTekst);
  return zonderLeeg({ id, spreker, tekst, start, eind, onderwerp });
}

/** The value and the names it may have, per kind; nothing when a field that it cannot do without is missing. */
function perSoort(lezer: Lezer, ruw: Dossier): readonly [Waarnaar, readonly string[]] | undefined {
  switch (ruw.soort) {
    case 'nog-niet':
      return [{ soort: 'nog-niet' }, []];
    case 'verhaal':
      return isNaam(ruw.verhaal) ? [{ soort: 'verhaal', verhaal: ruw.verhaal }, ['verhaal']] : undefined;
    case 'notities':
      return [{ soort: 'notities', tekst: lees(bij(lezer, 'tekst'), ruw.tekst, isTekst) ?? '' }, ['tekst']];
    case 'transcript': {
      const hoe = { leesItem: leesBeurt, sleutel: ({ id }: Spreekbeurt): string => id };
      return [{ soort: 'transcript', beurten: leesLijst(bij(lezer, 'beurten'), ruw.beurten, hoe) }, ['beurten']];
    }
    case 'opname': {
      const { medium, lengte, vingerafdruk } = ruw;
      if (!isEenVan(['video', 'audio'])(medium) || !isSeconden(lengte) || !isTekst(vingerafdruk)) return undefined;
      return [{ soort: 'opname', medium, lengte, vingerafdruk }, ['medium', 'lengte', 'vingerafdruk']];
    }
    default:
      return undefined;
  }
}

/** What somebody looks at; a value that cannot be read is put aside whole. */
export function leesWaarnaar(lezer: Lezer, ruw: unknown): Waarnaar {
  const gelezen = isDossier(ruw) ? perSoort(lezer, ruw) : undefined;
  if (!gelezen || !isDossier(ruw)) {
    legOpzij(lezer, ruw);
    return { soort: 'nog-niet' };
  }
  rest(lezer, ruw, ['soort', ...gelezen[1]]);
  return gelezen[0];
}
