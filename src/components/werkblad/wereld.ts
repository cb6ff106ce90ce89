import type { Waarnaar } from '#domain/werkblad.ts';
import type { ThemaId } from '#kern/themas.ts';

/** A thema of the Kijkwijzer, as the sheet needs it. Serialisable: the page makes it. */
export interface Bladthema {
  readonly id: ThemaId;
  readonly naam: string;
  readonly kernvraag: string;
  readonly kijkvragen: readonly string[];
  readonly tips: readonly string[];
  /** The address of the thema in the Kijkwijzer. */
  readonly href: string;
}

/** A story to choose. Its transcript comes later, by itself. */
export interface Bladverhaal {
  readonly id: string;
  readonly titel: string;
  /** Its words that look like personal data, and are nobody's. */
  readonly verzonnen: readonly string[];
}

const GEEN: readonly string[] = [];

/** The invented words of the story that a sheet is about; none for anything else. The same list every time. */
export const bekendVan = (waarnaar: Waarnaar, verhalen: readonly Bladverhaal[]): readonly string[] =>
  waarnaar.soort === 'verhaal' ? (verhalen.find(({ id }) => id === waarnaar.verhaal)?.verzonnen ?? GEEN) : GEEN;

/** What a sheet needs of the world around it, besides its own words. */
export interface Bladwereld {
  /** An id that nobody had before. */
  readonly nieuweId: () => string;
  /** ISO moment. */
  readonly nu: () => string;
  /** Whether somebody did a sheet on an oefenverhaal before; if not, that is what we advise before an own recording. */
  readonly geoefend: boolean;
  /** Begins a new sheet on an oefenverhaal and goes there. */
  readonly oefenEerst: () => void;
}
