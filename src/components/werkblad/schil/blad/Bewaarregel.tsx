import { toonBewaard } from '#components/bewaren/tijd.ts';
import { klok } from '#platform/klok.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Bewaarstand } from '#stores/werkblad/contract.ts';
import { kaderTeksten as t } from '#teksten/werkbladkader.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { bewaarBladen } from '../bestand.ts';
import { useAtom, useMelding } from '../haken.ts';

const KNOP = 'utrecht-button utrecht-button--secondary-action';

/** "Bewaard" is only said of what is on the disk. */
function rustig(stand: Bewaarstand): string {
  if (stand.stand === 'bezig') return t.bezig;
  return stand.stand === 'bewaard' ? toonBewaard(stand.tijd, klok.nu()) : t.nogNiets;
}

/** Where the words of a sheet are, or why they are not there. */
export function Bewaarregel({ blad }: { readonly blad: Werkblad }) {
  const stand = useAtom(werkblad.bewaarstand(blad.id));
  const { tekst, zeg } = useMelding();
  const reden = stand.stand === 'niet-bewaard' ? t.waarom[stand.reden] : undefined;
  const bestand = async (): Promise<void> => zeg((await bewaarBladen([blad])) ? t.bestandKlaar : t.bestandMislukt);
  return (
    <div className="ws-bewaar niet-afdrukken" data-stand={stand.stand}>
      <p>{reden === undefined && rustig(stand)}</p>
      <p role="alert" className={reden === undefined ? 'ws-fout ws-leeg' : 'ws-fout'}>
        {reden !== undefined && `${t.nietBewaard(reden)} ${t.nietBewaardNu}`}
      </p>
      {reden !== undefined && (
        <p className="rij">
          <button type="button" className={KNOP} onClick={() => void werkblad.spoel()}>
            {t.opnieuw}
          </button>
          <button type="button" className={KNOP} onClick={() => void bestand()}>
            {t.alsBestand}
          </button>
        </p>
      )}
      <p role="status">{tekst}</p>
    </div>
  );
}
