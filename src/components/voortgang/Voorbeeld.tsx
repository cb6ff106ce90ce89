import { uniek } from '#domain/voortgang/controle.ts';
import type { Importkeuzes, Importvoorbeeld, Keuze } from '#domain/voortgang/importeren.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { importTeksten as t } from '#teksten/inlezen.ts';
import { nietBewaard } from '#teksten/voortgang.ts';
import { Conflict, keuzeVeld } from './Conflict.tsx';
import { moment } from './datum.ts';
import { lesTitel, oefeningTitel } from './namen.ts';
import type { Namen } from './namen.ts';
import type { Bekeek, Inlezen } from './useInlezen.ts';

interface Props extends Pick<Inlezen, 'doe' | 'zieAf'> {
  readonly bekeken: Bekeek;
  readonly stand: 'open' | 'bezig' | Bewaarfout;
  readonly namen: Namen;
}

interface Rij {
  readonly id: string;
  readonly wat: string;
  readonly hoe: string;
  readonly gelijk: boolean;
}

const INSTELLINGEN = 'instellingen';

/** Whether there is anything to do with this file at all. */
const verandertIets = ({ lessen, oefeningen, instellingen, huidig, inkomend }: Importvoorbeeld): boolean =>
  instellingen === 'anders' ||
  uniek(inkomend.apart, huidig.apart).length > 0 ||
  [...lessen, ...oefeningen].some(({ soort }) => soort !== 'gelijk');

const rijenVan = ({ lessen, oefeningen }: Importvoorbeeld, namen: Namen): readonly Rij[] => [
  ...lessen.map(({ id, soort }) => ({
    id,
    wat: lesTitel(namen, id),
    hoe: t.lesSoort[soort],
    gelijk: soort === 'gelijk',
  })),
  ...oefeningen.map(({ id, soort }) => ({
    id,
    wat: oefeningTitel(namen, id),
    hoe: t.oefeningSoort[soort],
    gelijk: soort === 'gelijk',
  })),
];

/** What the person chose, from the native controls. */
function leesKeuzes(data: FormData, { oefeningen }: Importvoorbeeld): Importkeuzes {
  const keuzes = oefeningen.flatMap(({ id }): [string, Keuze][] => {
    const waarde = data.get(keuzeVeld(id));
    return waarde === 'hier' || waarde === 'bestand' ? [[id, waarde]] : [];
  });
  return { oefeningen: new Map(keuzes), instellingen: data.has(INSTELLINGEN) ? 'bestand' : 'hier' };
}

function Tabel({ rijen }: { readonly rijen: readonly Rij[] }) {
  return (
    <div className="tabel">
      <table className="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            <th scope="col">{t.kolomWat}</th>
            <th scope="col">{t.kolomHoe}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ id, wat, hoe }) => (
            <tr key={id}>
              <th scope="row">{wat}</th>
              <td>{hoe}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the file would do, in a few sentences: read out when the preview appears. */
export function Samenvatting({ bekeken }: { readonly bekeken: Bekeek }) {
  const { voorbeeld, gemaakt, onleesbaar, dubbel } = bekeken;
  const aantal = (lijst: readonly { readonly soort: string }[]): number =>
    lijst.filter(({ soort }) => soort !== 'gelijk').length;
  const conflicten = voorbeeld.oefeningen.filter(({ soort }) => soort === 'conflict').length;
  return (
    <div className="vg-stap">
      <h3 className="utrecht-heading-3">{t.voorbeeldKop}</h3>
      <p className="zacht">{t.gemaakt(moment(gemaakt))}</p>
      {verandertIets(voorbeeld) ? (
        <p>{t.samenvatting(aantal(voorbeeld.oefeningen), aantal(voorbeeld.lessen), conflicten)}</p>
      ) : (
        <p>{t.niets}</p>
      )}
      {onleesbaar > 0 && <p>{t.onleesbaar(onleesbaar)}</p>}
      {dubbel > 0 && <p>{t.dubbel(dubbel)}</p>}
    </div>
  );
}

function Conflicten({ voorbeeld, namen }: { readonly voorbeeld: Importvoorbeeld; readonly namen: Namen }) {
  const conflicten = voorbeeld.oefeningen.filter((verschil) => verschil.soort === 'conflict');
  if (conflicten.length === 0) return null;
  return (
    <section className="vg-stap">
      <h3 className="utrecht-heading-3">{t.conflictKop}</h3>
      <p>{t.conflictUitleg}</p>
      <p className="zacht">{t.zonderKeuze}</p>
      {conflicten.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} namen={namen} />
      ))}
    </section>
  );
}

/** Row by row what would change, what there is to decide, and the two buttons. Nothing has changed yet. */
export function Voorbeeld({ bekeken: { voorbeeld }, stand, namen, doe, zieAf }: Props) {
  const rijen = rijenVan(voorbeeld, namen);
  const anders = rijen.filter((rij) => !rij.gelijk);
  const gelijk = rijen.filter((rij) => rij.gelijk);
  return (
    <form
      className="stapel"
      autoComplete="off"
      onSubmit={(e) => {
        e.preventDefault();
        void doe(leesKeuzes(new FormData(e.currentTarget), voorbeeld));
      }}
    >
      {anders.length > 0 && <Tabel rijen={anders} />}
      {gelijk.length > 0 && (
        <details>
          <summary>{t.gelijk(gelijk.length)}</summary>
          <Tabel rijen={gelijk} />
        </details>
      )}
      <Conflicten voorbeeld={voorbeeld} namen={namen} />
      {voorbeeld.instellingen === 'anders' && (
        <label className="utrecht-form-label utrecht-form-label--checkbox vg-merkje">
          <input className="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" name={INSTELLINGEN} />
          <span>{t.instellingen}</span>
        </label>
      )}
      <div role="status">
        {stand === 'bezig' && <p>{t.bezig}</p>}
        {stand !== 'open' && stand !== 'bezig' && (
          <p className="utrecht-alert utrecht-alert--error vg-uitleg">{t.nietIngelezen(nietBewaard[stand].waarom)}</p>
        )}
      </div>
      {verandertIets(voorbeeld) && (
        <p className="rij">
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {t.doe}
          </button>
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={zieAf}>
            {t.toch}
          </button>
        </p>
      )}
    </form>
  );
}
