import { toonBewaard } from '#components/bewaren/tijd.ts';
import { klok } from '#platform/klok.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { speler } from '#teksten/gesprekken.ts';
import { bewaren } from '#teksten/bewaren.ts';

interface Props {
  readonly status: OefeningStatus;
  readonly opnieuw: () => void;
  readonly alsBestand: () => void;
}

/** "Bewaard" is only said of what is on the disk. */
function rustig({ bewaard, ...status }: OefeningStatus): string {
  if (status.stand === 'klaar' && status.herkomst.soort === 'onleesbaar') return bewaren.nietLeesbaar;
  if (bewaard.stand === 'bezig') return bewaren.bezig;
  return bewaard.stand === 'bewaard' ? toonBewaard(bewaard.tijd, klok.nu()) : speler.nogNiets;
}

/** Where the path is kept, or why it is not. The line is always there, so that nothing moves when it gets its words. */
export function Bewaarregel({ status, opnieuw, alsBestand }: Props) {
  const { bewaard } = status;
  const reden = bewaard.stand === 'niet-bewaard' ? bewaren.waarom[bewaard.reden] : undefined;
  return (
    <div className="gsp-bewaar niet-afdrukken">
      <p>{reden === undefined ? rustig(status) : ''}</p>
      <p role="status" className={reden === undefined ? undefined : 'gsp-melding'}>
        {reden !== undefined && `${bewaren.nietBewaard(reden)} ${speler.nietBewaardNu}`}
      </p>
      {reden !== undefined && (
        <div className="gsp-knoppen">
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
            {bewaren.opnieuw}
          </button>
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={alsBestand}>
            {bewaren.alsBestand}
          </button>
        </div>
      )}
    </div>
  );
}
