import { useDeferredValue } from 'react';
import { Blad } from './werk/Blad.tsx';
import { useAnalyse } from './werk/useAnalyse.ts';
import type { Kijkverhaal } from './werk/verhaal.ts';
import { Werk } from './werk/Werk.tsx';

/** Looking at a story oneself; on paper a sheet. */
export function Analyse({ verhaal }: { readonly verhaal: Kijkverhaal }) {
  const model = useAnalyse(verhaal);
  // What nobody is looking at while they write may come a moment later, in pieces.
  const laat = useDeferredValue(model);
  return (
    <div className="an-werk">
      <Werk model={model} laat={laat} />
      <Blad model={laat} />
    </div>
  );
}
