import { Noot } from '../Noot.tsx';
import { VELD } from '../kaart/formulier.ts';
import { Optie } from './Optie.tsx';
import { deelVan, metKeuze } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'keuze'>;

/** Choosing one option, or more. */
export function Keuze({ oefening, antwoord, uitslag, vast, wijzig }: Props) {
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
