import type { Moment } from '#domain/annotatie.ts';
import type { Lezing } from '#domain/annotatie/analyse.ts';
import { GENOEG, STUKJE, vergelijkMensen } from '#domain/annotatie/mensen.ts';
import type { Themabeeld } from '#domain/annotatie/mensen.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { cijfersInWoorden, mensenTeksten as t, vergelijkTeksten } from '#teksten/vergelijken.ts';
import type { Wijzer } from './wijzer.ts';

/** Figures come last, folded away, and each says what it is. */
function Cijfers({ beeld }: { readonly beeld: Themabeeld }) {
  const { cijfers, stukjes } = beeld;
  if (cijfers.soort === 'te-weinig') return <p className="zacht">{t.teWeinig(stukjes, GENOEG)}</p>;
  if (cijfers.soort === 'eenvormig') return <p className="zacht">{t.eenvormig}</p>;
  return (
    <details>
      <summary>{t.meer}</summary>
      <dl className="vgl-cijfers">
        {cijfersInWoorden(cijfers).map(({ naam, waarde, uitleg }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>
              <b>{waarde}</b> {uitleg}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t.bijCijfers}</p>
    </details>
  );
}

interface Props {
  /** Own marks, and the thema's one looked with. */
  readonly momenten: readonly Moment[];
  readonly themas: readonly string[];
  /** Of people only. */
  readonly mensen: readonly Lezing[];
  readonly regels: readonly TranscriptRegel[];
  readonly wijzer: Wijzer;
}

/** How far people agree, per thema, in words first. Example readings are not among them. */
export function Mensen({ momenten, themas, mensen, regels, wijzer }: Props) {
  const jij = { naam: vergelijkTeksten.jij, momenten, themas };
  const beelden = vergelijkMensen(regels.filter(isBeurt), [jij, ...mensen], themas);
  return (
    <section className="vgl-deel">
      <h3 className="utrecht-heading-3">{t.kop}</h3>
      <p>{t.uitleg(STUKJE)}</p>
      {beelden.length === 0 && <p className="zacht">{t.niets}</p>}
      {beelden.map((beeld) => (
        <div key={beeld.thema} className={`vgl-mensen thema-${beeld.thema}`}>
          <h4 className="vgl-kop">
            {wijzer.naam(beeld.thema)}: {t.wie(beeld.kijkers)}
          </h4>
          <p>
            <b>{t.hetzelfde(beeld)}</b> {t.opgebouwd(beeld, wijzer.naam(beeld.thema))}
          </p>
          {beeld.zonder.length > 0 && <p className="zacht">{t.zonder(beeld.zonder)}</p>}
          <Cijfers beeld={beeld} />
        </div>
      ))}
    </section>
  );
}
