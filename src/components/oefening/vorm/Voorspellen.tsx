import { kaart } from '#teksten/oefening.ts';
import { GesprekFragment } from '../Fragment.tsx';
import { Kop } from '../Kop.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import { VELD } from '../kaart/formulier.ts';
import { Optie } from './Optie.tsx';
import { Schrijfvak } from './Schrijfvak.tsx';
import { Vinklijst } from './Vinklijst.tsx';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'voorspellen'>;

/** Lines of an author's text as paragraphs. */
const alineas = (tekst: string) => tekst.split(/\n+/).map((alinea) => <p key={alinea}>{alinea}</p>);

function Antwoord({ oefening, antwoord, uitslag }: Props) {
  if (oefening.opties === undefined)
    return (
      <div className="oef-vastgelegd">
        <p className="oef-onderkop">{kaart.jouwAntwoord}</p>
        <p className="oef-eigen" translate="no">
          {antwoord.tekst}
        </p>
      </div>
    );
  const gekozenEerst = (uitslag?.delen ?? []).toSorted((a, b) => Number(b.gekozen) - Number(a.gekozen));
  return (
    <ul className="oef-lijst">
      {gekozenEerst.map((deel) => (
        <li key={deel.id} className="oef-resultaat">
          <p className="oef-zin">
            {oefening.opties?.find(({ id }) => id === deel.id)?.tekst}
            {deel.gekozen && <span className="oef-jij">{kaart.jouwKeuze}</span>}
          </p>
          <p>{deel.feedback}</p>
        </li>
      ))}
    </ul>
  );
}

function Uitleg(props: Props) {
  const { oefening, antwoord, niveau, wijzig } = props;
  const { tekst, fragment } = oefening.onthulling;
  return (
    <>
      <Antwoord {...props} />
      <section className="oef-groep">
        <Kop onder={2} niveau={niveau} className="oef-groepkop">
          {kaart.onthulling}
        </Kop>
        {alineas(tekst)}
        {oefening.verbergFragment && oefening.fragment && (
          <GesprekFragment fragment={oefening.fragment} anker={beurtAnker(oefening.id)} />
        )}
        {fragment && <GesprekFragment fragment={fragment} />}
      </section>
      <Vinklijst
        kop={kaart.vergelijk}
        niveau={niveau}
        naam="vergelijk"
        punten={oefening.vergelijk}
        gevinkt={antwoord.vergeleken}
        vink={(vergeleken) => wijzig({ ...antwoord, vergeleken })}
      />
    </>
  );
}

/** Committing to what will happen, in an option or in own words; then it is shown. */
export function Voorspellen(props: Props) {
  const { oefening, antwoord, lezen, uitslag, nodig, wijzig } = props;
  if (lezen) return <Uitleg {...props} />;
  const verborgen = uitslag === null && (antwoord.tekst.trim() !== '' || antwoord.optie !== null);
  return (
    <>
      {oefening.verbergFragment && oefening.fragment && (
        <div className={verborgen ? 'oef-verborgen' : undefined}>
          <div inert={verborgen}>
            <GesprekFragment fragment={oefening.fragment} anker={beurtAnker(oefening.id)} />
          </div>
          {verborgen && <p className="oef-verborgentekst">{kaart.verborgen}</p>}
        </div>
      )}
      {oefening.opties === undefined ? (
        <Schrijfvak
          id={`${oefening.id}-tekst`}
          naam={VELD.tekst}
          label={kaart.jouwAntwoord}
          waarde={antwoord.tekst}
          regels={8}
          leeg={nodig && antwoord.tekst.trim() === ''}
          schrijf={(tekst) => wijzig({ ...antwoord, tekst })}
        />
      ) : (
        <div className="oef-opties">
          {oefening.opties.map(({ id, tekst }) => (
            <Optie
              key={id}
              soort="radio"
              naam={VELD.optie}
              waarde={id}
              gekozen={antwoord.optie === id}
              kies={() => wijzig({ ...antwoord, optie: id })}
              tekst={tekst}
            />
          ))}
        </div>
      )}
    </>
  );
}
