import { useStore } from '@nanostores/react';
import { gelezen, NIETS_GELEZEN } from '#stores/voortgang.ts';
import type { Importresultaat } from '#stores/voortgangsbestand.ts';
import { importTeksten as t } from '#teksten/inlezen.ts';
import { neemFocus } from '#components/ui/focus.ts';

type Ingelezen = Extract<Importresultaat, { readonly stand: 'ingelezen' }>;

/** What was read, once it was. Takes the focus: the button that was pressed is gone. */
export function Klaar({ resultaat }: { readonly resultaat: Ingelezen }) {
  const lessen = Object.keys(useStore(gelezen, { ssr: () => NIETS_GELEZEN })).length;
  const half = resultaat.lessen.stand === 'niet-bewaard' || resultaat.instellingen.stand === 'niet-bewaard';
  return (
    <div className="utrecht-alert utrecht-alert--ok vg-gelukt" tabIndex={-1} ref={neemFocus}>
      <p>{t.gedaan(resultaat.oefeningen, lessen)}</p>
      {half && <p>{t.halfBewaard}</p>}
    </div>
  );
}
