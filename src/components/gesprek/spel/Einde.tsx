import { gezieneEindes, knoopMet, laatsteStand, naspelen, type LeerderGesprek } from '#domain/gesprek.ts';
import { einde as t } from '#teksten/gesprekken.ts';
import type { Gedachten } from './gedachten.ts';
import { Naast } from './Naast.tsx';
import { Terugblik } from './Terugblik.tsx';
import type { Spelmodel } from './useGesprek.ts';

interface Props {
  readonly model: Spelmodel;
  readonly gedachten: Gedachten;
}

/** The last walk that came to an ending. */
function padNaar(model: Spelmodel, eindeId: string): readonly string[] | undefined {
  const paden = model.hervat.staat.pogingen.flatMap(({ antwoord }) =>
    antwoord.soort === 'gesprek' ? [antwoord.pad] : [],
  );
  return paden.findLast((pad) => laatsteStand(naspelen(model.gesprek, pad)).knoop === eindeId);
}

const eindesVan = ({ knopen }: LeerderGesprek) => knopen.filter((knoop) => knoop.soort === 'einde');

/** Which endings this reader has seen; the others stay a surprise. */
function Eindes({ model }: Pick<Props, 'model'>) {
  const { gesprek, hervat, stand, acties } = model;
  const alle = eindesVan(gesprek);
  const gezien = gezieneEindes(gesprek, hervat.staat);
  return (
    <div className="gsp-eindes">
      <p>
        <b>{t.gezien(gezien.length, alle.length)}</b> {gezien.length < alle.length && t.anders}
      </p>
      <ul>
        {alle
          .filter(({ id }) => gezien.includes(id))
          .map(({ id, titel }) => {
            const pad = padNaar(model, id);
            return (
              <li key={id}>
                {titel}
                {id === stand.knoop && <span className="gsp-zacht"> ({t.dit})</span>}
                {id !== stand.knoop && pad && (
                  <button
                    type="button"
                    className="utrecht-button utrecht-button--subtle gsp-klein niet-afdrukken"
                    onClick={() => acties.bekijk(pad)}
                  >
                    {t.bekijk(titel)}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
    </div>
  );
}

/** What comes after the last turn: what happened, the endings, the whole path again, another path beside it. */
export function Einde({ model, gedachten }: Props) {
  const { gesprek, stand } = model;
  const knoop = knoopMet(gesprek, stand.knoop);
  if (knoop.soort !== 'einde') return null;
  return (
    <div className="gsp-einde">
      <section className="gsp-nabeschouwing" aria-labelledby="gesprek-einde">
        <h3 className="gsp-kop" id="gesprek-einde">
          {t.kop(knoop.titel)}
        </h3>
        {knoop.nabeschouwing
          .trim()
          .split(/\n+/)
          .map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        <Eindes model={model} />
      </section>
      <Terugblik model={model} gedachten={gedachten} />
      <Naast gesprek={gesprek} pad={stand.pad} />
    </div>
  );
}
