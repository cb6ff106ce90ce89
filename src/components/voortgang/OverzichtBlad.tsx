import type { LesRegel as Regel, ModuleRegel, Voortgangslijst } from '#domain/voortgang/overzicht.ts';
import type { LaatsteGesprek, LaatsteLes } from '#domain/voortgang/types.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { LesRegel } from './LesRegel.tsx';
import { Oefeningen } from './Oefeningen.tsx';

interface Props {
  readonly lijst: Voortgangslijst;
  readonly stand: 'laden' | 'gelezen' | 'niet-gelezen';
  /** Pieces that this release cannot read. */
  readonly apart: number;
  readonly verder: LaatsteLes | undefined;
  readonly gesprek: LaatsteGesprek | undefined;
  /** What is said after a change. */
  readonly melding: string;
  readonly merk: (les: Regel) => void;
}

function Module({ module, merk }: { readonly module: ModuleRegel; readonly merk: Props['merk'] }) {
  const { nummer, titel, lessen, aantalGelezen } = module;
  return (
    <section className="kaart vg-module">
      <header className="vg-modulekop">
        <h3 className="utrecht-heading-3">{t.module(nummer, titel)}</h3>
        <p className="zacht klein">{t.vanModule(aantalGelezen, lessen.length)}</p>
        <p className="vg-balk" aria-hidden="true">
          {lessen.map((les) => (
            <i key={les.id} className={les.gelezen === undefined ? undefined : 'vol'} />
          ))}
        </p>
      </header>
      <ul className="vg-lijst vg-lessen">
        {lessen.map((les) => (
          <LesRegel key={les.id} les={les} merk={merk} />
        ))}
      </ul>
    </section>
  );
}

function Samenvatting({ lijst, stand, apart }: Pick<Props, 'lijst' | 'stand' | 'apart'>) {
  const { gelezen, lessen, begonnen, verdwenen } = lijst;
  return (
    <div className="vg-samenvatting">
      {stand === 'laden' && <p className="zacht alleen-script">{t.laden}</p>}
      {stand !== 'laden' && <p>{gelezen === 0 ? t.nogNiets : t.gelezen(gelezen, lessen)}</p>}
      {stand === 'gelezen' && begonnen > 0 && <p>{t.geoefend(begonnen)}</p>}
      {verdwenen > 0 && <p className="zacht">{t.verdwenen(verdwenen)}</p>}
      {apart > 0 && <p className="zacht">{t.apart(apart)}</p>}
    </div>
  );
}

/** The whole overview. On the server and without JavaScript: the lessons as links. */
export function OverzichtBlad({ lijst, stand, apart, verder, gesprek, melding, merk }: Props) {
  return (
    <div className="stapel" aria-busy={stand === 'laden'}>
      <div className="vg-begin">
        <Samenvatting lijst={lijst} stand={stand} apart={apart} />
        {verder && (
          <p className="leerkader niet-afdrukken">
            <a className="utrecht-link utrecht-link--html-a" href={verder.href}>
              <b>{t.verder(verder.titel)}</b>
            </a>
          </p>
        )}
        {gesprek && (
          <p className="leerkader niet-afdrukken">
            <a className="utrecht-link utrecht-link--html-a" href={gesprek.href}>
              <b>{t.verderGesprek(gesprek.titel, gesprek.beurt)}</b>
            </a>
          </p>
        )}
      </div>
      {lijst.modules.map((module) => (
        <Module key={module.id} module={module} merk={merk} />
      ))}
      {lijst.los.length > 0 && (
        <section className="kaart vg-module">
          <h3 className="utrecht-heading-3">{t.los}</h3>
          <Oefeningen label={t.los} regels={lijst.los} />
        </section>
      )}
      <p role="status" className="onzichtbaar">
        {melding}
      </p>
    </div>
  );
}
