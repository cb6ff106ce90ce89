import type { Analysemodel } from './useAnalyse.ts';

interface Props {
  readonly model: Analysemodel;
  readonly naar: (seconden: number) => void;
}

/** The moments of reading a, one by one: first choose, then see. */
export function Voorgedaan({ model }: Props) {
  return <p>{model.verhaal.lezingen[0]?.momenten.length}</p>;
}
