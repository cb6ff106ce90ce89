/**
 * Who may write on one sheet, as a pure machine in each tab. The browser's lock says who; this says what to ask for, when to
 * give way and when to pass by a tab that is silent. Where a browser has no locks everybody may write, and the revision that
 * is compared in the transaction keeps what others saved. Whoever runs it does the deeds and reports back.
 */

/** A tab that is asked to give way, and says nothing for this long, is passed by (milliseconds). */
export const STIL_NA = 3000;

export type Tabstaat =
  /** Nobody looks at the sheet here. */
  | { readonly stand: 'los' }
  | { readonly stand: 'vragen' }
  | { readonly stand: 'schrijven'; readonly met: 'slot' | 'niets' }
  /** Another tab writes; this one waits for its turn. */
  | { readonly stand: 'lezen' }
  /** Asked the other tab to give way. */
  | { readonly stand: 'overnemen'; readonly verzoek: string }
  | { readonly stand: 'nemen' }
  /** Gives way: nothing new may be written, and what was written is on its way to the disk, or there. */
  | { readonly stand: 'afstaan'; readonly verzoek: string; readonly bewaard: 'nog-niet' | 'ja' };

export type Tabgebeurtenis =
  | { readonly soort: 'open' }
  | { readonly soort: 'sluit' }
  | { readonly soort: 'slot-gekregen' }
  | { readonly soort: 'slot-bezet' }
  | { readonly soort: 'slot-verloren' }
  | { readonly soort: 'geen-sloten' }
  /** "Hier verder werken"; `verzoek` is new. */
  | { readonly soort: 'neem-over'; readonly verzoek: string }
  /** Another tab asks. */
  | { readonly soort: 'gevraagd'; readonly verzoek: string }
  | { readonly soort: 'bewaard' }
  | { readonly soort: 'niet-bewaard' }
  /** The other tab has saved and gives way. */
  | { readonly soort: 'toegezegd'; readonly verzoek: string }
  /** It was silent for `STIL_NA`, or nobody took what this tab gave. */
  | { readonly soort: 'stil'; readonly verzoek: string };

export type Tabgevolg =
  /** Replaces what was asked before. `meteen`: now or not at all. */
  | { readonly soort: 'vraag-slot'; readonly hoe: 'meteen' | 'wacht' | 'neem' }
  | { readonly soort: 'laat-slot-los' }
  | { readonly soort: 'bewaar' }
  | { readonly soort: 'vraag-over'; readonly verzoek: string }
  /** Tell the other tab, with the revision that is on the disk now. */
  | { readonly soort: 'zeg-toe'; readonly verzoek: string }
  | { readonly soort: 'wek'; readonly verzoek: string }
  | { readonly soort: 'herlees' }
  /** It was taken while something may not have been saved. */
  | { readonly soort: 'overgenomen' };

export interface Tabstap {
  readonly staat: Tabstaat;
  readonly gevolgen: readonly Tabgevolg[];
}

const stap = (staat: Tabstaat, ...gevolgen: readonly Tabgevolg[]): Tabstap => ({ staat, gevolgen });
const wacht = { soort: 'vraag-slot', hoe: 'wacht' } as const;
const neem = { soort: 'vraag-slot', hoe: 'neem' } as const;

function alsSchrijver(staat: Extract<Tabstaat, { stand: 'schrijven' }>, gebeurtenis: Tabgebeurtenis): Tabstap {
  if (staat.met === 'niets') return stap(staat);
  if (gebeurtenis.soort === 'slot-verloren') return stap({ stand: 'lezen' }, wacht, { soort: 'overgenomen' });
  if (gebeurtenis.soort !== 'gevraagd') return stap(staat);
  const { verzoek } = gebeurtenis;
  return stap({ stand: 'afstaan', verzoek, bewaard: 'nog-niet' }, { soort: 'bewaar' });
}

function alsAfstaander(staat: Extract<Tabstaat, { stand: 'afstaan' }>, gebeurtenis: Tabgebeurtenis): Tabstap {
  const { verzoek, bewaard } = staat;
  switch (gebeurtenis.soort) {
    case 'bewaard':
      if (bewaard === 'ja') return stap(staat);
      return stap({ ...staat, bewaard: 'ja' }, { soort: 'zeg-toe', verzoek }, { soort: 'wek', verzoek });
    // What cannot be saved is not given away politely; whoever wants it all the same waits until we count as silent.
    case 'niet-bewaard':
      return bewaard === 'ja' ? stap(staat) : stap({ stand: 'schrijven', met: 'slot' });
    case 'slot-verloren': {
      const na = bewaard === 'ja' ? ({ soort: 'herlees' } as const) : ({ soort: 'overgenomen' } as const);
      return stap({ stand: 'lezen' }, wacht, na);
    }
    // Nobody took it: let it go and queue, so that it comes back when nobody else wants it.
    case 'stil':
      if (bewaard !== 'ja' || gebeurtenis.verzoek !== verzoek) return stap(staat);
      return stap({ stand: 'lezen' }, { soort: 'laat-slot-los' }, wacht);
    default:
      return stap(staat);
  }
}

function alsWachter(staat: Tabstaat, gebeurtenis: Tabgebeurtenis): Tabstap {
  switch (gebeurtenis.soort) {
    case 'slot-gekregen':
      return stap({ stand: 'schrijven', met: 'slot' }, { soort: 'herlees' });
    case 'geen-sloten':
      return stap({ stand: 'schrijven', met: 'niets' });
    case 'slot-bezet':
      return staat.stand === 'vragen' ? stap({ stand: 'lezen' }, wacht) : stap(staat);
    // Taken by a third tab before we had it.
    case 'slot-verloren':
      return stap({ stand: 'lezen' }, wacht);
    case 'neem-over': {
      const { verzoek } = gebeurtenis;
      if (staat.stand !== 'lezen') return stap(staat);
      return stap({ stand: 'overnemen', verzoek }, { soort: 'vraag-over', verzoek }, { soort: 'wek', verzoek });
    }
    case 'toegezegd':
    case 'stil':
      if (staat.stand !== 'overnemen' || staat.verzoek !== gebeurtenis.verzoek) return stap(staat);
      return stap({ stand: 'nemen' }, neem);
    default:
      return stap(staat);
  }
}

/** The next state, and what has to be done. What makes no sense in a state changes nothing. */
export function tabstap(staat: Tabstaat, gebeurtenis: Tabgebeurtenis): Tabstap {
  if (gebeurtenis.soort === 'sluit')
    return staat.stand === 'los' ? stap(staat) : stap({ stand: 'los' }, { soort: 'laat-slot-los' });
  switch (staat.stand) {
    case 'los':
      if (gebeurtenis.soort !== 'open') return stap(staat);
      return stap({ stand: 'vragen' }, { soort: 'vraag-slot', hoe: 'meteen' });
    case 'schrijven':
      return alsSchrijver(staat, gebeurtenis);
    case 'afstaan':
      return alsAfstaander(staat, gebeurtenis);
    default:
      return alsWachter(staat, gebeurtenis);
  }
}

/**
 * Whether a change may be taken over. A sheet that nobody opened here may be changed too (archiving from the list does that):
 * the compared revision keeps what others saved.
 */
export const magWijzigen = ({ stand }: Tabstaat): boolean =>
  stand === 'schrijven' || stand === 'los' || stand === 'vragen';
