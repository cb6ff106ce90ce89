import { werkblad } from '#stores/werkblad.browser.ts';
import type { Bladapart } from '#stores/werkblad/contract.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { bewaarRuw } from '../schil/bestand.ts';
import { useMelding } from '../schil/haken.ts';

const t = overzichtTeksten.apart;

/** Sheets that cannot be shown: kept whole, to be taken out as they lie there. */
export function Apart({ apart }: { readonly apart: readonly Bladapart[] }) {
  const { tekst, zeg } = useMelding();
  const download = async (id: string): Promise<void> => {
    zeg((await bewaarRuw(() => werkblad.rauw(id))) ? t.gedownload : slotTeksten.kwijt.mislukt);
  };
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-apart">
      <h2 className="utrecht-heading-2" id="ws-apart">
        {t.kop}
      </h2>
      <p>{t.uitleg}</p>
      <ul className="ws-apart">
        {apart.map(({ id, reden }, i) => (
          <li key={id}>
            {i + 1}. {t[reden]}{' '}
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => void download(id)}
            >
              {t.download}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{tekst}</p>
    </section>
  );
}
