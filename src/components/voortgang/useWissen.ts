import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { dezeOmgeving } from '#platform/browser.ts';
import { herlees } from '#stores/voortgangsoverzicht.browser.ts';
import { herstel, wisAlles } from '#stores/wissen.ts';
import type { Hersteltoken, Wisuitkomst } from '#stores/wissen.ts';

/** The question "are you sure", and the erasing itself. */
export type Vraag = 'dicht' | 'open' | 'bezig';

/** What came of it. The receipt stays while somebody asks again, because the way back is on it. */
export type Gevolg =
  | { readonly soort: 'niets' }
  | {
      readonly soort: 'bon';
      readonly nummer: number;
      readonly bon: Wisuitkomst;
      readonly terug: 'niets' | 'kan' | 'bezig' | Bewaarfout;
    }
  | { readonly soort: 'hersteld'; readonly oefeningen: number };

export interface Wissen {
  readonly vraag: Vraag;
  readonly gevolg: Gevolg;
  /** The button that asks; it stays, so the focus can always go back to it. */
  readonly vrager: RefObject<HTMLButtonElement | null>;
  readonly vraagOfSluit: () => void;
  readonly nee: () => void;
  readonly ja: () => Promise<void>;
  readonly terug: () => Promise<void>;
}

/** Puts back what was erased, the last erasing first. Gives what is left to put back when it does not work. */
async function zetTerug(
  tokens: readonly Hersteltoken[],
): Promise<{ reden?: Bewaarfout; over: readonly Hersteltoken[]; oefeningen: number }> {
  let oefeningen = 0;
  for (const [i, token] of tokens.entries()) {
    const resultaat = await herstel(dezeOmgeving, token);
    if (resultaat.stand === 'niet-hersteld') return { reden: resultaat.reden, over: tokens.slice(i), oefeningen };
    oefeningen += resultaat.oefeningen;
  }
  return { over: [], oefeningen };
}

const isLeeg = ({ records, apart, sleutels }: Hersteltoken): boolean =>
  records.length + apart.length + sleutels.size === 0;

/** Erasing everything in two steps, with a receipt, and undo for as long as the page is there. */
export function useWissen(): Wissen {
  const [vraag, zetVraag] = useState<Vraag>('dicht');
  const [gevolg, zetGevolg] = useState<Gevolg>({ soort: 'niets' });
  const vrager = useRef<HTMLButtonElement>(null);
  // Who erases twice can still get everything back.
  const tokens = useRef<readonly Hersteltoken[]>([]);

  const ja = async (): Promise<void> => {
    if (vraag !== 'open') return;
    zetVraag('bezig');
    const bon = await wisAlles(dezeOmgeving);
    tokens.current = [bon.token, ...tokens.current];
    // A browser may keep a page that was left, and this one could put everything back: then it starts anew.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    zetVraag('dicht');
    zetGevolg({
      soort: 'bon',
      nummer: tokens.current.length,
      bon,
      terug: tokens.current.every(isLeeg) ? 'niets' : 'kan',
    });
    void herlees();
  };
  const terug = async (): Promise<void> => {
    if (gevolg.soort !== 'bon' || gevolg.terug === 'bezig' || vraag === 'bezig') return;
    zetGevolg({ ...gevolg, terug: 'bezig' });
    const { reden, over, oefeningen } = await zetTerug(tokens.current);
    tokens.current = over;
    zetGevolg(reden ? { ...gevolg, terug: reden } : { soort: 'hersteld', oefeningen });
    void herlees();
  };
  const vraagOfSluit = (): void =>
    zetVraag((vorige) => (vorige === 'dicht' ? 'open' : vorige === 'open' ? 'dicht' : vorige));
  const nee = (): void => {
    if (vraag === 'bezig') return;
    zetVraag('dicht');
    vrager.current?.focus();
  };
  return { vraag, gevolg, vrager, vraagOfSluit, nee, ja, terug };
}
