import { toonBewaard } from '#components/bewaren/tijd.ts';
import { klok } from '#platform/klok.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { bewaarTeksten as t } from '#teksten/analyse.ts';
import { bewaren } from '#teksten/bewaren.ts';
import type { Acties } from './acties.ts';

interface Props {
  readonly status: OefeningStatus;
  readonly acties: Pick<Acties, 'probeerBewaren' | 'alsBestand'>;
}

/** "Bewaard" is only said of what is on the disk. */
function rustig({ bewaard, ...status }: OefeningStatus): string {
  if (status.stand === 'klaar' && status.herkomst.soort === 'onleesbaar') return bewaren.nietLeesbaar;
  if (bewaard.stand === 'bezig') return bewaren.bezig;
  return bewaard.stand === 'bewaard' ? toonBewaard(bewaard.tijd, klok.nu()) : t.nogNiets;
}

/** Where the marks are kept, or why they are not. */
export function Bewaarregel({ status, acties }: Props) {
  const { bewaard } = status;
  const reden = bewaard.stand === 'niet-bewaard' ? bewaren.waarom[bewaard.reden] : undefined;
  return (
    <div className="an-bewaar niet-afdrukken">
      <p>{reden === undefined ? rustig(status) : ''}</p>
      <p role="status" className={reden === undefined ? undefined : 'an-melding'}>
        {reden !== undefined && `${bewaren.nietBewaard(reden)} ${t.nietBewaardNu}`}
      </p>
      {reden !== undefined && (
        <div className="an-knoppen">
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={acties.probeerBewaren}
          >
            {bewaren.opnieuw}
          </button>
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={acties.alsBestand}>
            {bewaren.alsBestand}
          </button>
        </div>
      )}
    </div>
  );
}
