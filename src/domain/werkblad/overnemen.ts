import { zonderChecklist } from './bewerken.ts';
import type { Werkblad } from './types.ts';

/**
 * Sheets from elsewhere with an identity of their own, so that they come beside what is there. What they say of one another
 * (a follow-up, a copy, an earlier voornemen) goes along; what they say of sheets that did not come stays as it was.
 * An answered checklist does not come along: it was answered for another sheet, maybe by somebody else.
 */
export function metNieuweIdentiteit(bladen: readonly Werkblad[], nieuweId: () => string): readonly Werkblad[] {
  const ids = new Map(bladen.map(({ id }) => [id, nieuweId()]));
  const wordt = (id: string): string => ids.get(id) ?? id;
  return bladen.map((blad) => ({
    ...zonderChecklist(blad),
    id: wordt(blad.id),
    revisie: 1,
    eerdere: blad.eerdere.map((eerder) => ({ ...eerder, werkblad: wordt(eerder.werkblad) })),
    ...(blad.vervolgVan === undefined ? {} : { vervolgVan: wordt(blad.vervolgVan) }),
    ...(blad.kopieVan === undefined ? {} : { kopieVan: wordt(blad.kopieVan) }),
  }));
}
