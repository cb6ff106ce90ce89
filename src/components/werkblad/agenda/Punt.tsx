import { useId } from 'react';
import {
  geprobeerdStanden,
  inThema,
  zetVoornemen,
  type Agendapunt,
  type Voornemen,
  type Werkblad,
} from '#domain/werkblad.ts';
import { agendaTeksten as t } from '#teksten/werkbladagenda.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { naarVervolg } from '../schil/blad/Bladknoppen.tsx';
import { Voornemenzin } from '../schil/blad/Versieblad.tsx';
import { Link } from '../schil/Link.tsx';
import { bladnaam } from '../schil/naam.ts';
import { useBijwerken } from '../schil/recht.ts';
import { useGegevens } from '../schil/wereld.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { Themateken } from '../veld/Themateken.tsx';

interface Props {
  readonly punt: Agendapunt;
  readonly bladen: readonly Werkblad[];
}

interface Terugblik {
  readonly voornemen: Voornemen;
  readonly alleenLezen: boolean;
  readonly zet: (verander: (voornemen: Voornemen) => Voornemen) => void;
}

/** Whether it was tried, and when it was, what came of it. */
function Terugblikken({ voornemen, alleenLezen, zet }: Terugblik) {
  const id = useId();
  return (
    <>
      <fieldset className="ws-filter" disabled={alleenLezen}>
        <legend>{t.geprobeerd}</legend>
        {geprobeerdStanden.map((stand) => (
          <label key={stand} className="ws-chip">
            <input
              type="radio"
              name={id}
              checked={voornemen.geprobeerd === stand}
              onChange={() => zet((er) => ({ ...er, geprobeerd: stand }))}
            />
            {t.standen[stand]}
          </label>
        ))}
      </fieldset>
      {voornemen.geprobeerd !== 'nog-niet' && (
        <>
          <Schrijfveld
            naam={`hoe-${voornemen.id}`}
            label={t.hoe}
            hulp={t.hoeHulp}
            waarde={voornemen.hoeGingHet}
            alleenLezen={alleenLezen}
            schrijf={(hoeGingHet) => zet((er) => ({ ...er, hoeGingHet }))}
          />
          <Schrijfveld
            naam={`opbrengst-${voornemen.id}`}
            label={t.opbrengst}
            hulp={t.opbrengstHulp}
            waarde={voornemen.watLeverdeHetOp}
            alleenLezen={alleenLezen}
            schrijf={(watLeverdeHetOp) => zet((er) => ({ ...er, watLeverdeHetOp }))}
          />
        </>
      )}
    </>
  );
}

/** One voornemen with its sheet, and what came of it. */
export function Punt({ punt, bladen }: Props) {
  const { voornemen, thema, werkblad } = punt;
  const { themas, verhalen } = useGegevens();
  const { alleenLezen, wijzig, kaart } = useBijwerken(werkblad);
  const kop = useId();
  const blad = bladen.find(({ id }) => id === werkblad);
  const vervolgen = bladen.filter(({ id }) => punt.vervolgen.includes(id));
  const zet = (verander: (er: Voornemen) => Voornemen): void =>
    wijzig((er) =>
      inThema(er, thema, (deel) => {
        const nu = deel.voornemens.find(({ id }) => id === voornemen.id);
        return nu ? zetVoornemen(deel, verander(nu)) : deel;
      }),
    );
  return (
    <li className="ws-punt ws-stapel" ref={kaart} aria-labelledby={kop}>
      <div className="ws-stapel-klein">
        <p className={`label thema-${thema}`}>
          <Themateken thema={thema} />
          {themas.find(({ id }) => id === thema)?.naam}
        </p>
        <h2 className="ws-voornemen" id={kop}>
          <Voornemenzin als={voornemen.als} dan={voornemen.dan} />
        </h2>
        {blad && (
          <p className="ws-zacht">
            {t.van} <Link naar={{ soort: 'blad', id: blad.id }}>{bladnaam(blad, verhalen)}</Link>
            {punt.gearchiveerd && ` (${t.archief})`}
          </p>
        )}
      </div>
      <p role="status" className="ws-gezegd">
        {alleenLezen && kaderTeksten.lezen}
      </p>
      <Terugblikken voornemen={voornemen} alleenLezen={alleenLezen} zet={zet} />
      {blad && (
        <div className="niet-afdrukken">
          {vervolgen.length > 0 && (
            <p>
              {t.alVervolg}{' '}
              {vervolgen.map((er) => (
                <Link key={er.id} naar={{ soort: 'blad', id: er.id }}>
                  {bladnaam(er, verhalen)}
                </Link>
              ))}
            </p>
          )}
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            aria-label={t.vervolgBij(bladnaam(blad, verhalen))}
            onClick={() => naarVervolg(blad)}
          >
            {t.vervolg}
          </button>
        </div>
      )}
    </li>
  );
}
