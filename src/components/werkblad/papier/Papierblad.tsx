import type { Werkblad } from '#domain/werkblad.ts';
import { werkbladpapier as t } from '#teksten/werkbladpapier.ts';
import { opPapier, type Bladnamen, type Papierthema, type Vak } from './inhoud.ts';
import './papier.css';

function Vakken({ vakken, klasse }: { readonly vakken: readonly Vak[]; readonly klasse: string }) {
  return (
    <dl className={klasse}>
      {vakken.map(({ kop, tekst }) => (
        <div key={kop}>
          <dt>{kop}</dt>
          <dd dir="auto">{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Lines to go on by hand where nothing is written yet. */
function Lijnen({ aantal }: { readonly aantal: number }) {
  return (
    <div className="wp-lijnen" aria-hidden="true">
      {Array.from({ length: aantal }, (_, i) => (
        <hr key={i} />
      ))}
    </div>
  );
}

function Thema({ thema: { naam, vraag, zie, anders } }: { readonly thema: Papierthema }) {
  return (
    <section className="wp-thema">
      <h3>
        <span>{t.thema}</span> {naam}
      </h3>
      <h4>{t.vraag}</h4>
      {vraag.trim() === '' ? (
        <Lijnen aantal={2} />
      ) : (
        <p className="wp-tekst" dir="auto">
          {vraag}
        </p>
      )}
      <h4>{t.zie}</h4>
      {zie.length === 0 ? (
        <Lijnen aantal={4} />
      ) : (
        <ul className="wp-zie">
          {zie.map(({ id, tijd, tekst }) => (
            <li key={id}>
              <b>{tijd}</b>
              <span dir="auto">{tekst}</span>
            </li>
          ))}
        </ul>
      )}
      <h4>{t.anders}</h4>
      {anders.length === 0 ? (
        <Lijnen aantal={2} />
      ) : (
        <ul className="wp-anders">
          {anders.map(({ id, zin, erna }) => (
            <li key={id}>
              <p className="wp-tekst" dir="auto">
                {zin}
              </p>
              {erna.length > 0 && <Vakken vakken={erna} klasse="wp-erna" />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * A sheet as the paper Werkblad: only on paper, and everything that was written stands on it. Hangs in the page all the
 * time, so that "Afdrukken" of the browser gives it too.
 */
export function Papierblad({ blad, namen }: { readonly blad: Werkblad; readonly namen: Bladnamen }) {
  const { titel, boven, terugblik, themas, notities } = opPapier(blad, namen);
  return (
    <section className="wp-blad" aria-label={t.kop}>
      <h2>
        {titel !== t.kop && <span className="wp-soort">{t.kop}</span>}
        <span dir="auto">{titel}</span>
      </h2>
      <Vakken vakken={boven} klasse="wp-boven" />
      {terugblik.length > 0 && (
        <section className="wp-thema">
          <h3>{t.terugblik}</h3>
          <ul className="wp-anders">
            {terugblik.map(({ id, thema, zin }) => (
              <li key={id}>
                {thema}: <span dir="auto">{zin}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {themas.map((thema) => (
        <Thema key={thema.id} thema={thema} />
      ))}
      {notities.trim() !== '' && (
        <section className="wp-thema">
          <h3>{t.notities}</h3>
          <p className="wp-tekst" dir="auto">
            {notities}
          </p>
        </section>
      )}
      <p className="wp-herkomst">{t.herkomst}</p>
    </section>
  );
}
