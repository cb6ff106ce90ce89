/** The views of the Werkblad, as they stand behind the `#`. Only random ids and names of our own, never a person's words. */
export type Uitzicht =
  | { readonly soort: 'overzicht' }
  | { readonly soort: 'blad'; readonly id: string }
  | { readonly soort: 'agenda' }
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'nieuw-verhaal'; readonly verhaal: string }
  | { readonly soort: 'nieuw-analyse'; readonly verhaal: string }
  | { readonly soort: 'instellingen' }
  | { readonly soort: 'inlezen' }
  /** Taking out: all sheets, or to begin with one. */
  | { readonly soort: 'meenemen'; readonly id?: string }
  | { readonly soort: 'herinneringen' };

/** What an id may look like: anything else in an address is not ours. */
const ID = /^[\w-]{1,80}$/;

const LOS = ['nieuw', 'agenda', 'instellingen', 'inlezen', 'herinneringen'] as const;

/** The view of an address; the overview for what is not a view. */
export function leesUitzicht(hash: string): Uitzicht {
  const [eerste = '', tweede = '', derde = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (eerste === 'blad' && ID.test(tweede)) return { soort: 'blad', id: tweede };
  if (eerste === 'nieuw' && tweede === 'verhaal' && ID.test(derde)) return { soort: 'nieuw-verhaal', verhaal: derde };
  if (eerste === 'nieuw' && tweede === 'analyse' && ID.test(derde)) return { soort: 'nieuw-analyse', verhaal: derde };
  if (eerste === 'meenemen') return ID.test(tweede) ? { soort: eerste, id: tweede } : { soort: eerste };
  const los = LOS.find((soort) => soort === eerste);
  if (los) return { soort: los };
  return { soort: 'overzicht' };
}

/** The part behind the `#`, with it. */
export function hashVan(uitzicht: Uitzicht): string {
  switch (uitzicht.soort) {
    case 'overzicht':
      return '#/';
    case 'blad':
      return `#/blad/${uitzicht.id}`;
    case 'nieuw-verhaal':
      return `#/nieuw/verhaal/${uitzicht.verhaal}`;
    case 'nieuw-analyse':
      return `#/nieuw/analyse/${uitzicht.verhaal}`;
    case 'meenemen':
      return uitzicht.id === undefined ? '#/meenemen' : `#/meenemen/${uitzicht.id}`;
    default:
      return `#/${uitzicht.soort}`;
  }
}

/** Where somebody was when it locked. */
export interface Terugweg {
  readonly uitzicht: Uitzicht;
  readonly veld?: string;
}

/** What stands behind the `#` of the page with the lock. */
export function slotHash({ uitzicht, veld }: Terugweg): string {
  const delen = new URLSearchParams({ terug: hashVan(uitzicht).slice(1), ...(veld !== undefined && { veld }) });
  return `#${delen.toString()}`;
}

/** The way back out of the address of the page with the lock. */
export function leesTerugweg(hash: string): Terugweg {
  const delen = new URLSearchParams(hash.replace(/^#/, ''));
  const veld = delen.get('veld');
  const uitzicht = leesUitzicht(delen.get('terug') ?? '');
  return veld === null ? { uitzicht } : { uitzicht, veld };
}
