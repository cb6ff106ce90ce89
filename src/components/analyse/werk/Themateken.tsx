import type { Kijkthema } from './verhaal.ts';

/** The sign of a thema: its colour and its number in the Kijkwijzer say the same. */
export function Themateken({ thema, uitleg }: { readonly thema: Kijkthema; readonly uitleg?: string }) {
  return (
    <span className={`an-teken thema-${thema.id}`}>
      <span aria-hidden="true">{thema.nummer}</span>
      {uitleg !== undefined && <span className="onzichtbaar">{uitleg}</span>}
    </span>
  );
}
