import { waarGebleven } from '#domain/gesprek/gebleven.ts';
import { useStatus } from '#components/bewaren/haken.ts';
import { gebleven as t } from '#teksten/gesprekken.ts';

interface Props {
  /** The id of the gesprek. */
  readonly id: string;
  readonly href: string;
}

/** On a card: where this reader left the conversation, if anywhere. The paragraph is always there: an island needs something to be seen by. */
export function GesprekStand({ id, href }: Props) {
  const gebleven = waarGebleven(useStatus(id).staat);
  return (
    <p>
      {gebleven.soort !== 'nieuw' && (
        <>
          {gebleven.soort === 'bezig' ? t.bezig(gebleven.beurt) : t.klaar(gebleven.keren)}{' '}
          <a className="utrecht-link utrecht-link--html-a" href={href}>
            {gebleven.soort === 'bezig' ? t.verder : t.opnieuw}
          </a>
        </>
      )}
    </p>
  );
}
