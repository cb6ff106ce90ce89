/**
 * The lock of the Werkblad, as a pure machine: what it is, what happens, what must be done. Whoever runs it does the
 * deeds (`Gevolg`) and reports back; nothing here knows of a key, a clock or a page.
 */

/** Where somebody was, so that they come back there. */
export interface Plek {
  readonly werkblad?: string;
  readonly veld?: string;
}

/** Milliseconds, of a clock that only counts and of the clock on the wall. Neither is trusted alone. */
export interface Tijd {
  readonly teller: number;
  readonly wand: number;
}

export interface Slotinstelling {
  /** "Alleen ik" has a key that opens by itself; the same way through, without a question and without a time. */
  readonly wie: 'gedeeld' | 'alleen-ik';
  /** Milliseconds without doing anything before it locks. */
  readonly rust: number;
}

export type Slotreden = 'knop' | 'rust' | 'slaap' | 'andere-tab';
/** Why an attempt to open failed; nothing is ever erased because of it. */
export type Openfout = 'verkeerd' | 'sleutel-onleesbaar' | 'opslag-dicht';

export type Slotstaat =
  /** Nobody knows yet whether there is a key. */
  | { readonly stand: 'onbekend'; readonly plek: Plek }
  /** No key and nothing stored: a first time. */
  | { readonly stand: 'nieuw'; readonly plek: Plek }
  /** Something stored and no key: stays shut, and is never taken for a first time. */
  | { readonly stand: 'sleutel-kwijt'; readonly plek: Plek }
  | { readonly stand: 'vergrendeld'; readonly plek: Plek; readonly mislukt: number; readonly fout?: Openfout }
  | { readonly stand: 'ontgrendelen-bezig'; readonly plek: Plek; readonly mislukt: number }
  | { readonly stand: 'ontgrendeld'; readonly plek: Plek; readonly actief: Tijd; readonly gezien: Tijd }
  /** Still open, and about to lock. */
  | { readonly stand: 'waarschuwing'; readonly plek: Plek; readonly actief: Tijd; readonly gezien: Tijd }
  /** Covered, and saving what was not saved. */
  | {
      readonly stand: 'vergrendelen-bezig';
      readonly plek: Plek;
      readonly reden: Slotreden;
      readonly poging: number;
      readonly sinds: Tijd;
    }
  /** Covered, and saving failed: what was written is still in this page, and the person decides. */
  | {
      readonly stand: 'niet-bewaard';
      readonly plek: Plek;
      readonly reden: Slotreden;
      readonly poging: number;
      readonly fout: string;
    }
  /** Everything is safe; the page is on its way out. */
  | { readonly stand: 'vertrekken'; readonly plek: Plek; readonly reden: Slotreden };

export type Slotgebeurtenis =
  | { readonly soort: 'sleutel-gevonden' }
  | { readonly soort: 'geen-sleutel'; readonly inhoud: boolean }
  /** The first key was made, so the person is there. */
  | { readonly soort: 'sleutel-gemaakt'; readonly tijd: Tijd }
  | { readonly soort: 'probeer' }
  | { readonly soort: 'geopend'; readonly tijd: Tijd }
  | { readonly soort: 'mislukt'; readonly fout: Openfout }
  | { readonly soort: 'bezig'; readonly tijd: Tijd; readonly plek?: Plek }
  | { readonly soort: 'tik'; readonly tijd: Tijd }
  | { readonly soort: 'vergrendel'; readonly reden: Slotreden; readonly tijd: Tijd }
  /** `poging` says which order to save it answers, so that an old answer counts for nothing. */
  | { readonly soort: 'bewaard'; readonly poging: number }
  | { readonly soort: 'bewaren-mislukt'; readonly poging: number; readonly fout: string }
  | { readonly soort: 'opnieuw'; readonly tijd: Tijd }
  /** The person has it in a file, or said to go without. */
  | { readonly soort: 'in-bestand' }
  | { readonly soort: 'zonder-bewaren' };

export type Gevolg =
  | { readonly soort: 'open-sleutel' }
  | { readonly soort: 'toon'; readonly plek: Plek }
  | { readonly soort: 'dek-af' }
  | { readonly soort: 'bewaar-alles'; readonly poging: number }
  | { readonly soort: 'waarschuw' }
  | { readonly soort: 'waarschuwing-weg' }
  /** Leave the document, so that nothing stays in memory; the place goes along. */
  | { readonly soort: 'verlaat'; readonly plek: Plek };

export interface Slotstap {
  readonly staat: Slotstaat;
  readonly gevolgen: readonly Gevolg[];
}

export const SLOT = {
  /** Five minutes, adjustable from two to fifteen. */
  rust: 5 * 60_000,
  minste: 2 * 60_000,
  meeste: 15 * 60_000,
  /** Time between the warning and the lock. */
  waarschuwing: 20_000,
  /** Longer between two ticks than a browser ever holds back a timer of a page in the background (once a minute). */
  slaapNa: 90_000,
  /** A save that takes longer is reported as failed; when it comes after all, that still counts. */
  bewarenDuurt: 10_000,
} as const;

/** A rest between two and fifteen minutes, whatever was stored. */
export const kiesRust = (ms: unknown): number =>
  typeof ms === 'number' && Number.isFinite(ms) ? Math.min(SLOT.meeste, Math.max(SLOT.minste, ms)) : SLOT.rust;

/** Milliseconds that passed, by the clock that says most: the counter stands still in sleep, the wall can be set back. */
export const verstreken = (van: Tijd, tot: Tijd): number => Math.max(0, tot.teller - van.teller, tot.wand - van.wand);

const stap = (staat: Slotstaat, ...gevolgen: readonly Gevolg[]): Slotstap => ({ staat, gevolgen });

function begin(plek: Plek, reden: Slotreden, sinds: Tijd): Slotstap {
  const staat = { stand: 'vergrendelen-bezig', plek, reden, poging: 1, sinds } as const;
  return stap(staat, { soort: 'dek-af' }, { soort: 'bewaar-alles', poging: 1 });
}

type Open = Extract<Slotstaat, { stand: 'ontgrendeld' | 'waarschuwing' }>;
type Dicht = Extract<
  Slotstaat,
  { stand: 'onbekend' | 'nieuw' | 'sleutel-kwijt' | 'vergrendeld' | 'ontgrendelen-bezig' }
>;
type Sluitend = Extract<Slotstaat, { stand: 'vergrendelen-bezig' | 'niet-bewaard' }>;

function tik(staat: Open, tijd: Tijd, { wie, rust }: Slotinstelling): Slotstap {
  const { plek, actief } = staat;
  const gezien = { ...staat, gezien: tijd };
  if (wie === 'alleen-ik') return stap(gezien);
  if (verstreken(staat.gezien, tijd) > SLOT.slaapNa) return begin(plek, 'slaap', tijd);
  const stil = verstreken(actief, tijd);
  if (stil >= rust) return begin(plek, 'rust', tijd);
  if (stil >= rust - SLOT.waarschuwing && staat.stand === 'ontgrendeld')
    return stap({ ...gezien, stand: 'waarschuwing' }, { soort: 'waarschuw' });
  return stap(gezien);
}

function alsOpen(staat: Open, gebeurtenis: Slotgebeurtenis, instelling: Slotinstelling): Slotstap {
  switch (gebeurtenis.soort) {
    case 'tik':
      return tik(staat, gebeurtenis.tijd, instelling);
    case 'bezig': {
      // The first touch after a sleep is no sign that it is the same person.
      const na = tik(staat, gebeurtenis.tijd, instelling);
      if (na.staat.stand === 'vergrendelen-bezig') return na;
      const { tijd, plek = staat.plek } = gebeurtenis;
      const nu = { stand: 'ontgrendeld', plek, actief: tijd, gezien: tijd } as const;
      return staat.stand === 'waarschuwing' ? stap(nu, { soort: 'waarschuwing-weg' }) : stap(nu);
    }
    case 'vergrendel':
      return begin(staat.plek, gebeurtenis.reden, gebeurtenis.tijd);
    default:
      return stap(staat);
  }
}

function alsDicht(staat: Dicht, gebeurtenis: Slotgebeurtenis, { wie }: Slotinstelling): Slotstap {
  const { plek, stand } = staat;
  const mislukt = 'mislukt' in staat ? staat.mislukt : 0;
  const open = stap({ stand: 'ontgrendelen-bezig', plek, mislukt }, { soort: 'open-sleutel' });
  switch (gebeurtenis.soort) {
    case 'sleutel-gevonden':
      if (stand === 'ontgrendelen-bezig' || stand === 'vergrendeld') return stap(staat);
      return wie === 'alleen-ik' ? open : stap({ stand: 'vergrendeld', plek, mislukt });
    case 'geen-sleutel':
      if (stand !== 'onbekend') return stap(staat);
      return stap({ stand: gebeurtenis.inhoud ? 'sleutel-kwijt' : 'nieuw', plek });
    case 'probeer':
      return stand === 'vergrendeld' ? open : stap(staat);
    case 'sleutel-gemaakt':
    case 'geopend': {
      if (stand !== (gebeurtenis.soort === 'geopend' ? 'ontgrendelen-bezig' : 'nieuw')) return stap(staat);
      const { tijd } = gebeurtenis;
      return stap({ stand: 'ontgrendeld', plek, actief: tijd, gezien: tijd }, { soort: 'toon', plek });
    }
    case 'mislukt': {
      if (stand !== 'ontgrendelen-bezig') return stap(staat);
      const { fout } = gebeurtenis;
      return stap({ stand: 'vergrendeld', plek, mislukt: mislukt + (fout === 'verkeerd' ? 1 : 0), fout });
    }
    default:
      return stap(staat);
  }
}

const vertrek = ({ plek, reden }: Sluitend): Slotstap =>
  stap({ stand: 'vertrekken', plek, reden }, { soort: 'verlaat', plek });

function alsSluitend(staat: Sluitend, gebeurtenis: Slotgebeurtenis): Slotstap {
  const { plek, reden, poging, stand } = staat;
  const mislukt = (fout: string): Slotstap => stap({ stand: 'niet-bewaard', plek, reden, poging, fout });
  switch (gebeurtenis.soort) {
    case 'bewaard':
      return gebeurtenis.poging === poging ? vertrek(staat) : stap(staat);
    case 'bewaren-mislukt':
      return gebeurtenis.poging === poging ? mislukt(gebeurtenis.fout) : stap(staat);
    case 'tik': {
      const traag = stand === 'vergrendelen-bezig' && verstreken(staat.sinds, gebeurtenis.tijd) > SLOT.bewarenDuurt;
      return traag ? mislukt('duurt-lang') : stap(staat);
    }
    case 'opnieuw': {
      if (stand !== 'niet-bewaard') return stap(staat);
      const nieuw = { stand: 'vergrendelen-bezig', plek, reden, poging: poging + 1, sinds: gebeurtenis.tijd } as const;
      return stap(nieuw, { soort: 'bewaar-alles', poging: poging + 1 });
    }
    case 'in-bestand':
    case 'zonder-bewaren':
      return stand === 'niet-bewaard' ? vertrek(staat) : stap(staat);
    default:
      return stap(staat);
  }
}

/**
 * The next state, and what has to be done. What makes no sense in a state changes nothing. It never leaves the page before
 * everything was saved, unless the person has it in a file or said to go without; it never opens without the key.
 */
export function slot(staat: Slotstaat, gebeurtenis: Slotgebeurtenis, instelling: Slotinstelling): Slotstap {
  switch (staat.stand) {
    case 'ontgrendeld':
    case 'waarschuwing':
      return alsOpen(staat, gebeurtenis, instelling);
    case 'vergrendelen-bezig':
    case 'niet-bewaard':
      return alsSluitend(staat, gebeurtenis);
    case 'vertrekken':
      return stap(staat);
    default:
      return alsDicht(staat, gebeurtenis, instelling);
  }
}
