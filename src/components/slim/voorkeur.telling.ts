/** What the mirror needs once it is opened: the storage, and the counting. */
import { telVoorkeur } from '#domain/slim/voorkeur.ts';
import type { Rolregister, Voorkeur } from '#domain/slim/voorkeur.ts';
import { overzicht } from '#stores/voortgangsoverzicht.browser.ts';

export { GENOEG } from '#domain/slim/voorkeur.ts';

/**
 * Counts now and whenever something changes in the storage. `undefined`: the storage cannot be read.
 * @param register a `Rolregister` as JSON, from the page itself.
 */
export function volgVoorkeur(register: string, bij: (uitkomst: Voorkeur | undefined) => void): void {
  const rollen = JSON.parse(register) as Rolregister;
  overzicht.subscribe((stand) => {
    if (stand.stand === 'laden') return;
    bij(stand.stand === 'gelezen' ? telVoorkeur(stand.oefeningen, rollen) : undefined);
  });
}
