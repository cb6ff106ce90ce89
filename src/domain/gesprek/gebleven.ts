import { gelijk } from '#domain/oefening/canoniek.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';

/** What a card elsewhere can say, without the conversation itself. */
export type Gebleven =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'bezig'; readonly beurt: number }
  | { readonly soort: 'klaar'; readonly keren: number };

/** Where somebody left a conversation. On its own, because a card in a lesson loads nothing else of this. */
export function waarGebleven(staat: OefeningStaat | null): Gebleven {
  if (staat?.concept.soort !== 'gesprek') return { soort: 'nieuw' };
  const { pad } = staat.concept;
  const voorbij = staat.pogingen.some(({ antwoord }) => gelijk(antwoord, staat.concept));
  if (pad.length > 0 && !voorbij) return { soort: 'bezig', beurt: pad.length + 1 };
  return staat.pogingen.length > 0 ? { soort: 'klaar', keren: staat.pogingen.length } : { soort: 'nieuw' };
}
