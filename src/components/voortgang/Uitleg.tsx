import type { ReactNode } from 'react';
import type { Uitleg as Woorden } from '#teksten/voortgang.ts';

interface Props {
  readonly uitleg: Woorden;
  readonly soort?: 'fout' | 'let-op';
  readonly children?: ReactNode;
}

/** What happened, why, and what now. Stands in a live region that was there before. */
export function Uitleg({ uitleg, soort = 'fout', children }: Props) {
  return (
    <div className={`utrecht-alert ${soort === 'fout' ? 'utrecht-alert--error' : 'utrecht-alert--warning'} vg-uitleg`}>
      <p>
        <b>{uitleg.wat}</b>
      </p>
      <p>{uitleg.waarom}</p>
      <p>{uitleg.nu}</p>
      {children}
    </div>
  );
}
