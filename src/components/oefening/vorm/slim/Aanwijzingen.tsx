import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { Aanwijzing } from '#domain/oefening/leerder.slim.ts';
import { NaarBeurt } from '../../Feedback.tsx';
import { beurtAnker } from '../../fragmentplek.ts';

interface Props {
  readonly oefening: { readonly id: string; readonly fragment: FragmentWeergave };
  readonly aanwijzingen: readonly (Aanwijzing & { readonly bij?: string })[];
}

/** The turns where it can be seen or heard, each with the way back to it. */
export function Aanwijzingen({ oefening: { id, fragment }, aanwijzingen }: Props) {
  const start = new Map(beurtenVan(fragment).map((beurt) => [beurt.id, beurt.start]));
  return (
    <ul className="oef-lijst">
      {aanwijzingen.map(({ beurt, uitleg, bij }) => (
        <li key={`${beurt}${uitleg}`} className="oef-resultaat">
          <NaarBeurt anker={`${beurtAnker(id)}${beurt}`} tijd={formatTijdcode(start.get(beurt) ?? 0)} />
          <p>
            {bij !== undefined && <b>{bij}. </b>}
            {uitleg}
          </p>
        </li>
      ))}
    </ul>
  );
}
