import { kantelpunten, type Padbeurt } from '#domain/gesprek.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { einde as t, speler } from '#teksten/gesprekken.ts';
import { Beurtrij } from './Beurtrij.tsx';
import type { Spelmodel } from './useGesprek.ts';
import type { Gedachten } from './gedachten.ts';

interface Props {
  readonly model: Spelmodel;
  readonly gedachten: Gedachten;
}

interface RijProps extends Props {
  readonly beurt: Padbeurt;
  /** Whether the conversation turned here. */
  readonly kantelt: boolean;
}

function Jij({ beurt, kantelt }: { readonly beurt: Extract<Padbeurt, { soort: 'jij' }>; readonly kantelt: boolean }) {
  const { keuze, verschil, nummer } = beurt;
  return (
    <li className={kantelt ? 'gsp-kantelt' : undefined} id={kantelt ? `gesprek-kantelt-${nummer}` : undefined}>
      <Beurtrij wie={speler.jij} spreker="km" beurt={beurt} tekst={keuze.tekst} gedrag={keuze.gedrag}>
        <p className="gsp-feedback">{keuze.feedback}</p>
        {kantelt && (
          <p className="gsp-kantelwoord">
            <span aria-hidden="true">{verschil > 0 ? '↗' : '↘'}</span> {t.gekanteld[verschil > 0 ? 'meer' : 'minder']}
          </p>
        )}
      </Beurtrij>
    </li>
  );
}

function Rij({ model: { gesprek, acties }, gedachten, beurt, kantelt }: RijProps) {
  if (beurt.soort === 'jij') return <Jij beurt={beurt} kantelt={kantelt} />;
  const { knoop, nummer } = beurt;
  const naam = gesprek.sprekers[knoop.spreker] ?? '';
  const gedachte = gedachten.get(knoop.id);
  return (
    <li>
      {knoop.sprong !== undefined && <p className="gsp-sprong">{knoop.sprong}</p>}
      <Beurtrij wie={naam} spreker={knoop.spreker} beurt={beurt} tekst={knoop.tekst} gedrag={knoop.gedrag}>
        {gedachte !== undefined && (
          <blockquote className="gsp-gedachte">
            <p className="gsp-wie">{t.later(gesprek.sprekers.cl)}</p>
            <p>{gedachte}</p>
          </blockquote>
        )}
        {knoop.soort === 'beurt' && (
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle gsp-klein niet-afdrukken"
            aria-label={t.vanafBij(nummer + 1)}
            onClick={() => acties.vanaf(nummer)}
          >
            {t.vanaf}
          </button>
        )}
      </Beurtrij>
    </li>
  );
}

/** The whole path again, now with what the client said later, where it turned, and a way back in at every turn. */
export function Terugblik({ model, gedachten }: Props) {
  const { beurten, gesprek } = model;
  const kantel = kantelpunten(beurten);
  return (
    <section className="gsp-terugblik" aria-labelledby="gesprek-terugblik">
      <h3 className="gsp-kop" id="gesprek-terugblik">
        {t.terugblik}
      </h3>
      <p>{t.terugblikUitleg(gesprek.sprekers.cl)}</p>
      <p>
        <b>{t.waar}:</b>{' '}
        {kantel.length === 0
          ? t.nergens
          : kantel.map(({ nummer, start, naSprong }, i) => (
              <span key={nummer}>
                {i > 0 && ', '}
                <a className="utrecht-link utrecht-link--html-a" href={`#gesprek-kantelt-${nummer}`}>
                  {naSprong ? t.naarBeurt(nummer + 2) : formatTijdcode(start)}
                </a>
              </span>
            ))}
      </p>
      <ol className="gsp-tijdlijn">
        {beurten.map((beurt) => (
          <Rij
            key={`${beurt.soort} ${beurt.nummer}`}
            model={model}
            gedachten={gedachten}
            beurt={beurt}
            kantelt={kantel.some((ander) => ander === beurt)}
          />
        ))}
      </ol>
    </section>
  );
}
