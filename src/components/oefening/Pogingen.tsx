import type { OefeningSoort } from '#schemas/oefening.ts';
import { grade } from '#domain/oefening/beoordeel.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { klok } from '#platform/klok.ts';
import { kaart, veranderd, vertelSamenvatting, zekerheid } from '#teksten/oefening.ts';
import { Kop } from './Kop.tsx';
import { toonMoment } from './kaart/tijd.ts';
import { vertelAntwoord } from './kaart/vertel.ts';
import type { Eerder } from './kaart/zicht.ts';
import type { Niveau } from './vorm/vorm.ts';

interface EenProps {
  readonly oefening: LeerderOefening;
  readonly eerder: Eerder;
  readonly niveau: Niveau;
}

function Een({ oefening, eerder: { was, nummer }, niveau }: EenProps) {
  const moment = toonMoment(was.tijd, klok.nu());
  const vanNu = was.versie === oefening.versie && was.antwoord.soort === oefening.soort;
  const zeker = 'zekerheid' in was ? was.zekerheid : undefined;
  return (
    <li className="oef-eerder">
      <Kop onder={1} niveau={niveau} className="oef-onderkop">
        {nummer === undefined ? kaart.nooitVastgelegd(moment) : kaart.poging(nummer, moment)}
      </Kop>
      {was.versie !== oefening.versie && <p className="oef-klein">{veranderd.oudAntwoord}</p>}
      <ul className="oef-lijst">
        {vertelAntwoord(oefening, was.antwoord).map(({ bij, tekst }) => (
          <li key={`${bij ?? ''}${tekst}`}>
            {bij !== undefined && <span className="oef-bij">{bij} </span>}
            <span className="oef-eigen">{tekst}</span>
          </li>
        ))}
      </ul>
      {vanNu && nummer !== undefined && (
        <p>{vertelSamenvatting(grade<OefeningSoort>(oefening, was.antwoord, nummer).samenvatting)}</p>
      )}
      {zeker && <p className="oef-klein">{zekerheid.was[zeker]}</p>}
    </li>
  );
}

interface Props {
  readonly oefening: LeerderOefening;
  readonly eerder: readonly Eerder[];
  readonly niveau: Niveau;
}

/** What the learner answered before, in words. */
export function Pogingen({ oefening, eerder, niveau }: Props) {
  return (
    <ol className="oef-lijst oef-pogingen" aria-label={kaart.eerder}>
      {eerder.map((een) => (
        <Een key={`${een.was.tijd} ${een.nummer ?? 0}`} oefening={oefening} eerder={een} niveau={niveau} />
      ))}
    </ol>
  );
}
