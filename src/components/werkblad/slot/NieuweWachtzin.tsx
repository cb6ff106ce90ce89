import { slotTeksten } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';
import type { Wachtzinkeuze } from './useWachtzin.ts';
import { Wachtzinveld } from './Wachtzinveld.tsx';

const t = slotTeksten.wachtzin;
const KNOP = 'utrecht-button utrecht-button--secondary-action';

interface Props {
  readonly keuze: Wachtzinkeuze;
  /** Id of the sentence about what is wrong with it. */
  readonly fout: string | undefined;
  readonly enter: () => void;
}

/** A new passphrase: one's own, or four words that the browser thinks up. */
export function NieuweWachtzin({ keuze, fout, enter }: Props) {
  if (keuze.soort === 'bedacht') {
    return (
      <div className="ws-stapel">
        <p>{t.bedacht}</p>
        <p className="ws-code" translate="no" tabIndex={-1} ref={neemFocus}>
          {keuze.bedacht}
        </p>
        <p className="rij">
          <button type="button" className={KNOP} onClick={keuze.bedenk}>
            {t.anders}
          </button>
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={keuze.zelf}>
            {t.zelf}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="ws-stapel">
      <Wachtzinveld
        naam="nieuwe-wachtzin"
        label={t.nieuw}
        hulp={t.hulp}
        waarde={keuze.eigen}
        zet={keuze.zetEigen}
        fout={fout}
        enter={enter}
        geefFocus={keuze.kwamTerug}
      />
      <Wachtzinveld
        naam="herhaalde-wachtzin"
        label={t.herhaal}
        waarde={keuze.herhaald}
        zet={keuze.zetHerhaald}
        fout={fout}
        enter={enter}
      />
      <p>
        <button type="button" className={KNOP} onClick={keuze.bedenk}>
          {t.bedenk}
        </button>
      </p>
    </div>
  );
}
