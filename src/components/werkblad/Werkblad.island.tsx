import { Schil } from './schil/Schil.tsx';
import { WereldGever, type Gegevens } from './schil/wereld.ts';

/** The whole Werkblad: locked, or open with its views. */
export function Werkblad({ gegevens }: { readonly gegevens: Gegevens }) {
  return (
    <WereldGever value={gegevens}>
      <Schil />
    </WereldGever>
  );
}
