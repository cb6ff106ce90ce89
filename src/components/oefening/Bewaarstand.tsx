import type { ReactNode } from 'react';
import { klok } from '#platform/klok.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { bewaren, veranderd } from '#teksten/oefening.ts';
import { toonBewaard } from '#components/bewaren/tijd.ts';

interface Props {
  readonly status: OefeningStatus;
  /** The oefening changed since the stored answer was given. */
  readonly isVeranderd: boolean;
  readonly opnieuw: () => void;
  readonly alsBestand: () => void;
  readonly children: ReactNode;
}

const kleineLetter = (zin: string): string => zin.charAt(0).toLowerCase() + zin.slice(1);

/** "Bewaard" is only said of what is on the disk. */
function rustig({ bewaard, ...status }: OefeningStatus, isVeranderd: boolean): string {
  if (isVeranderd) return veranderd.melding;
  if (status.stand === 'klaar' && status.herkomst.soort === 'onleesbaar') return bewaren.nietLeesbaar;
  if (bewaard.stand === 'bezig') return bewaren.bezig;
  return bewaard.stand === 'bewaard' ? toonBewaard(bewaard.tijd, klok.nu()) : bewaren.nogNiets;
}

/** Where the work is. The line is always there, so that nothing moves when it gets its words. */
export function Bewaarstand({ status, isVeranderd, opnieuw, alsBestand, children }: Props) {
  const { bewaard } = status;
  const reden = bewaard.stand === 'niet-bewaard' ? bewaren.waarom[bewaard.reden] : undefined;
  return (
    <div className={reden ? 'oef-stand oef-niet' : 'oef-stand'}>
      <p className="oef-bewaard">{reden ? '' : rustig(status, isVeranderd)}</p>
      <p className="oef-nietbewaard" role="status">
        {reden && `${bewaren.nietBewaard(kleineLetter(reden))} ${bewaren.nu}`}
      </p>
      {reden && (
        <div className="oef-knoppen">
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
            {bewaren.opnieuw}
          </button>
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={alsBestand}>
            {bewaren.alsBestand}
          </button>
        </div>
      )}
      {children}
    </div>
  );
}
