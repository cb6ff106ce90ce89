import { werkblad } from '#stores/werkblad.browser.ts';
import { schil as t } from '#teksten/werkbladschil.ts';
import type { Uitzicht } from './adres.ts';
import { Kijkweg } from '../opname/Kijkweg.tsx';
import { useAtom } from './haken.ts';
import { Link } from './Link.tsx';

const DELEN = [
  { soort: 'overzicht', tekst: t.overzicht },
  { soort: 'agenda', tekst: t.agenda },
  { soort: 'instellingen', tekst: t.instellingenKort },
] as const;

/** The menu of the Werkblad, and the lock where there is one. */
export function Balk({ uitzicht }: { readonly uitzicht: Uitzicht }) {
  const sleutel = useAtom(werkblad.$sleutel);
  return (
    <div className="ws-balk niet-afdrukken">
      <nav aria-label={t.menu}>
        <ul>
          {DELEN.map(({ soort, tekst }) => (
            <li key={soort}>
              <Link naar={{ soort }} hier={uitzicht.soort === soort} klas="ws-balklink">
                {tekst}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rij">
        <Kijkweg />
        {sleutel.soort === 'gedeeld' && (
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action ws-vergrendel"
            title={t.vergrendelUitleg}
            onClick={() => werkblad.vergrendel('knop')}
          >
            {t.vergrendel}
          </button>
        )}
      </div>
    </div>
  );
}
