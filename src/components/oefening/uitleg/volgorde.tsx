import type { Deel } from '#domain/oefening/uitslag.ts';
import { kaart, label } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { Kop } from '../Kop.tsx';
import { Teken } from '../Teken.tsx';
import type { Later } from '../kaart/soort.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { woordUit } from './vertel.ts';

function Uitleg({ oefening, antwoord, uitslag, niveau }: VormProps<'volgorde'>) {
  if (uitslag === null) return null;
  const jouwPlek = (deel: Deel): number => antwoord.volgorde.indexOf(deel.id) + 1;
  return (
    <section className="oef-groep">
      <Kop onder={2} niveau={niveau} className="oef-groepkop">
        {uitleg.onzeVolgorde}
      </Kop>
      <ol className="oef-lijst oef-stappen">
        {uitslag.delen.map((deel) => (
          <li key={deel.id} className={`oef-resultaat oef-${deel.oordeel}`}>
            <p className="oef-zin">{oefening.stappen.find(({ id }) => id === deel.id)?.tekst}</p>
            <p className="oef-plek">
              <span className="oef-merk">
                <Teken oordeel={deel.oordeel} /> {label[deel.oordeel]}
              </span>
              {deel.oordeel !== 'past' && (
                <span>
                  {kaart.jouwAntwoord}: <b>{uitleg.plek(jouwPlek(deel), uitslag.delen.length)}</b>
                </span>
              )}
            </p>
            {deel.feedback !== null && <p>{deel.feedback}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export const volgorde: Later<'volgorde'> = {
  Uitleg,
  vertel: ({ stappen }, antwoord) =>
    antwoord.volgorde.map((id, i) => ({ tekst: `${i + 1}. ${woordUit(stappen)(id)}` })),
};
