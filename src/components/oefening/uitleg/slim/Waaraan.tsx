import type { ComponentProps } from 'react';
import { lezingTeksten } from '#teksten/slimoefening/hulp.ts';
import { Kop } from '../../Kop.tsx';
import { Aanwijzingen } from '../../vorm/slim/Aanwijzingen.tsx';
import type { Niveau } from '../../vorm/vorm.ts';

/** The clues under a heading of their own. */
export function Waaraan({ niveau, ...rest }: ComponentProps<typeof Aanwijzingen> & { readonly niveau: Niveau }) {
  return (
    <section className="oef-groep">
      <Kop onder={2} niveau={niveau} className="oef-groepkop">
        {lezingTeksten.waaraan}
      </Kop>
      <Aanwijzingen {...rest} />
    </section>
  );
}
