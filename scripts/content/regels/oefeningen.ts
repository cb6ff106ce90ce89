/** Exercises: their fragments exist, the rules of the domain hold, and places give no answers away. */
import { controleerOefening } from '#domain/oefening/regels.ts';
import type { Fragment, Oefening } from '#schemas/oefening.ts';
import type { Inhoud, Item } from '../lees.ts';
import { meld, padVan, type Melding, type Pad } from '../melding.ts';
import { controleerAntwoordvolgorde } from './antwoordvolgorde.ts';
import { beurtenIn, controleerFragment } from './fragment.ts';

const fragmentenVan = (oefening: Oefening): readonly (readonly [Pad, Fragment | undefined])[] => [
  [['fragment'], oefening.fragment],
  [['onthulling', 'fragment'], oefening.soort === 'voorspellen' ? oefening.onthulling.fragment : undefined],
];

function fragmenten(plek: Item<Oefening>, inhoud: Inhoud): Melding[] {
  return fragmentenVan(plek.data).flatMap(([pad, fragment]) =>
    fragment && 'verhaal' in fragment ? controleerFragment({ plek, pad, ...fragment }, inhoud) : [],
  );
}

function domeinregels(plek: Item<Oefening>, inhoud: Inhoud): Melding[] {
  const { fragment } = plek.data;
  const beurten = fragment && 'verhaal' in fragment ? beurtenIn(inhoud, fragment) : undefined;
  return controleerOefening(plek.data, beurten).map((melding) => meld(plek, padVan(melding.veld), melding));
}

export const controleerOefeningen = (inhoud: Inhoud): Melding[] => [
  ...inhoud.oefeningen.flatMap((item) => [...fragmenten(item, inhoud), ...domeinregels(item, inhoud)]),
  ...controleerAntwoordvolgorde(inhoud),
];
