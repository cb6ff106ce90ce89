import { useState } from 'react';
import { leeragenda, opzijgelegd, type Agendapunt, type Werkblad } from '#domain/werkblad.ts';
import { agendaTeksten as t } from '#teksten/werkbladagenda.ts';
import { herinneringTeksten } from '#teksten/werkbladuit.ts';
import { Kop } from '../schil/Kop.tsx';
import { Link } from '../schil/Link.tsx';
import { bladnaam } from '../schil/naam.ts';
import { useGegevens } from '../schil/wereld.ts';
import { Punt } from './Punt.tsx';

const LADEN = ['doen', 'geprobeerd', 'alles'] as const;
type Lade = (typeof LADEN)[number];

const HOORT: Readonly<Record<Lade, (punt: Agendapunt) => boolean>> = {
  doen: ({ voornemen }) => voornemen.geprobeerd === 'nog-niet',
  geprobeerd: ({ voornemen }) => voornemen.geprobeerd !== 'nog-niet',
  alles: () => true,
};

const sleutel = ({ werkblad, voornemen }: Agendapunt): string => `${werkblad}/${voornemen.id}`;

/** Where voornemens are that are not on the list, because their thema was taken off. */
function Opzij({ bladen }: { readonly bladen: readonly Werkblad[] }) {
  const { verhalen } = useGegevens();
  const er = opzijgelegd(bladen);
  if (er.length === 0) return null;
  return (
    <div className="niet-afdrukken">
      <p>{t.opzij(er.reduce((som, { aantal }) => som + aantal, 0))}</p>
      <ul>
        {er.map(({ blad }) => (
          <li key={blad.id}>
            <Link naar={{ soort: 'blad', id: blad.id }}>{bladnaam(blad, verhalen)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All voornemens over all sheets. */
export function Agenda({ bladen }: { readonly bladen: readonly Werkblad[] }) {
  const [lade, zetLade] = useState<Lade>('alles');
  const alles = leeragenda(bladen);
  // Who answers a question keeps the card in sight: a card moves or goes only when another list is chosen.
  const [volgorde, zetVolgorde] = useState<readonly string[]>(() => alles.map(sleutel));
  const kies = (nieuw: Lade): void => {
    zetLade(nieuw);
    zetVolgorde(alles.filter(HOORT[nieuw]).map(sleutel));
  };
  const opSleutel = new Map(alles.map((punt) => [sleutel(punt), punt]));
  const getoond = volgorde.flatMap((een) => opSleutel.get(een) ?? []);
  return (
    <section className="ws-stapel ws-agenda">
      <Kop uitzicht="agenda">{t.kop}</Kop>
      <p className="haak">{t.uitleg}</p>
      {alles.length === 0 ? (
        <div className="ws-kaart ws-stapel">
          <h2 className="utrecht-heading-2">{opzijgelegd(bladen).length === 0 ? t.leeg.kop : t.leeg.kopOpzij}</h2>
          <p>{t.leeg.tekst}</p>
          <p>
            <Link naar={{ soort: 'overzicht' }}>{t.leeg.naar}</Link>
          </p>
        </div>
      ) : (
        <>
          <fieldset className="ws-filter niet-afdrukken">
            <legend className="onzichtbaar">{t.toon}</legend>
            {LADEN.map((naam) => (
              <label key={naam} className="ws-chip">
                <input type="radio" name="lade" checked={lade === naam} onChange={() => kies(naam)} />
                {t.filter[naam](alles.filter(HOORT[naam]).length)}
              </label>
            ))}
          </fieldset>
          <p className="niet-afdrukken">
            <Link naar={{ soort: 'herinneringen' }}>{herinneringTeksten.link}</Link>
          </p>
          <p role="status">{getoond.length === 0 && t.nietsHier[lade]}</p>
          <ul className="ws-punten" aria-label={t.lijst}>
            {getoond.map((punt) => (
              <Punt key={sleutel(punt)} punt={punt} bladen={bladen} />
            ))}
          </ul>
        </>
      )}
      <Opzij bladen={bladen} />
    </section>
  );
}
