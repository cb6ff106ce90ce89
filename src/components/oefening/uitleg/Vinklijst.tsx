import { Kop } from '../Kop.tsx';
import { Optie } from '../vorm/Optie.tsx';
import { metKeuze } from '../vorm/vorm.ts';
import type { Niveau } from '../vorm/vorm.ts';

interface Props {
  readonly kop: string;
  readonly niveau: Niveau;
  readonly naam: string;
  readonly punten: readonly { readonly id: string; readonly tekst: string }[];
  readonly gevinkt: readonly string[];
  readonly vink: (gevinkt: readonly string[]) => void;
}

/** Points to lay own words beside. Ticking is for the learner; nobody counts it. */
export function Vinklijst({ kop, niveau, naam, punten, gevinkt, vink }: Props) {
  if (punten.length === 0) return null;
  return (
    <section className="oef-groep">
      <Kop onder={2} niveau={niveau} className="oef-groepkop">
        {kop}
      </Kop>
      <div className="oef-opties">
        {punten.map(({ id, tekst }) => (
          <Optie
            key={id}
            soort="checkbox"
            naam={naam}
            waarde={id}
            gekozen={gevinkt.includes(id)}
            kies={() => vink(metKeuze(gevinkt, id, punten))}
            tekst={tekst}
          />
        ))}
      </div>
    </section>
  );
}
