import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { gelijk } from '#domain/oefening/canoniek.ts';
import type { KaartModel } from './useKaart.ts';

/** Keeps what was filled in before the script was there: it wins over what was stored, which goes to the old answers. */
export function useVoorafIngevuld<S extends OefeningSoort>(
  formulier: RefObject<HTMLFormElement | null>,
  { soort, oefening, acties }: KaartModel<S>,
): void {
  const gelezen = useRef(false);
  // Effect: the form's own state is only in the DOM, and only right after hydration does it differ from ours.
  useLayoutEffect(() => {
    if (gelezen.current || formulier.current === null) return;
    gelezen.current = true;
    const antwoord = soort.leesFormulier(oefening, new FormData(formulier.current));
    if (!gelijk(antwoord, soort.motor.leegAntwoord(oefening))) acties.wijzig(antwoord);
  });
}
