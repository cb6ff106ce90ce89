import { plaatsZelfbeeld } from '#domain/slim/vlak.ts';
import { plaatsenTeksten as t } from '#teksten/slimoefening/plaatsen.ts';
import { plekInWoorden } from '#teksten/vlak.ts';
import type { HalvePlek } from '#teksten/vlak.ts';

/** Where the point of the learner is, in words; on or near a border also what would tip the balance. */
export function Plekwoorden({ plek }: { readonly plek: HalvePlek }) {
  const { willen, kunnen } = plek;
  const twijfel = willen === null || kunnen === null ? [] : plaatsZelfbeeld({ willen, kunnen }).twijfel;
  return (
    <div>
      <p className="oef-onderkop">{t.jouwPunt}</p>
      <p className="oef-samenvatting">{plekInWoorden(plek)}</p>
      {twijfel.map((as) => (
        <p key={as}>{t.doorslag[as]}</p>
      ))}
    </div>
  );
}
