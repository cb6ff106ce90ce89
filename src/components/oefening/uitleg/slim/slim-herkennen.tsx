import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Deel } from '#domain/oefening/uitslag.ts';
import { zelfbeeldIds } from '#kern/slim.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import { vertelHerkennen } from '#domain/oefening/soorten/slim-woorden.ts';
import { zelfbeeldNaam } from '#domain/slim/namen.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { GesprekFragment } from '../../Fragment.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import type { Later } from '../../kaart/soort.ts';
import { Wijzers } from '../../vorm/Wijzers.tsx';
import { deelVan } from '../../vorm/vorm.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { Groepen } from '../Groepen.tsx';
import { vertelSlim } from '../vertel.ts';
import { Lezingen } from './Lezingen.tsx';

type Props = VormProps<'slim-herkennen'>;

function Uitleg({ oefening, uitslag, niveau }: Props) {
  const { a, b } = oefening.lezingen;
  if (uitslag === null) return null;
  const anker = beurtAnker(oefening.id);
  const noot = ({ id }: Beurt) => {
    const deel = deelVan(uitslag, id);
    return deel && <Wijzers id={`${anker}${id}-noot`} deel={deel} />;
  };
  const toon = (deel: Deel) => (
    <p className="oef-zin">
      {zelfbeeldIds.filter((id) => id === deel.id).map((id) => zelfbeeldNaam[id])}
      {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
    </p>
  );
  // What is said about turns stands beside the turns.
  const zelfbeelden = { ...uitslag, delen: uitslag.delen.filter(({ beurt }) => beurt === undefined) };
  return (
    <>
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} />
      <Groepen uitslag={zelfbeelden} niveau={niveau} toon={toon} />
      <Lezingen
        niveau={niveau}
        a={{ ziet: zelfbeeldNaam[a.zelfbeeld], uitleg: a.uitleg }}
        b={{ ziet: zelfbeeldNaam[b.zelfbeeld], uitleg: b.uitleg }}
        verschillen={a.zelfbeeld !== b.zelfbeeld}
      />
    </>
  );
}

export const slimHerkennen: Later<'slim-herkennen'> = {
  Uitleg,
  vertel: ({ fragment }, antwoord) => {
    const beurten = beurtenVan(fragment);
    const woord = (id: string): string | undefined => {
      const beurt = beurten.find((een) => een.id === id);
      return beurt && `${formatTijdcode(beurt.start)} ${beurt.tekst}`;
    };
    return vertelSlim(vertelHerkennen(antwoord, woord));
  },
};
