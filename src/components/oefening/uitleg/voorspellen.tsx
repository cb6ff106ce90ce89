import { kaart } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { GesprekFragment } from '../Fragment.tsx';
import { Kop } from '../Kop.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import type { Later } from '../kaart/soort.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { Vinklijst } from './Vinklijst.tsx';
import { vertelKeuzes } from './vertel.ts';

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
            {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
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
          {uitleg.onthulling}
        </Kop>
        {alineas(tekst)}
        {oefening.verbergFragment && oefening.fragment && (
          <GesprekFragment fragment={oefening.fragment} anker={beurtAnker(oefening.id)} />
        )}
        {fragment && <GesprekFragment fragment={fragment} />}
      </section>
      <Vinklijst
        kop={uitleg.vergelijk}
        niveau={niveau}
        naam="vergelijk"
        punten={oefening.vergelijk}
        gevinkt={antwoord.vergeleken}
        vink={(vergeleken) => wijzig({ ...antwoord, vergeleken })}
      />
    </>
  );
}

export const voorspellen: Later<'voorspellen'> = {
  Uitleg,
  vertel: ({ opties = [] }, { optie, tekst }) => (optie === null ? [{ tekst }] : vertelKeuzes(opties, [optie])),
};
