import { useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { useBezig } from '../schil/haken.ts';
import { bewaarRuw } from '../schil/bestand.ts';
import { WisAlles } from './WisAlles.tsx';

const t = slotTeksten.kwijt;

interface Props {
  readonly wis: () => void;
  /** Why it does not open. */
  readonly waarom?: string;
}

/** Something stored and no key that works: it stays shut, everything stays, and it can be taken along as it lies there. */
export function Kwijt({ wis, waarom = t.waarom }: Props) {
  const [melding, zetMelding] = useState('');
  const { bezig, doe } = useBezig();
  const download = (): void =>
    doe(async () => {
      const gelukt = await bewaarRuw(() => werkblad.rauwAlles());
      zetMelding(gelukt ? t.gedownload : t.mislukt);
    });
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-kwijt">
      <h2 className="utrecht-heading-2" id="ws-kwijt">
        {t.kop}
      </h2>
      <p>
        <b>{t.wat}</b> {waarom}
      </p>
      <p>{t.nu}</p>
      <p>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          aria-disabled={bezig}
          onClick={download}
        >
          {t.download}
        </button>
      </p>
      <p role="status">{melding}</p>
      <details className="ws-vouw">
        <summary>{slotTeksten.allebeiKwijt.knop}</summary>
        <WisAlles wis={wis} />
      </details>
    </section>
  );
}
