import { formatTijdcode } from '#kern/tijdcode.ts';
import { blad as t } from '#teksten/analyse.ts';
import { toonDag } from '#components/ui/dag.ts';
import { later } from './later.ts';
import type { Analysemodel } from './useAnalyse.ts';
import { themanamen } from './verhaal.ts';

/** Rows to write in when nothing was marked; a few below what was, because one sees more on paper. */
const LEEG = 7;
const ERBIJ = 2;

function Kop({ model: { verhaal, ronde, rondes } }: { readonly model: Analysemodel }) {
  const gekozen = themanamen(verhaal.themas, ronde.themas);
  return (
    <>
      <h2 className="utrecht-heading-2">{t.kop}</h2>
      <dl>
        <div>
          <dt>{t.verhaal}</dt>
          <dd>
            {verhaal.titel}
            {rondes.length > 1 && ` (${t.ronde(rondes.length)})`}
          </dd>
        </div>
        <div>
          <dt>{t.datum}</dt>
          <dd>{ronde.begonnen === '' ? '' : toonDag(ronde.begonnen)}</dd>
        </div>
        <div>
          <dt>{t.samenMet}</dt>
          <dd />
        </div>
      </dl>
      <p className="an-bladthemas">
        <b>{gekozen === '' ? t.themas : t.gekozen}</b>{' '}
        {gekozen === '' ? verhaal.themas.map(({ id, naam }) => <span key={id}>☐ {naam}</span>) : gekozen}
      </p>
    </>
  );
}

/** The paper Werkblad for this story (deel-3): what was marked, room for more, and room for a voornemen. */
export const Blad = later(function Blad({ model }: { readonly model: Analysemodel }) {
  const { verhaal, ronde } = model;
  const leeg = ronde.momenten.length === 0 ? LEEG : ERBIJ;
  return (
    <section className="an-blad" aria-label={t.kop}>
      <Kop model={model} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t.tijd}</th>
            <th scope="col">{t.thema}</th>
            <th scope="col">{t.zie}</th>
            <th scope="col">{t.vraag}</th>
          </tr>
        </thead>
        <tbody>
          {ronde.momenten.map(({ id, start, eind = start, themas, waarneming, vraag, duiding }) => (
            <tr key={id}>
              <td>
                {formatTijdcode(start)}
                {eind > start && `–${formatTijdcode(eind)}`}
              </td>
              <td>{themanamen(verhaal.themas, themas)}</td>
              <td>
                {waarneming}
                {duiding !== undefined && duiding !== '' && (
                  <p>
                    <i>{t.betekent}:</i> {duiding}
                  </p>
                )}
              </td>
              <td>{vraag}</td>
            </tr>
          ))}
          {Array.from({ length: leeg }, (_, i) => (
            <tr key={i} className="an-legerij">
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="an-voornemen">
        <b>{t.voornemen}</b> ({t.voornemenVorm})
      </p>
      <div className="an-schrijflijnen" aria-hidden="true">
        <hr />
        <hr />
        <hr />
      </div>
    </section>
  );
});
