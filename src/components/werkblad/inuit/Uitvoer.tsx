import type { ReactNode } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { ookHier, veldnaam } from '#teksten/werkbladwacht.ts';
import { herinneringTeksten, uitvoerTeksten as t } from '#teksten/werkbladuit.ts';
import { neemFocus } from '#components/ui/focus.ts';
import type { Bladnamen } from '../papier/inhoud.ts';
import { Papierblad } from '../papier/Papierblad.tsx';
import { Gegevenscheck } from '#components/wacht/Gegevenscheck.tsx';
import { Kiezen } from './Kiezen.tsx';
import { useUitvoer, type Ookhier, type Stap, type Uitvoernamen, type Uitvoerwerk, type Vorm } from './useUitvoer.ts';
import { Wanneer } from './Wanneer.tsx';
import './inuit.css';

interface Props {
  /** All sheets there are to choose from. */
  readonly bladen: readonly Werkblad[];
  /** Ids of the sheets that are chosen at first; the sheet somebody comes from. */
  readonly gekozen?: readonly string[];
  /** The form that is chosen at first; with `agenda` one begins with the voornemens. */
  readonly begin?: Vorm;
  readonly namen: Uitvoernamen;
  /** How a sheet is called on the screen. */
  readonly naam: (blad: Werkblad) => string;
  /** Changes a sheet; false when that could not be done. */
  readonly wijzig: (id: string, verander: (blad: Werkblad) => Werkblad) => Promise<boolean>;
}

function Kop({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className="utrecht-heading-2" tabIndex={-1} ref={neemFocus}>
      {children}
    </h2>
  );
}

function Vervangen({ ookHier: { gelukt, mislukt } }: { readonly ookHier: Ookhier }) {
  return (
    <>
      {gelukt > 0 && <p>{t.ookHier(gelukt)}</p>}
      {mislukt > 0 && <p className="utrecht-alert utrecht-alert--warning wi-melding">{t.nietHier(mislukt)}</p>}
    </>
  );
}

function Gedaan({ stap, opnieuw }: { readonly stap: Extract<Stap, { stap: 'klaar' }>; readonly opnieuw: () => void }) {
  const { gemaakt, vorm, ookHier } = stap;
  const mislukt = gemaakt.stand === 'mislukt';
  return (
    <>
      <Kop>{mislukt ? t.mislukt.wat : t.klaarKop}</Kop>
      <div role="status" className="wi-stapel">
        {gemaakt.stand === 'klaar' && vorm !== 'druk' && (
          <p className="utrecht-alert utrecht-alert--ok wi-melding">{t.klaar[vorm](gemaakt.naam, gemaakt.aantal)}</p>
        )}
        {mislukt && (
          <p className="utrecht-alert utrecht-alert--error wi-melding">
            {t.mislukt.waarom[gemaakt.waarom]} {t.mislukt.nu}
          </p>
        )}
        <Vervangen ookHier={ookHier} />
      </div>
      {!mislukt && <p className="wi-zacht">{t.opruimen}</p>}
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
          {t.nogEens}
        </button>
      </p>
    </>
  );
}

interface Drukprops {
  readonly stap: Extract<Stap, { stap: 'druk' }>;
  readonly namen: Bladnamen;
  readonly werk: Uitvoerwerk;
}

/** The sheets as they go to the printer; they hang in the page only as long as this step lasts. */
function Druk({ stap: { bladen, ookHier }, namen, werk }: Drukprops) {
  return (
    <>
      <Kop>{t.drukKop}</Kop>
      <p role="status">{t.klaar.druk}</p>
      <Vervangen ookHier={ookHier} />
      <p className="wi-zacht">{t.opruimenPapier}</p>
      <p className="rij">
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={werk.drukAf}>
          {t.drukNogEens}
        </button>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={werk.opnieuw}>
          {t.nogEens}
        </button>
      </p>
      <div className="wp-uit">
        {bladen.map((blad) => (
          <Papierblad key={blad.id} blad={blad} namen={namen} />
        ))}
      </div>
    </>
  );
}

/** Taking sheets out of this browser: which, how, the check for personal data, and what came of it. */
export function Uitvoer({ bladen, gekozen = [], begin = 'bestand', namen, naam, wijzig }: Props) {
  const gekozenBladen = bladen.filter(({ id }) => gekozen.includes(id));
  const werk = useUitvoer({
    namen,
    wijzig,
    begin: begin === 'agenda' ? { bladen: gekozenBladen, vorm: begin, voornemens: [] } : undefined,
  });
  const { stap } = werk;
  const bladnaam = (id: string): string => {
    const blad = bladen.find((een) => een.id === id);
    return blad && bladen.length > 1 ? naam(blad) : '';
  };
  const themanaam = (id: string): string => namen.themas.find((thema) => thema.id === id)?.naam ?? id;
  return (
    <section className="wi-stapel wi-uitvoer">
      {stap.stap === 'kies' && (
        <Kiezen
          bladen={bladen}
          gekozen={stap.eerder?.bladen.map(({ id }) => id) ?? gekozen}
          vorm={stap.eerder?.vorm ?? begin}
          metFocus={stap.eerder !== undefined}
          naam={naam}
          verder={werk.kies}
        />
      )}
      {stap.stap === 'wanneer' && (
        <>
          <Kop>{herinneringTeksten.kop}</Kop>
          <Wanneer keuze={stap.keuze} naam={naam} verder={werk.opTijd} terug={werk.terug} />
        </>
      )}
      {stap.stap === 'check' && (
        <>
          <Kop>{gegevenscheck.kop}</Kop>
          <Gegevenscheck
            velden={stap.velden}
            veldnaam={({ blad, plek }) =>
              [bladnaam(blad), veldnaam(plek, plek.thema ? themanaam(plek.thema) : '')].filter(Boolean).join(' · ')
            }
            ookHierVraag={ookHier}
            verder={werk.gekeurd}
            terug={werk.terug}
          />
        </>
      )}
      <p role="status">{stap.stap === 'bezig' && t.bezig}</p>
      {stap.stap === 'druk' && <Druk stap={stap} namen={namen} werk={werk} />}
      {stap.stap === 'klaar' && <Gedaan stap={stap} opnieuw={werk.opnieuw} />}
    </section>
  );
}
