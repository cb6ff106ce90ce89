import { useState } from 'react';
import { dezeOmgeving } from '#platform/browser.ts';
import type { Exportresultaat } from '#stores/voortgangsbestand.ts';
import { exportTeksten as t } from '#teksten/voortgang.ts';
import { nietGeladen } from '#teksten/voortgangspagina.ts';
import { haalWerk } from './haalWerk.ts';
import { NIETS_OPEN } from './schoon.ts';
import { Uitleg } from './Uitleg.tsx';

type Stand =
  { readonly stand: 'rust' } | { readonly stand: 'bezig' } | { readonly stand: 'niet-geladen' } | Exportresultaat;

async function exporteer(): Promise<Stand> {
  const werk = await haalWerk();
  return werk ? werk.exporteer(dezeOmgeving, NIETS_OPEN) : { stand: 'niet-geladen' };
}

function Uitkomst({ stand }: { readonly stand: Stand }) {
  if (stand.stand === 'rust') return null;
  if (stand.stand === 'bezig') return <p>{t.bezig}</p>;
  if (stand.stand === 'niet-klaar') return <Uitleg uitleg={t.nietKlaar} />;
  if (stand.stand === 'niet-geladen') return <Uitleg uitleg={nietGeladen} />;
  const klaar = t.klaar(stand.naam, stand.oefeningen, stand.lessen);
  if (stand.stand === 'klaar') return <p className="utrecht-alert utrecht-alert--ok vg-gelukt">{klaar}</p>;
  return (
    <Uitleg uitleg={t.onvolledig} soort="let-op">
      <p>{klaar}</p>
    </Uitleg>
  );
}

/** Everything in one file. The button stays, so that nobody loses their place. */
export function Meenemen() {
  const [stand, zetStand] = useState<Stand>({ stand: 'rust' });
  const maak = (): void => {
    if (stand.stand === 'bezig') return;
    zetStand({ stand: 'bezig' });
    void exporteer().then(zetStand);
  };
  return (
    <div className="stapel">
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        aria-disabled={stand.stand === 'bezig'}
        onClick={maak}
      >
        {t.knop}
      </button>
      <div role="status">
        <Uitkomst stand={stand} />
      </div>
    </div>
  );
}
