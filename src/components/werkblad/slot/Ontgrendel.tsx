import { useId, useState } from 'react';
import type { Slotstaat } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { slotTeksten, type Slotfout } from '#teksten/werkbladslot.ts';
import { useAtom, useBezig } from '../schil/haken.ts';
import { Foutregel } from './Foutregel.tsx';
import { Kwijt } from './Kwijt.tsx';
import { MetCode } from './MetCode.tsx';
import { Sleutelvoortgang } from './Sleutelvoortgang.tsx';
import { Wachtzinveld } from './Wachtzinveld.tsx';
import { WisAlles } from './WisAlles.tsx';

const t = slotTeksten.open;

interface Props {
  readonly slot: Extract<Slotstaat, { stand: 'vergrendeld' | 'ontgrendelen-bezig' }>;
  readonly wis: () => void;
}

function MetWachtzin({ foutOpen }: { readonly foutOpen: Slotfout | undefined }) {
  const [wachtzin, zetWachtzin] = useState('');
  const [eigen, zetEigen] = useState<Slotfout>();
  const { bezig, doe } = useBezig();
  const foutId = useId();
  const fout = eigen ?? foutOpen;
  const open = (): void =>
    doe(async () => {
      if (wachtzin === '') {
        zetEigen('leeg');
        return;
      }
      zetEigen(undefined);
      const uitkomst = await werkblad.ontgrendel(wachtzin);
      if (uitkomst.stand === 'mislukt') zetEigen(uitkomst.reden);
    });
  return (
    <>
      <Wachtzinveld
        naam="wachtzin"
        label={slotTeksten.wachtzin.veld}
        hulp={t.pogingen}
        waarde={wachtzin}
        zet={zetWachtzin}
        fout={!bezig && fout !== undefined ? foutId : undefined}
        enter={open}
        geefFocus
      />
      <Foutregel id={foutId} fout={bezig ? undefined : fout} />
      <p>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          aria-disabled={bezig}
          onClick={open}
        >
          {t.knop}
        </button>
      </p>
      <Sleutelvoortgang bezig={bezig} tekst={slotTeksten.bezigOpenen} />
    </>
  );
}

/** What is shut: open it with the passphrase, with the printed code, or, when both are gone, begin again. */
export function Ontgrendel({ slot, wis }: Props) {
  const sleutel = useAtom(werkblad.$sleutel);
  const [met, zetMet] = useState<'wachtzin' | 'code'>('wachtzin');
  const foutOpen = slot.stand === 'vergrendeld' ? slot.fout : undefined;
  if (sleutel.soort === 'onleesbaar') return <Kwijt wis={wis} waarom={slotTeksten.kwijt.onleesbaar} />;
  if (sleutel.soort === 'alleen-ik') {
    return (
      <section className="ws-kaart ws-stapel">
        <p role="status">{slot.stand === 'ontgrendelen-bezig' && t.vanzelf}</p>
        <Foutregel id="ws-openfout" fout={foutOpen} />
        {foutOpen !== undefined && <WisAlles wis={wis} />}
      </section>
    );
  }
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-open">
      <h2 className="utrecht-heading-2" id="ws-open">
        {met === 'code' ? t.kopCode : t.kop}
      </h2>
      <p>{met === 'code' ? t.uitlegCode : t.uitleg}</p>
      {met === 'code' ? <MetCode /> : <MetWachtzin foutOpen={foutOpen} />}
      {sleutel.soort === 'gedeeld' && !sleutel.herstelcode ? (
        <details className="ws-vouw">
          <summary>{t.metCode}</summary>
          <p>{t.geenCode}</p>
          <WisAlles wis={wis} />
        </details>
      ) : (
        <>
          <p>
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              onClick={() => zetMet(met === 'code' ? 'wachtzin' : 'code')}
            >
              {met === 'code' ? t.terug : t.metCode}
            </button>
          </p>
          {met === 'code' && (
            <details className="ws-vouw">
              <summary>{slotTeksten.allebeiKwijt.kop}</summary>
              <WisAlles wis={wis} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
