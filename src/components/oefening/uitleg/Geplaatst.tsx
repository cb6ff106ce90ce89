import type { Deel, Uitslag } from '#domain/oefening/uitslag.ts';
import { waardeBij } from '#domain/oefening/lees.ts';
import { kaart } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import type { Niveau } from '../vorm/vorm.ts';
import { Groepen } from './Groepen.tsx';

interface Props {
  readonly zin: string;
  /** The id of the place the learner chose. */
  readonly plek: string;
  readonly deel: Deel;
  readonly label: (id: string) => string;
}

/** An item in the explanation: where the learner put it, where it belongs, and what else can be defended. */
function Geplaatst({ zin, plek, deel, label }: Props) {
  const [hoort, ...ook] = deel.oplossing ?? [];
  const anders = ook.filter((id) => id !== plek);
  const onze = deel.oordeel === 'grensgeval' ? uitleg.wijKiezen : uitleg.hoortBij;
  return (
    <>
      <p className="oef-zin">{zin}</p>
      <p className="oef-plek">
        {plek !== '' && (
          <span>
            {kaart.jouwAntwoord}: <b>{label(plek)}</b>
          </span>
        )}
        {hoort !== undefined && hoort !== plek && <span>{onze(label(hoort))}</span>}
        {anders.length > 0 && <span>{uitleg.kanOok(anders.map(label).join(', '))}</span>}
      </p>
    </>
  );
}

interface UitlegProps {
  readonly uitslag: Uitslag | null;
  readonly niveau: Niveau;
  readonly items: readonly { readonly id: string; readonly tekst: string }[];
  /** Item to place, as the learner chose. */
  readonly gekozen: Readonly<Record<string, string>>;
  readonly label: (id: string) => string;
}

/** The explanation of things that were put in places. */
export function PlaatsUitleg({ uitslag, niveau, items, gekozen, label }: UitlegProps) {
  if (uitslag === null) return null;
  const toon = (deel: Deel) => (
    <Geplaatst
      zin={items.find(({ id }) => id === deel.id)?.tekst ?? ''}
      plek={waardeBij(gekozen, deel.id) ?? ''}
      deel={deel}
      label={label}
    />
  );
  return <Groepen uitslag={uitslag} niveau={niveau} toon={toon} />;
}
