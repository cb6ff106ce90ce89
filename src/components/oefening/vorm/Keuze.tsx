import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Deel } from '#domain/oefening/beoordeel.ts';
import { beurtAnker } from '../fragmentplek.ts';
import { Groepen, NaarBeurt } from '../Feedback.tsx';
import { Noot } from '../Noot.tsx';
import { VELD } from '../kaart/formulier.ts';
import { kaart } from '#teksten/oefening.ts';
import { Optie } from './Optie.tsx';
import { deelVan, metKeuze } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'keuze'>;

function Uitleg({ oefening, uitslag, niveau }: Props) {
  if (uitslag === null) return null;
  const start = new Map(oefening.fragment ? beurtenVan(oefening.fragment).map((b) => [b.id, b.start]) : []);
  const toon = (deel: Deel) => {
    const tijd = start.get(deel.beurt ?? '');
    return (
      <>
        <p className="oef-zin">
          {oefening.opties.find(({ id }) => id === deel.id)?.tekst}
          {deel.gekozen && <span className="oef-jij">{kaart.jouwKeuze}</span>}
        </p>
        {tijd !== undefined && (
          <NaarBeurt anker={`${beurtAnker(oefening.id)}${deel.beurt ?? ''}`} tijd={formatTijdcode(tijd)} />
        )}
      </>
    );
  };
  return (
    <>
      <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />
      {oefening.bijTwijfel !== undefined && (
        <p className="oef-kader">
          <b>{kaart.bijTwijfel}.</b> {oefening.bijTwijfel}
        </p>
      )}
    </>
  );
}

/** Choosing one option, or more. */
export function Keuze(props: Props) {
  const { oefening, antwoord, lezen, uitslag, vast, wijzig } = props;
  if (lezen) return <Uitleg {...props} />;
  const kies = (id: string): void =>
    wijzig({ soort: 'keuze', gekozen: oefening.meer ? metKeuze(antwoord.gekozen, id, oefening.opties) : [id] });
  return (
    <div className="oef-opties">
      {oefening.opties.map(({ id, tekst }) => {
        const gekozen = antwoord.gekozen.includes(id);
        const deel = gekozen === vast?.gekozen.includes(id) ? deelVan(uitslag, id) : undefined;
        const noot = `${oefening.id}-${id}-noot`;
        return (
          <Optie
            key={id}
            soort={oefening.meer ? 'checkbox' : 'radio'}
            naam={VELD.keuze}
            waarde={id}
            gekozen={gekozen}
            kies={() => kies(id)}
            tekst={tekst}
            noot={deel && noot}
          >
            <Noot id={noot} deel={deel} />
          </Optie>
        );
      })}
    </div>
  );
}
