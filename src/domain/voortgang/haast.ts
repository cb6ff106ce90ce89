import { leesStaat } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { isDossier } from './guards.ts';
import { schrijfOver } from './samenvoegen.ts';

/** What a page that is going puts down: its state, and what it had last seen on the disk. */
export interface Haaststaat {
  readonly staat: OefeningStaat;
  readonly basis: OefeningStaat | undefined;
}

/** The state a page left in haste, or `undefined` when the value is something else. */
export function leesHaaststaat(waarde: unknown): Haaststaat | undefined {
  if (!isDossier(waarde)) return undefined;
  const staat = leesStaat(waarde.staat);
  return staat ? { staat, basis: leesStaat(waarde.basis) ?? undefined } : undefined;
}

/**
 * Takes a state that was left in haste along with what was saved properly. The newest concept goes first; the other one is
 * among the old answers, unless the newest one went on from it.
 */
export function neemMee(opgeslagen: OefeningStaat | undefined, { staat, basis }: Haaststaat): OefeningStaat {
  if (!opgeslagen) return staat;
  if (staat.gewijzigd > opgeslagen.gewijzigd) return schrijfOver({ opgeslagen, nieuw: staat, basis });
  return schrijfOver({ opgeslagen: staat, nieuw: opgeslagen, basis });
}
