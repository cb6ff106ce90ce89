import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { nietBewaard } from '#teksten/voortgang.ts';
import { wisTeksten as t } from '#teksten/wissen.ts';
import { Bon } from './Bon.tsx';
import { neemFocus } from '#components/ui/focus.ts';
import type { Gevolg, Wissen } from './useWissen.ts';

const ZEKER = 'wis-zeker';

/** The second step. */
function Zeker({ wissen: { vraag, ja, nee } }: { readonly wissen: Wissen }) {
  return (
    <div className="vg-zeker" id={ZEKER} role="group" aria-labelledby={`${ZEKER}-kop`}>
      <p id={`${ZEKER}-kop`}>
        <b>{t.zeker}</b> {t.eerstBestand}
      </p>
      <p>{t.werkbladen}</p>
      <p className="rij">
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action vg-gevaar"
          aria-disabled={vraag === 'bezig'}
          onClick={() => void ja()}
        >
          {t.ja}
        </button>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={nee}>
          {t.nee}
        </button>
      </p>
    </div>
  );
}

interface TerugProps {
  readonly stand: 'kan' | 'bezig' | Bewaarfout;
  readonly terug: Wissen['terug'];
  readonly hadWerkblad: boolean;
}

function Terug({ stand, terug, hadWerkblad }: TerugProps) {
  return (
    <>
      <p>{t.herstelUitleg}</p>
      {hadWerkblad && <p>{t.herstelWerkblad}</p>}
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => void terug()}>
          {t.herstel}
        </button>
      </p>
      <p role="status">{stand !== 'kan' && stand !== 'bezig' && t.nietHersteld(nietBewaard[stand].waarom)}</p>
    </>
  );
}

/** The receipt with the way back, or the news that everything is back. */
function Uitkomst({ gevolg, terug }: { readonly gevolg: Gevolg; readonly terug: Wissen['terug'] }) {
  if (gevolg.soort === 'niets') return null;
  if (gevolg.soort === 'hersteld') {
    return (
      <p className="utrecht-alert utrecht-alert--ok vg-gelukt" tabIndex={-1} ref={neemFocus}>
        {t.hersteld(gevolg.oefeningen)}
      </p>
    );
  }
  return (
    <Bon key={gevolg.nummer} bon={gevolg.bon}>
      {gevolg.terug !== 'niets' && (
        <Terug stand={gevolg.terug} terug={terug} hadWerkblad={gevolg.bon.werkblad.stand === 'gewist'} />
      )}
    </Bon>
  );
}

/** Two steps, then a receipt with the way back. */
export function Wisblad({ wissen }: { readonly wissen: Wissen }) {
  const { vraag, gevolg, vrager, vraagOfSluit, terug } = wissen;
  const open = vraag !== 'dicht';
  return (
    <div className="stapel">
      <button
        ref={vrager}
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        aria-expanded={open}
        aria-controls={open ? ZEKER : undefined}
        onClick={vraagOfSluit}
      >
        {t.knop}
      </button>
      {open && <Zeker wissen={wissen} />}
      <p role="status" className="onzichtbaar">
        {vraag === 'bezig' && t.bezig}
      </p>
      <Uitkomst gevolg={gevolg} terug={terug} />
    </div>
  );
}
