import type { Oordeel } from '#domain/oefening/uitslag.ts';

/** A shape per judgement, so that a colour never carries the meaning alone. */
const VORMEN: Record<Oordeel, string> = {
  past: 'M4 12.5 9.5 18 20 6.5',
  'past-niet': 'M19 12a7 7 0 1 1-2.1-5M19 3v5h-5',
  gemist: 'M12 5v14M5 12h14',
  grensgeval: 'M8 5 3 10l5 5M3 10h11M16 9l5 5-5 5M21 14H10',
  open: 'M5 9h14M5 15h14',
};

/** The shape of a judgement; the words beside it say the same. */
export function Teken({ oordeel }: { readonly oordeel: Oordeel }) {
  return (
    <svg className="oef-teken" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={VORMEN[oordeel]} />
    </svg>
  );
}
