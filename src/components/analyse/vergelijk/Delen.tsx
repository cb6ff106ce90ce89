import { kiesHerlezen } from '#domain/annotatie/herlezen.ts';
import type { Rondebeeld } from '#domain/annotatie/vergelijking.ts';
import { naamInZin, vergelijkTeksten as t, waaromHerlezen } from '#teksten/vergelijken.ts';
import { MomentBlok, MomentLijst } from './Moment.tsx';
import type { Wijzer } from './wijzer.ts';

interface DeelProps {
  readonly beeld: Rondebeeld;
  readonly wijzer: Wijzer;
}

/** First what went well: in looking, and in the conversation. */
export function Goed({ beeld: { naast, goed }, wijzer }: DeelProps) {
  return (
    <section className="vgl-deel leerkader">
      <h3 className="kop">{t.goed.kop}</h3>
      {naast
        .filter(({ samen }) => samen.length > 0)
        .map(({ lezing, samen }) => (
          <p key={lezing.id}>{t.goed.samen(samen.length, naamInZin(lezing))}</p>
        ))}
      {goed.length === 0 ? (
        <p>{t.goed.niets}</p>
      ) : (
        <>
          <h4 className="vgl-kop">{t.goed.gesprek}</h4>
          <ul className="vgl-lijst vgl-los">
            {goed.map(({ lezing, moment, ookJij }) => (
              <li key={`${lezing.id} ${moment.id}`}>
                <MomentBlok
                  moment={moment}
                  wijzer={wijzer}
                  wie={lezing.naam}
                  slot={ookJij ? t.goed.ookJij : undefined}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where our readings part ways, with the reasons of both. */
export function Verschillen({ beeld: { verschillen }, wijzer }: DeelProps) {
  if (verschillen.length === 0) return null;
  return (
    <section className="vgl-deel">
      <h3 className="utrecht-heading-3">{t.verschillen.kop}</h3>
      <p>{t.verschillen.uitleg}</p>
      <ul className="vgl-lijst vgl-los">
        {verschillen.map(({ lezing, moment }) => (
          <li key={`${lezing.id} ${moment.id}`}>
            <MomentBlok moment={moment} wijzer={wijzer} wie={lezing.naam} slot={moment.verschil} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody else saw; said as an addition. */
export function AlleenJij({ beeld: { alleenJij }, wijzer }: DeelProps) {
  if (alleenJij.length === 0) return null;
  return (
    <section className="vgl-deel">
      <h3 className="utrecht-heading-3">{t.alleenJij.kop(alleenJij.length)}</h3>
      <p>{t.alleenJij.uitleg}</p>
      <MomentLijst momenten={alleenJij} wijzer={wijzer} />
    </section>
  );
}

/** At most three places to go back to, with a question each. */
export function Herlezen({ beeld, wijzer }: DeelProps) {
  const keuze = kiesHerlezen(beeld);
  if (keuze.length === 0)
    return beeld.naast.some(({ samen }) => samen.length > 0) ? <p className="vgl-deel">{t.herlezen.niets}</p> : null;
  return (
    <section className="vgl-deel vgl-herlezen">
      <h3 className="utrecht-heading-3">{t.herlezen.kop(keuze.length)}</h3>
      <ol className="vgl-lijst vgl-los">
        {keuze.map(({ moment, reden }) => (
          <li key={moment.id}>
            <MomentBlok moment={moment} wijzer={wijzer} slot={waaromHerlezen(reden, wijzer.naam)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
