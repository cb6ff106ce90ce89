import type { ReactNode } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { gegevenscheck } from '#teksten/werkbladwacht.ts';
import { herinneringTeksten, uitvoerTeksten as t } from '#teksten/werkbladuit.ts';
import type { Bladnamen } from '../papier/inhoud.ts';
import { Papierblad } from '../papier/Papierblad.tsx';
import { Gegevenscheck } from '../wacht/Gegevenscheck.tsx';
import { Kiezen } from './Kiezen.tsx';
import { useUitvoer, type Stap, type Uitvoerwerk } from './useUitvoer.ts';
import { Wanneer } from './Wanneer.tsx';
import './inuit.css';

interface Props {
  /** All sheets there are to choose from. */
  readonly bladen: readonly Werkblad[];
  /** Ids of the sheets that are chosen at first; the sheet somebody comes from. */
  readonly gekozen?: readonly string[];
  readonly namen: Bladnamen;
  /** How a sheet is called on the screen. */
  readonly naam: (blad: Werkblad) => string;
  /** The `wijzig` of the store. */
  readonly wijzig: (id: string, verander: (blad: Werkblad) => Werkblad) => void;
  /** Ids of the sheets that this tab may not write on; nothing is replaced in those. */
  readonly alleenLezen?: readonly string[];
}

/** Takes the focus when a step takes the place of the one whose button was pressed. */
const neemFocus = (element: HTMLElement | null): void => element?.focus();

function Kop({ children, eerste = false }: { readonly children: ReactNode; readonly eerste?: boolean }) {
  return (
    <h2 className="utrecht-heading-2" {...(eerste ? {} : { tabIndex: -1, ref: neemFocus })}>
      {children}
    </h2>
  );
}

function Vervangen({ aantal }: { readonly aantal: number }) {
  return aantal > 0 ? <p>{t.ookHier(aantal)}</p> : null;
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
        <Vervangen aantal={ookHier} />
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
      <Vervangen aantal={ookHier} />
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
export function Uitvoer({ bladen, gekozen = [], namen, naam, wijzig, alleenLezen = [] }: Props) {
  const werk = useUitvoer({ namen, wijzig });
  const { stap } = werk;
  const bladnaam = (id: string): string => {
    const blad = bladen.find((een) => een.id === id);
    return blad && bladen.length > 1 ? naam(blad) : '';
  };
  const themanaam = (id: string): string => namen.themas.find((thema) => thema.id === id)?.naam ?? id;
  const magHier = (ids: readonly string[]): boolean => ids.every((id) => !alleenLezen.includes(id));
  return (
    <section className="wi-stapel wi-uitvoer">
      {stap.stap === 'kies' && (
        <>
          <Kop eerste={stap.eerder === undefined}>{t.kop}</Kop>
          <Kiezen
            bladen={bladen}
            gekozen={stap.eerder?.bladen.map(({ id }) => id) ?? gekozen}
            vorm={stap.eerder?.vorm}
            naam={naam}
            verder={werk.kies}
          />
        </>
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
            themanaam={themanaam}
            bladnaam={bladnaam}
            verder={werk.gekeurd}
            terug={werk.terug}
            magHier={magHier(stap.velden.map(({ blad }) => blad))}
          />
        </>
      )}
      <p role="status">{stap.stap === 'bezig' && t.bezig}</p>
      {stap.stap === 'druk' && <Druk stap={stap} namen={namen} werk={werk} />}
      {stap.stap === 'klaar' && <Gedaan stap={stap} opnieuw={werk.opnieuw} />}
    </section>
  );
}
