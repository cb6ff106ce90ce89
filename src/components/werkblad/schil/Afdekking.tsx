import { useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { bewaarBladen } from './bestand.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { useBezig } from './haken.ts';

const t = schil.nietBewaard;
const KNOP = 'utrecht-button utrecht-button--secondary-action';
const redenen: Readonly<Record<string, string>> = kaderTeksten.waarom;

/** Over everything, at once. */
export function Afgedekt({ tekst, kop = schil.afgedekt.kop }: { readonly tekst: string; readonly kop?: string }) {
  return (
    <section className="ws-kaart ws-stapel">
      <h1 className="utrecht-heading-1" tabIndex={-1} ref={neemFocus}>
        {kop}
      </h1>
      <p role="status">{tekst}</p>
    </section>
  );
}

/** Losing words takes two steps. */
function Zonder() {
  const [zeker, zetZeker] = useState(false);
  return (
    <>
      <button type="button" className={KNOP} aria-expanded={zeker} onClick={() => zetZeker(!zeker)}>
        {t.zonder}
      </button>
      <p className="ws-zacht">{t.zonderUitleg}</p>
      {zeker && (
        <p className="rij">
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action ws-gevaar"
            onClick={() => werkblad.naSlot('zonder-bewaren')}
          >
            {t.zeker}
          </button>
          <button type="button" className={KNOP} onClick={() => zetZeker(false)}>
            {t.tochNiet}
          </button>
        </p>
      )}
    </>
  );
}

/** Covered, and something is only in this tab: three ways out. */
export function NietBewaard({ fout }: { readonly fout: string }) {
  const { bezig, doe } = useBezig();
  const [mislukt, zetMislukt] = useState(false);
  const bestand = (): void =>
    doe(async () => {
      const gelukt = await bewaarBladen(werkblad.nietBewaard());
      zetMislukt(!gelukt);
      if (gelukt) werkblad.naSlot('in-bestand');
    });
  const waarom = fout === 'duurt-lang' ? t.duurtLang : redenen[fout];
  return (
    <section className="ws-kaart ws-stapel ws-niet-bewaard" aria-labelledby="ws-niet-bewaard">
      <h1 className="utrecht-heading-1" id="ws-niet-bewaard" tabIndex={-1} ref={neemFocus}>
        {t.kop}
      </h1>
      <p>
        {t.wat} {waarom}
      </p>
      <p>{t.nu}</p>
      <ul className="ws-uitwegen">
        <li>
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action"
            onClick={() => werkblad.naSlot('opnieuw')}
          >
            {t.opnieuw}
          </button>
        </li>
        <li>
          <button type="button" className={KNOP} aria-disabled={bezig} onClick={bestand}>
            {t.bestand}
          </button>
          <p className="ws-zacht">{t.bestandUitleg}</p>
          <p role="alert" className={mislukt ? 'ws-fout' : 'ws-fout ws-leeg'}>
            {mislukt && kaderTeksten.bestandMislukt}
          </p>
        </li>
        <li>
          <Zonder />
        </li>
      </ul>
    </section>
  );
}
