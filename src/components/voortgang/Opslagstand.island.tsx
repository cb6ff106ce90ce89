import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { herlees, overzicht } from '#stores/voortgangsoverzicht.browser.ts';
import { OVERZICHT_LADEN } from '#stores/voortgangsoverzicht.ts';
import { opslagTeksten as t } from '#teksten/opslag.ts';
import { nietBewaard } from '#teksten/voortgang.ts';
import { Uitleg } from './Uitleg.tsx';

/** Whether this browser keeps anything; silent as long as it does. */
export function Opslagstand() {
  const stand = useStore(overzicht, { ssr: () => OVERZICHT_LADEN });
  const [gekeken, zetGekeken] = useState(0);
  const dicht = stand.stand === 'niet-gelezen' ? stand.reden : undefined;
  const merkjes = stand.stand === 'laden' || stand.merkjes;

  const kijkNogEens = (): void => {
    void herlees().then(() => zetGekeken((n) => n + 1));
  };
  return (
    <div className="vg-opslag">
      <div role="status" className="stapel">
        {dicht && <Uitleg uitleg={{ wat: t.wat, waarom: nietBewaard[dicht].waarom, nu: t.nu[dicht] }} />}
        {!merkjes && <Uitleg uitleg={t.merkjes} soort="let-op" />}
        {gekeken > 0 && <p key={gekeken}>{dicht ? t.nogSteeds : t.weer}</p>}
      </div>
      {(dicht ?? gekeken > 0) && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action niet-afdrukken"
          onClick={kijkNogEens}
        >
          {t.nogEens}
        </button>
      )}
    </div>
  );
}
