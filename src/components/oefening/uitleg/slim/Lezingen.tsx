import type { ReactNode } from 'react';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { lezingTeksten as t } from '#teksten/slimoefening/hulp.ts';
import { Kop } from '../../Kop.tsx';
import type { Niveau } from '../../vorm/vorm.ts';

interface Lezing {
  /** What it sees, in a few words. */
  readonly ziet: string;
  readonly uitleg: string;
}

interface Props {
  readonly niveau: Niveau;
  readonly a: Lezing;
  readonly b: Lezing;
  /** The readings see something else. */
  readonly verschillen: boolean;
  readonly children?: ReactNode;
}

/** Both example readings with their reasons. Ours, and no truth. */
export function Lezingen({ niveau, a, b, verschillen, children }: Props) {
  return (
    <div className="oef-redenen">
      {verschillen && <p className="oef-kader oef-klein">{t.verschillen}</p>}
      {(
        [
          ['a', a],
          ['b', b],
        ] as const
      ).map(([naam, { ziet, uitleg }]) => (
        <section key={naam}>
          <Kop onder={2} niveau={niveau} className="oef-groepkop">
            {t.kop[naam]}: {ziet}
          </Kop>
          <p>{uitleg}</p>
        </section>
      ))}
      <p className="oef-klein">{uitleg.voorbeeldlezing}</p>
      {children}
    </div>
  );
}
