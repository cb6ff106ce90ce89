import type { Werkblad } from '#domain/werkblad.ts';
import { toonMoment } from '#components/bewaren/tijd.ts';
import { klok } from '#platform/klok.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';
import { Link } from '../schil/Link.tsx';
import { toonDag } from '#components/ui/dag.ts';
import { bladnaam, metWieWoorden, verhaaltitel } from '../schil/naam.ts';
import { useGegevens } from '../schil/wereld.ts';
import { Themateken } from '../veld/Themateken.tsx';
import { inhoud } from './inhoud.ts';
import type { Bladacties } from './useBladacties.ts';

const KNOP = 'utrecht-button utrecht-button--subtle';

/** The day, or for today the time. */
function wanneer(moment: string): string {
  const tijd = Date.parse(moment);
  return Number.isNaN(tijd) ? toonDag(moment) : toonMoment(tijd, klok.nu());
}

/** One sheet in the overview. */
export function Bladregel({ blad, acties }: { readonly blad: Werkblad; readonly acties: Bladacties }) {
  const { themas, verhalen } = useGegevens();
  const naam = bladnaam(blad, verhalen);
  const verhaal = verhaaltitel(blad, verhalen);
  const gekozen = blad.themas.flatMap((deel) => themas.find(({ id }) => id === deel.thema) ?? []);
  return (
    <li className="ws-blad">
      <div className="ws-bladkop">
        <h2 className="ws-bladnaam">
          <Link naar={{ soort: 'blad', id: blad.id }}>{naam}</Link>
        </h2>
        {blad.vervolgVan !== undefined && <span className="label">{t.vervolg}</span>}
        {blad.kopieVan !== undefined && <span className="label">{t.kopie}</span>}
      </div>
      {gekozen.length > 0 && (
        <ul className="ws-themas">
          {gekozen.map((thema) => (
            <li key={thema.id} className={`label thema-${thema.id}`}>
              <Themateken thema={thema.id} />
              {thema.naam}
            </li>
          ))}
        </ul>
      )}
      <p className="ws-zacht">
        {verhaal !== undefined && `${t.bijVerhaal(verhaal)} · `}
        {metWieWoorden(blad.metWie)} · {inhoud(blad)} · {t.gewijzigd(wanneer(blad.gewijzigd))}
      </p>
      <details className="ws-meer">
        <summary aria-label={t.meer(naam)}>{t.meerKort}</summary>
        <p className="rij">
          <button type="button" className={KNOP} onClick={() => acties.dupliceer(blad)}>
            {t.dupliceer}
          </button>
          <button type="button" className={KNOP} onClick={() => acties.archiveer(blad)}>
            {blad.gearchiveerd === undefined ? t.archiveer : t.terugUitArchief}
          </button>
          <button type="button" className={KNOP} onClick={() => acties.verwijder(blad)}>
            {t.verwijder}
          </button>
        </p>
      </details>
    </li>
  );
}
