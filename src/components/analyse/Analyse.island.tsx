import { Blad } from './werk/Blad.tsx';
import { useAnalyse } from './werk/useAnalyse.ts';
import type { Kijkverhaal } from './werk/verhaal.ts';
import { Werk } from './werk/Werk.tsx';

/** Looking at a story oneself; on paper a sheet. */
export function Analyse({ verhaal }: { readonly verhaal: Kijkverhaal }) {
  const model = useAnalyse(verhaal);
  return (
    <div className="an-werk">
      <Werk model={model} />
      <Blad model={model} />
    </div>
  );
}
