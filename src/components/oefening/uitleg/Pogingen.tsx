import type { OefeningSoort } from '#schemas/oefening.ts';
import { klok } from '#platform/klok.ts';
import { veranderd, vertelSamenvatting } from '#teksten/oefening.ts';
import { uitleg, zekerWas } from '#teksten/oefenuitleg.ts';
import { Kop } from '../Kop.tsx';
import { toonMoment } from '#components/bewaren/tijd.ts';
import type { Later } from '../kaart/soort.ts';
import type { KaartModel } from '../kaart/useKaart.ts';
import { vertelAntwoord } from './vertel.ts';
import type { Eerder } from '../kaart/zicht.ts';
import type { Niveau } from '../vorm/vorm.ts';

interface Props<S extends OefeningSoort> {
  readonly model: KaartModel<S>;
  readonly later: Later<S>;
  readonly eerder: readonly Eerder[];
  readonly niveau: Niveau;
}

interface EenProps<S extends OefeningSoort> extends Pick<Props<S>, 'model' | 'later' | 'niveau'> {
  readonly eerder: Eerder;
}

function Een<S extends OefeningSoort>({ model, later, eerder: { was, nummer }, niveau }: EenProps<S>) {
  const { soort, oefening } = model;
  const moment = toonMoment(was.tijd, klok.nu());
  const vanNu = was.versie === oefening.versie && was.antwoord.soort === oefening.soort;
  const zeker = 'zekerheid' in was ? was.zekerheid : undefined;
  return (
    <li className="oef-eerder">
      <Kop onder={1} niveau={niveau} className="oef-onderkop">
        {nummer === undefined ? uitleg.nooitVastgelegd(moment) : uitleg.poging(nummer, moment)}
      </Kop>
      {was.versie !== oefening.versie && <p className="oef-klein">{veranderd.oudAntwoord}</p>}
      <ul className="oef-lijst">
        {vertelAntwoord(later, oefening, was.antwoord).map(({ bij, tekst }) => (
          <li key={`${bij ?? ''}${tekst}`}>
            {bij !== undefined && <span className="oef-bij">{bij} </span>}
            <span className="oef-eigen">{tekst}</span>
          </li>
        ))}
      </ul>
      {vanNu && nummer !== undefined && (
        <p>{vertelSamenvatting(soort.motor.grade(oefening, was.antwoord, nummer).samenvatting)}</p>
      )}
      {zeker && <p className="oef-klein">{zekerWas[zeker]}</p>}
    </li>
  );
}

/** What the learner answered before, in words. */
export function Pogingen<S extends OefeningSoort>({ model, later, eerder, niveau }: Props<S>) {
  return (
    <ol className="oef-lijst oef-pogingen" aria-label={uitleg.eerder}>
      {eerder.map((een) => (
        <Een key={`${een.was.tijd} ${een.nummer ?? 0}`} model={model} later={later} eerder={een} niveau={niveau} />
      ))}
    </ol>
  );
}
