import { legNaast, type LeerderGesprek, type Padbeurt, type Strook } from '#domain/gesprek.ts';
import { einde as t, speler } from '#teksten/gesprekken.ts';

interface Props {
  readonly gesprek: LeerderGesprek;
  readonly pad: readonly string[];
}

interface LijstProps {
  readonly gesprek: LeerderGesprek;
  readonly beurten: readonly Padbeurt[];
}

function Lijst({ gesprek, beurten }: LijstProps) {
  return (
    <ol>
      {beurten.map((beurt) => {
        const jij = beurt.soort === 'jij';
        const { tekst, gedrag } = jij ? beurt.keuze : beurt.knoop;
        return (
          <li key={`${beurt.soort} ${beurt.nummer}`} className={jij ? 'gsp-km' : `gsp-${beurt.knoop.spreker}`}>
            {!jij && beurt.knoop.sprong !== undefined && <p className="gsp-zacht">{beurt.knoop.sprong}</p>}
            <span className="gsp-wie">{jij ? speler.jij : gesprek.sprekers[beurt.knoop.spreker]}</span>{' '}
            <span className="gsp-woorden">{tekst}</span>
            {gedrag !== undefined && <span className="gsp-gedrag"> {gedrag}</span>}
            {!jij && beurt.knoop.soort === 'einde' && <b className="gsp-eindnaam">{t.kop(beurt.knoop.titel)}</b>}
          </li>
        );
      })}
    </ol>
  );
}

function Kant({ kop, ...lijst }: LijstProps & { readonly kop: string }) {
  return (
    <div className="gsp-kant">
      <p className="gsp-kantkop">{kop}</p>
      {lijst.beurten.length === 0 ? <p className="gsp-zacht">{t.korter}</p> : <Lijst {...lijst} />}
    </div>
  );
}

function EenStrook({ gesprek, strook }: { readonly gesprek: LeerderGesprek; readonly strook: Strook }) {
  if (strook.soort === 'samen')
    return (
      <li className="gsp-samen">
        <p className="gsp-kantkop">{t.samen}</p>
        <Lijst gesprek={gesprek} beurten={strook.beurten} />
      </li>
    );
  return (
    <li className="gsp-uiteen">
      <p className="onzichtbaar">{t.uiteen}</p>
      <Kant kop={t.jouwPad} gesprek={gesprek} beurten={strook.een} />
      <Kant kop={t.voorbeeldpad} gesprek={gesprek} beurten={strook.ander} />
    </li>
  );
}

/** The example path beside this one, cut where the two meet. */
export function Naast({ gesprek, pad }: Props) {
  const stroken = legNaast(gesprek, pad, gesprek.voorbeeldpad);
  const zelfde = stroken.every(({ soort }) => soort === 'samen');
  return (
    <details className="gsp-naast">
      <summary>{t.naast}</summary>
      <p>
        <b>{t.eenManier}</b> {zelfde && t.precies} {gesprek.voorbeeldUitleg}
      </p>
      {!zelfde && (
        <ol className="gsp-stroken">
          {stroken.map((strook, i) => (
            <EenStrook key={i} gesprek={gesprek} strook={strook} />
          ))}
        </ol>
      )}
    </details>
  );
}
