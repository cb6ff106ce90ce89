import type { Deel } from '#domain/oefening/uitslag.ts';
import { kaart } from '#teksten/oefening.ts';
import { Noot } from '../../Noot.tsx';
import { Optie } from '../Optie.tsx';

interface Props {
  readonly id: string;
  readonly vraag: string;
  readonly naam: string;
  readonly keuzes: readonly { readonly id: string; readonly tekst: string }[];
  readonly gekozen: string | null;
  readonly kies: (id: string) => void;
  /** Point out that this one is still open. */
  readonly leeg: boolean;
  /** Beside each other instead of below. */
  readonly rij?: boolean;
  /** What was said about the recorded choice; shown as long as the choice is the same. */
  readonly deel?: Deel | undefined;
}

/** One question with native radio buttons. The line between questions is around the fieldset: a legend would interrupt it. */
export function Kiesvraag({ id, vraag, naam, keuzes, gekozen, kies, leeg, rij = false, deel }: Props) {
  const noot = `${id}-noot`;
  return (
    <div>
      <fieldset className="oef-item" aria-describedby={deel && noot}>
        <legend>
          {vraag}
          {leeg && <span className="oef-nogleeg">{kaart.nogLeeg}</span>}
        </legend>
        <div className={rij ? 'oef-keuzerij' : 'oef-opties'}>
          {keuzes.map((keuze) => (
            <Optie
              key={keuze.id}
              soort="radio"
              naam={naam}
              waarde={keuze.id}
              gekozen={gekozen === keuze.id}
              kies={() => kies(keuze.id)}
              tekst={keuze.tekst}
            />
          ))}
        </div>
        <Noot id={noot} deel={deel} />
      </fieldset>
    </div>
  );
}
