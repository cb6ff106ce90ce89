import { useLevend } from '#components/bewaren/levend.ts';
import type { Gesprekskeuze } from '#schemas/gesprek.ts';
import { speler } from '#teksten/gesprekken.ts';

interface Props {
  readonly keuzes: readonly Gesprekskeuze[];
  readonly kies: (keuzeId: string) => void;
}

/** What you can say now: plain buttons, because a choice is a deed and not an answer to be handed in. */
export function Keuzes({ keuzes, kies }: Props) {
  const levend = useLevend();
  return (
    <div className="gsp-keuzes" role="group" aria-labelledby="gesprek-watzegje">
      <h3 className="gsp-kop" id="gesprek-watzegje">
        {speler.watZegJe}
      </h3>
      <ul>
        {keuzes.map(({ id, tekst, gedrag }) => (
          <li key={id}>
            <button type="button" className="gsp-keuze" disabled={!levend} onClick={() => kies(id)}>
              <span className="gsp-woorden">{tekst}</span>
              {gedrag !== undefined && <span className="gsp-gedrag"> {gedrag}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
