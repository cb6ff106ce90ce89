import type { Weg } from './weg.ts';
import { WEGEN } from './wegen.ts';

/** What came of one way out. */
export type Proefstand =
  /** The browser refused, and named the rule or the reason. */
  | { readonly stand: 'geweigerd'; readonly door: string }
  /** Nothing was tried: this browser does not do it here, or came to an end without it. */
  | { readonly stand: 'niet-geprobeerd' }
  /** A page cannot see it. */
  | { readonly stand: 'onzichtbaar' }
  /** The browser has no such thing. */
  | { readonly stand: 'bestaat-niet' }
  /** Nobody refused. To a name that exists, it would have gone out. */
  | { readonly stand: 'doorgelaten' };

export interface Proef {
  readonly id: string;
  readonly uitkomst: Proefstand;
}

/** How long a refusal may take, in milliseconds. Those of a policy come within a few. */
const GEDULD = 700;

/** A name that can never exist (RFC 2606), so that nothing ever arrives anywhere. */
export const doelVan = (id: string): string => `https://${id}.van-kijken-naar-zien.invalid/proef`;

const straks = <T>(ms: number, waarde: T): Promise<T> => new Promise((klaar) => setTimeout(() => klaar(waarde), ms));

/** Hears what the policy refuses, for as long as one way is tried. */
function luister(): { readonly geweigerd: Promise<Proefstand>; readonly stop: () => void } {
  const { promise: geweigerd, resolve } = Promise.withResolvers<Proefstand>();
  const bij = ({ effectiveDirective }: SecurityPolicyViolationEvent): void =>
    resolve({ stand: 'geweigerd', door: effectiveDirective });
  document.addEventListener('securitypolicyviolation', bij);
  return { geweigerd, stop: () => document.removeEventListener('securitypolicyviolation', bij) };
}

const uitFout = (fout: unknown): Proefstand => {
  const naam = fout instanceof Error ? fout.name : 'Error';
  return naam === 'ReferenceError' ? { stand: 'bestaat-niet' } : { stand: 'geweigerd', door: naam };
};

/** What it comes to when no rule is heard of. */
async function zonderWeigering({ id, onzichtbaar, probeer }: Weg): Promise<Proefstand> {
  try {
    if ((await probeer(doelVan(id))) === 'stil') return { stand: 'niet-geprobeerd' };
    return await straks(GEDULD, { stand: onzichtbaar ? 'onzichtbaar' : 'doorgelaten' });
  } catch (fout) {
    // A rule says more than the name of an error, and comes a moment later.
    return straks(50, uitFout(fout));
  }
}

async function probeerEen(weg: Weg): Promise<Proefstand> {
  const { geweigerd, stop } = luister();
  const uitkomst = await Promise.race([geweigerd, zonderWeigering(weg)]);
  stop();
  return uitkomst;
}

/** Tries every way out, one after the other, and tells of each. Nothing arrives: see `doelVan`. */
export async function probeerAlles(meld: (proef: Proef) => void): Promise<void> {
  for (const weg of WEGEN) meld({ id: weg.id, uitkomst: await probeerEen(weg) });
}
