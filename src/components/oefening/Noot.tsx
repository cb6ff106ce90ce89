import type { Deel } from '#domain/oefening/uitslag.ts';
import { label } from '#teksten/oefening.ts';
import { Teken } from './Teken.tsx';

interface Props {
  readonly id: string;
  readonly deel: Deel | undefined;
}

/** What is said about one part of a recorded answer, right beside it. */
export function Noot({ id, deel }: Props) {
  if (deel === undefined) return null;
  return (
    <div id={id} className={`oef-noot oef-${deel.oordeel}`}>
      <p className="oef-merk">
        <Teken oordeel={deel.oordeel} /> {label[deel.oordeel]}
      </p>
      {deel.feedback !== null && <p>{deel.feedback}</p>}
    </div>
  );
}
