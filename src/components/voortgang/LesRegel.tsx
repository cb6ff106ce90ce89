import type { LesRegel as Regel } from '#domain/voortgang/overzicht.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { toonDag } from '#components/ui/dag.ts';
import { Oefeningen } from './Oefeningen.tsx';

interface Props {
  readonly les: Regel;
  readonly merk: (les: Regel) => void;
}

/** One lesson: where it is, whether it is marked as read, and the exercises of it that were begun. */
export function LesRegel({ les, merk }: Props) {
  const { id, titel, href, minuten, gelezen, oefeningen } = les;
  return (
    <li className="vg-les">
      <div className="vg-lesregel">
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={href}>
            {titel}
          </a>
          <span className="zacht klein">{gelezen === undefined ? t.les(minuten) : t.gelezenOp(toonDag(gelezen))}</span>
        </p>
        <label
          className="utrecht-form-label utrecht-form-label--checkbox vg-merkje alleen-script"
          htmlFor={`merk-${id}`}
        >
          <input
            id={`merk-${id}`}
            className="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={gelezen !== undefined}
            onChange={() => merk(les)}
          />
          <span className="onzichtbaar">{t.merkjeBij(titel)}</span>
          <span aria-hidden="true">{t.merkje}</span>
        </label>
      </div>
      <Oefeningen label={t.oefeningen(titel)} regels={oefeningen} />
    </li>
  );
}
