import {
  inThema,
  tijddoel,
  waarnemingUitBeurt,
  zetWaarneming,
  type Naastbeurt,
  type Werkblad,
} from '#domain/werkblad.ts';
import type { ThemaId } from '#kern/themas.ts';
import { themaacties, type Wijzig } from '../blad/acties.ts';
import type { Brug } from '../brug.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { namen, waarnemingVan } from '../veld/namen.ts';

interface Opties {
  readonly wijzig: Wijzig;
  readonly brug: Brug;
  readonly nieuweId: () => string;
}

/** The observation in which somebody is writing. */
function hier(): string | undefined {
  const { activeElement: nu } = document;
  return nu instanceof HTMLInputElement || nu instanceof HTMLTextAreaElement ? waarnemingVan(nu.name) : undefined;
}

/** Puts the time of now at the observation somebody is writing, or at a new one, and goes there. */
export function neemTijd({ blad, wijzig, brug, nieuweId }: Opties & { readonly blad: Werkblad }): void {
  const tijd = brug.$bron.get()?.nu?.();
  const doel = tijddoel(blad, hier(), brug.$thema.get());
  if (tijd === undefined || !doel) return;
  const acties = themaacties(doel.thema, wijzig, nieuweId);
  let id = doel.soort === 'bestaand' ? doel.id : '';
  metFocus(
    () => {
      if (doel.soort === 'bestaand') acties.zetTijd(id, tijd);
      else id = acties.nieuweWaarneming({ tijd });
    },
    () => veld(namen.waarneming(id))(),
  );
}

/**
 * Takes a turn over as an observation, in the thema somebody wrote in last, and goes there.
 * @param opties with the thema's that are on the sheet
 */
export function neemBeurt(
  beurt: Naastbeurt,
  { themas, wijzig, brug, nieuweId }: Opties & { readonly themas: readonly ThemaId[] },
): void {
  const laatst = brug.$thema.get();
  const thema = themas.find((er) => er === laatst) ?? themas[0];
  if (!thema) return;
  const id = nieuweId();
  metFocus(
    () => wijzig((b) => inThema(b, thema, (deel) => zetWaarneming(deel, { ...waarnemingUitBeurt(beurt), id }))),
    veld(namen.waarneming(id)),
  );
}
