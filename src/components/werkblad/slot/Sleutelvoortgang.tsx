import { werkblad } from '#stores/werkblad.browser.ts';
import { slotTeksten as t } from '#teksten/werkbladslot.ts';
import { useAtom } from '../schil/haken.ts';

/** Working on a passphrase takes seconds on a slow computer; so one sees that it goes on. */
export function Sleutelvoortgang({ bezig, tekst }: { readonly bezig: boolean; readonly tekst: string }) {
  const deel = useAtom(werkblad.$voortgang);
  return (
    <div className="ws-voortgang">
      <p role="status">{bezig && tekst}</p>
      {bezig && <progress aria-label={t.voortgang} max={1} value={deel} />}
    </div>
  );
}
