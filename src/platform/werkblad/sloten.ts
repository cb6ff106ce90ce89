import type { Stop } from '../omgeving.ts';

export type Slotantwoord = 'gekregen' | 'bezet' | 'verloren' | 'geen-sloten';
/** `meteen`: now or not at all. `wacht`: when the others are done. `neem`: away from whoever has it. */
export type Slotvraag = 'meteen' | 'wacht' | 'neem';

/** Locks that one tab holds at a time; a tab that closes or crashes lets go by itself. */
export interface Sloten {
  /** Asks for a lock, and tells `bij` what becomes of it. The way to stop asking, or to let go. */
  vraag(naam: string, hoe: Slotvraag, bij: (antwoord: Slotantwoord) => void): Stop;
  /** The names of the locks that some tab holds now; none where nobody can tell. */
  bezet(): Promise<ReadonlySet<string>>;
}

function heeftSloten(): boolean {
  try {
    // Absent in older browsers, and without a secure connection.
    const er: unknown = Reflect.get(navigator, 'locks');
    return typeof er === 'object' && er !== null;
  } catch {
    return false;
  }
}

const OPTIES: Readonly<Record<Slotvraag, (signal: AbortSignal) => LockOptions>> = {
  meteen: () => ({ ifAvailable: true }),
  wacht: (signal) => ({ signal }),
  neem: () => ({ steal: true }),
};

/** The Web Locks of the browser. */
export const webSloten: Sloten = {
  bezet: async () => {
    try {
      const { held = [] } = await navigator.locks.query();
      return new Set(held.flatMap(({ name }) => name ?? []));
    } catch {
      return new Set();
    }
  },
  vraag: (naam, hoe, bij) => {
    const afbreker = new AbortController();
    let gestopt = false;
    let heeft = false;
    let laatLos: () => void = () => undefined;
    const meld = (antwoord: Slotantwoord): void => {
      if (!gestopt) bij(antwoord);
    };
    if (!heeftSloten()) {
      queueMicrotask(() => meld('geen-sloten'));
      return () => void (gestopt = true);
    }
    const houd = new Promise<void>((klaar) => (laatLos = klaar));
    const bezit = (slot: Lock | null): Promise<void> | undefined => {
      if (gestopt) return undefined;
      heeft = slot !== null;
      meld(heeft ? 'gekregen' : 'bezet');
      return heeft ? houd : undefined;
    };
    navigator.locks
      .request(naam, OPTIES[hoe](afbreker.signal), bezit)
      // Stolen while we had it, or refused as a whole.
      .catch(() => meld(heeft ? 'verloren' : 'geen-sloten'));
    return () => {
      gestopt = true;
      afbreker.abort();
      laatLos();
    };
  },
};
