import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { kaderTeksten as t } from '#teksten/werkbladkader.ts';
import { Werkbladvorm } from '../../blad/Werkbladvorm.tsx';
import { Druklaag } from '../../papier/Druklaag.tsx';
import { buiten } from '../buiten.ts';
import { useAtom } from '../haken.ts';
import { Kop } from '../Kop.tsx';
import { Link } from '../Link.tsx';
import { bladnaam } from '../naam.ts';
import { gaNaar } from '../plaats.ts';
import { useGegevens } from '../wereld.ts';
import { Bewaarregel } from './Bewaarregel.tsx';
import { Bladknoppen } from './Bladknoppen.tsx';
import { Rechtmelding } from './Recht.tsx';

const Geschiedenis = lazy(() => import('./Geschiedenis.tsx').then(({ Geschiedenis: d }) => ({ default: d })));

interface Props {
  readonly id: string;
  readonly bladen: readonly Werkblad[];
}

function Weg() {
  return (
    <section className="ws-stapel">
      <Kop uitzicht="weg">{t.weg.kop}</Kop>
      <p>{t.weg.tekst}</p>
      <p>
        <Link naar={{ soort: 'overzicht' }}>{t.weg.naar}</Link>
      </p>
    </section>
  );
}

/** The sheet that this one follows, or is a copy of, when it is still there. */
function Herkomst({ blad, bladen }: { readonly blad: Werkblad; readonly bladen: readonly Werkblad[] }) {
  const { verhalen } = useGegevens();
  const van = bladen.find(({ id }) => id === (blad.vervolgVan ?? blad.kopieVan));
  if (!van) return null;
  return (
    <p className="ws-zacht">
      {blad.vervolgVan === undefined ? t.kopieVan : t.vervolgVan}{' '}
      <Link naar={{ soort: 'blad', id: van.id }}>{bladnaam(van, verhalen)}</Link>
    </p>
  );
}

function Geopend({ blad, bladen }: { readonly blad: Werkblad; readonly bladen: readonly Werkblad[] }) {
  const namen = useGegevens();
  const { themas, verhalen, eersteVerhaal } = namen;
  const { id } = blad;
  const recht = useAtom(werkblad.recht(id));
  // Until another tab turns out to write on it, what is typed is kept.
  const leest = recht.soort === 'lezen' || recht.soort === 'overnemen';
  const [eerder, zetEerder] = useState(false);
  const eerderKnop = useRef<HTMLButtonElement>(null);
  const wijzig = useCallback((verander: (blad: Werkblad) => Werkblad) => werkblad.wijzig(id, verander), [id]);
  // Effect: the right to write is held for as long as the sheet is looked at, whoever else is drawn meanwhile.
  useEffect(() => werkblad.open(id), [id]);
  const sluit = (): void => {
    zetEerder(false);
    eerderKnop.current?.focus();
  };
  const geoefend = bladen.some((er) => er.id !== id && er.waarnaar.soort === 'verhaal');
  // Made once: five hundred rows are drawn again for a new one.
  const wereld = useMemo(
    () => ({
      nieuweId: () => buiten().nieuweId(),
      nu: () => buiten().nu,
      geoefend,
      oefenEerst: () => gaNaar({ soort: 'nieuw-verhaal', verhaal: eersteVerhaal }),
    }),
    [geoefend, eersteVerhaal],
  );
  return (
    <article className="ws-bladkader ws-stapel">
      <header className="ws-stapel-klein">
        <Kop uitzicht={id}>{bladnaam(blad, verhalen)}</Kop>
        <Herkomst blad={blad} bladen={bladen} />
        {blad.gearchiveerd !== undefined && <p className="ws-zacht">{t.archief}</p>}
        <Bewaarregel blad={blad} />
        <Rechtmelding id={id} recht={recht} />
        <Bladknoppen
          blad={blad}
          mag={!leest}
          eerder={eerder}
          eerderKnop={eerderKnop}
          naarEerder={() => zetEerder(!eerder)}
        />
      </header>
      {eerder && (
        <Suspense fallback={<p role="status">{t.laden}</p>}>
          <Geschiedenis blad={blad} mag={!leest} sluit={sluit} />
        </Suspense>
      )}
      <Druklaag blad={blad} namen={namen} />
      <Werkbladvorm
        blad={blad}
        wijzig={wijzig}
        alleenLezen={leest}
        themas={themas}
        verhalen={verhalen}
        wereld={wereld}
      />
    </article>
  );
}

/** The frame around one sheet. */
export function Bladkader({ id, bladen }: Props) {
  const blad = bladen.find((er) => er.id === id);
  return blad ? <Geopend blad={blad} bladen={bladen} /> : <Weg />;
}
