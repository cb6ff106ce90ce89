import type { Ronde } from '#domain/annotatie/analyse.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { rondes as t } from '#teksten/analyse.ts';
import { toonDag } from '#components/ui/dag.ts';
import { metFocus } from './focus.ts';
import { later } from './later.ts';
import type { Analysemodel } from './useAnalyse.ts';
import { themanamen, type Kijkthema } from './verhaal.ts';

/** An earlier round, to read. */
function Eerder({
  ronde,
  nummer,
  themas,
}: {
  readonly ronde: Ronde;
  readonly nummer: number;
  readonly themas: readonly Kijkthema[];
}) {
  return (
    <details>
      <summary>{t.eerder(nummer, toonDag(ronde.begonnen), ronde.momenten.length)}</summary>
      {ronde.momenten.length === 0 && <p>{t.geenMomenten}</p>}
      <ol className="an-eerder">
        {ronde.momenten.map(({ id, start, themas: eigen, waarneming, vraag, duiding }) => (
          <li key={id}>
            <b>{formatTijdcode(start)}</b> {themanamen(themas, eigen)}
            {waarneming !== '' && <p>{waarneming}</p>}
            {vraag !== undefined && vraag !== '' && (
              <p>
                {t.vraag} {vraag}
              </p>
            )}
            {duiding !== undefined && duiding !== '' && (
              <p>
                {t.duiding} {duiding}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The pressed button goes away; the heading above it gets the focus. */
const KOP = 'rondes-kop';

/** Earlier rounds stay; a new one begins with a clean transcript. */
export const Rondes = later(function Rondes({
  model: { rondes, ronde, verhaal, acties },
}: {
  readonly model: Analysemodel;
}) {
  const leeg = ronde.momenten.length === 0;
  return (
    <section className="an-rondes niet-afdrukken" aria-labelledby={KOP}>
      <h2 className="utrecht-heading-2" id={KOP} tabIndex={-1}>
        {t.kop}
      </h2>
      <p>{t.uitleg}</p>
      {rondes.length > 1 && <p>{t.nu(rondes.length)}</p>}
      {rondes.slice(0, -1).map((eerder, i) => (
        <Eerder key={eerder.id} ronde={eerder} nummer={i + 1} themas={verhaal.themas} />
      ))}
      <div className="an-knoppen">
        {!leeg && (
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => metFocus(acties.nieuweRonde, KOP)}
          >
            {t.nieuw}
          </button>
        )}
        {leeg && rondes.length > 1 && (
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            onClick={() => metFocus(acties.tochNiet, KOP)}
          >
            {t.tochNiet}
          </button>
        )}
      </div>
    </section>
  );
});
