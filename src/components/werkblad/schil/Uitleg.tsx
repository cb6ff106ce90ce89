import type { ReactNode } from 'react';
import type { Uitleg as Woorden } from '#teksten/werkbladschil.ts';

/** What happened, why, what now; stays until it is solved. */
export function Uitleg({ uitleg, children }: { readonly uitleg: Woorden; readonly children?: ReactNode }) {
  return (
    <div className="ws-let-op">
      <p>
        <b>{uitleg.wat}</b> {uitleg.waarom}
      </p>
      <p>{uitleg.nu}</p>
      {children}
    </div>
  );
}
