import type { ReactNode } from 'react';
import type { Naast } from '#domain/annotatie/vergelijking.ts';
import { naamInZin, vergelijkTeksten } from '#teksten/vergelijken.ts';
import { MomentBlok, MomentLijst } from './Moment.tsx';
import type { Wijzer } from './wijzer.ts';

const t = vergelijkTeksten.naast;

/** What two saw at one place, side by side. */
function Paar({ links, rechts }: { readonly links: ReactNode; readonly rechts: ReactNode }) {
  return (
    <li className="vgl-paar">
      <div>{links}</div>
      <div>{rechts}</div>
    </li>
  );
}

/** Oneself beside one reading: the same, another name, and what the reading saw besides. */
export function NaastLezing({ naast, wijzer }: { readonly naast: Naast; readonly wijzer: Wijzer }) {
  const { lezing, momenten, samen, anders, ook, verwarringen } = naast;
  const wie = naamInZin(lezing);
  const jij = vergelijkTeksten.jij;
  return (
    <section className="vgl-deel">
      <h3 className="utrecht-heading-3">{t.kop(wie)}</h3>
      {momenten.length === 0 && <p className="zacht">{t.geen(wie)}</p>}
      {samen.length > 0 && (
        <>
          <h4 className="vgl-kop">{t.samen(samen.length)}</h4>
          <ul className="vgl-lijst">
            {samen.map((s) => (
              <Paar
                key={s.lezing[0]?.id}
                links={s.eigen.map((m) => (
                  <MomentBlok key={m.id} moment={m} wijzer={wijzer} wie={jij} />
                ))}
                rechts={s.lezing.map((m) => (
                  <MomentBlok key={m.id} moment={m} wijzer={wijzer} wie={lezing.naam} />
                ))}
              />
            ))}
          </ul>
        </>
      )}
      {anders.length > 0 && (
        <>
          <h4 className="vgl-kop">{t.anders}</h4>
          <ul className="vgl-regels">
            {[...new Set(verwarringen.map(({ eigen }) => eigen))].map((eigen) => (
              <li key={eigen}>
                {t.verwarring(
                  wijzer.naam(eigen),
                  wie,
                  verwarringen
                    .filter((v) => v.eigen === eigen)
                    .map((v) => ({ lezing: wijzer.naam(v.lezing), aantal: v.aantal })),
                )}
              </li>
            ))}
          </ul>
          <ul className="vgl-lijst">
            {anders.map((a) => (
              <Paar
                key={a.eigen.id}
                links={<MomentBlok moment={a.eigen} wijzer={wijzer} wie={jij} />}
                rechts={<MomentBlok moment={a.lezing} wijzer={wijzer} wie={lezing.naam} />}
              />
            ))}
          </ul>
        </>
      )}
      {ook.length > 0 && (
        <>
          <h4 className="vgl-kop">{t.ook(ook.length, wie)}</h4>
          <MomentLijst momenten={ook} wijzer={wijzer} />
        </>
      )}
    </section>
  );
}
