import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderMaat } from '#domain/oefening/leerder.kijken.ts';
import { voorspellingVan } from '#domain/oefening/soorten/meten.ts';
import { inZin, metenTeksten } from '#teksten/kijkoefening/meten.ts';
import {
  bewijsInWoorden,
  metEenheid,
  metingTeksten as t,
  verschilInWoorden,
  zoTellenWij,
} from '#teksten/kijkoefening/meting.ts';
import { Kop } from '../../Kop.tsx';
import type { Later } from '../../kaart/soort.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { woordUit } from '../vertel.ts';
import { Staven } from './Staven.tsx';

type Props = VormProps<'meten'>;
type Sprekers = Props['oefening']['fragment']['sprekers'];

/** The question of a figure, about whom it is. */
export const vraagBij = ({ maat, spreker }: LeerderMaat, sprekers: Sprekers): string =>
  metenTeksten.vraag[maat](spreker === undefined ? '' : inZin(sprekers[spreker]));

function Getallen({ maat, voorspeld }: { readonly maat: LeerderMaat; readonly voorspeld: number }) {
  const gemeten = maat.gemeten.waarde;
  const tot = maat.maat === 'deel-woorden' ? 100 : Math.max(voorspeld, gemeten, 1);
  return (
    <>
      <Staven voorspeld={voorspeld} gemeten={gemeten} tot={tot} />
      <p className="oef-samenvatting">
        {t.jijDacht} {metEenheid(maat.maat, voorspeld)}. {t.gemeten}: {metEenheid(maat.maat, gemeten)}.
      </p>
      <p>{verschilInWoorden(maat.maat, voorspeld, gemeten)}</p>
    </>
  );
}

/** How it was counted, and on what it rests: folded away, because not everybody wants to look. */
function Telling({ maat: { maat, gemeten }, sprekers }: { readonly maat: LeerderMaat; readonly sprekers: Sprekers }) {
  const namen: Readonly<Record<string, string | undefined>> = sprekers;
  const regels = gemeten.bewijs.map((bewijs) => bewijsInWoorden(bewijs, (spreker) => namen[spreker] ?? spreker));
  return (
    <details>
      <summary>{t.zo}</summary>
      <p>{zoTellenWij[maat]}</p>
      <ul className="oef-lijst">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </details>
  );
}

function Uitleg({ oefening, antwoord, niveau }: Props) {
  const { sprekers } = oefening.fragment;
  return (
    <>
      {oefening.maten.map((maat) => (
        <section key={maat.id} className="oef-groep">
          <Kop onder={2} niveau={niveau} className="oef-groepkop">
            {vraagBij(maat, sprekers)}
          </Kop>
          <Getallen maat={maat} voorspeld={voorspellingVan(maat, antwoord) ?? 0} />
          <p>{maat.uitleg}</p>
          <Telling maat={maat} sprekers={sprekers} />
        </section>
      ))}
      <p className="oef-klein">{t.vanOns}</p>
    </>
  );
}

export const meten: Later<'meten'> = {
  Uitleg,
  vertel: ({ maten, fragment }, { voorspeld }) => {
    const vragen = maten.map((maat) => ({ id: maat.id, tekst: vraagBij(maat, fragment.sprekers) }));
    return Object.keys(voorspeld).map((id) => {
      const maat = maten.find((een) => een.id === id);
      const tekst = waardeBij(voorspeld, id) ?? '';
      return { bij: woordUit(vragen)(id), tekst: maat ? `${tekst} ${metenTeksten.eenheid[maat.maat]}` : tekst };
    });
  },
};
