import { useEffect, useState } from 'react';
import { toonMoment } from '#components/bewaren/tijd.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { klok } from '#platform/klok.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Versie } from '#stores/werkblad/contract.ts';
import { geschiedenisTeksten as t } from '#teksten/werkbladkader.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { useMelding } from '../haken.ts';
import { verschilwoorden } from './verschilwoorden.ts';
import { Versieblad } from './Versieblad.tsx';

const KNOP = 'utrecht-button utrecht-button--secondary-action';

interface Props {
  readonly blad: Werkblad;
  readonly mag: boolean;
  readonly sluit: () => void;
}

const wanneer = ({ tijd }: Versie): string => toonMoment(Date.parse(tijd), klok.nu());

interface Regel {
  readonly versie: Versie;
  /** What came after it. */
  readonly later: Werkblad;
  readonly bekeken: boolean;
  readonly mag: boolean;
  readonly bekijk: () => void;
  readonly zetTerug: () => void;
}

function Versieregel({ versie, later, bekeken, mag, bekijk, zetTerug }: Regel) {
  return (
    <li>
      <p>
        <button type="button" className={KNOP} aria-expanded={bekeken} onClick={bekijk}>
          {t.bekijk(wanneer(versie))}
        </button>{' '}
        <span className="ws-zacht">
          {t.sindsdien} {verschilwoorden(versie.blad, later)}
        </span>
      </p>
      {bekeken && (
        <div className="ws-versie ws-stapel" role="group" aria-label={t.voorbeeld(wanneer(versie))}>
          <Versieblad blad={versie.blad} />
          {mag && (
            <p>
              <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={zetTerug}>
                {t.zetTerug}
              </button>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** Earlier versions: first look, then go back. */
export function Geschiedenis({ blad, mag, sluit }: Props) {
  const [versies, zetVersies] = useState<readonly Versie[]>();
  const [bekeken, zetBekeken] = useState<number>();
  const { tekst, zeg } = useMelding();
  const { id, revisie } = blad;
  // Effect: the versions lie in the storage. Again after each save, because then there is one more.
  useEffect(() => {
    let leeft = true;
    void werkblad.geschiedenis(id).then((gevonden) => leeft && zetVersies(gevonden));
    return () => void (leeft = false);
  }, [id, revisie]);
  const zetTerug = async (versie: Versie): Promise<void> => {
    const { stand } = await werkblad.zetTerug(id, versie.revisie);
    if (stand === 'mislukt') {
      zeg(t.mislukt);
      return;
    }
    zetBekeken(undefined);
    zeg(t.teruggezet(wanneer(versie)));
    document.getElementById('ws-eerder')?.focus();
  };
  const eerdere = versies?.filter((versie) => versie.revisie < revisie) ?? [];
  return (
    <section className="ws-kaart ws-stapel niet-afdrukken" aria-labelledby="ws-eerder">
      <h2 className="utrecht-heading-2" id="ws-eerder" tabIndex={-1} ref={neemFocus}>
        {t.kop}
      </h2>
      <p>{t.uitleg}</p>
      <p role="status">{versies === undefined ? t.laden : tekst}</p>
      {versies !== undefined && eerdere.length === 0 && <p>{t.leeg}</p>}
      <ol className="ws-versies" aria-label={t.lijst}>
        {eerdere.map((versie, i) => (
          <Versieregel
            key={versie.revisie}
            versie={versie}
            later={eerdere[i - 1]?.blad ?? blad}
            bekeken={bekeken === versie.revisie}
            mag={mag}
            bekijk={() => zetBekeken(bekeken === versie.revisie ? undefined : versie.revisie)}
            zetTerug={() => void zetTerug(versie)}
          />
        ))}
      </ol>
      <p>
        <button type="button" className={KNOP} onClick={sluit}>
          {t.sluit}
        </button>
      </p>
    </section>
  );
}
