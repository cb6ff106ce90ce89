import { formatTijdcode } from '#kern/tijdcode.ts';
import { herkenbareReacties, plekken } from '#kern/kijken.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderReactie } from '#domain/oefening/leerder.kijken.ts';
import { vertelReactie } from '#domain/oefening/soorten/kijk-woorden.ts';
import type { Deel } from '#domain/oefening/uitslag.ts';
import { reactieNaam } from '#domain/slim/namen.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { reactieTeksten as t } from '#teksten/kijkoefening/reactie.ts';
import { GesprekFragment } from '../../Fragment.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import type { Later } from '../../kaart/soort.ts';
import { Wijzers } from '../../vorm/Wijzers.tsx';
import { deelVan } from '../../vorm/vorm.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { Groepen } from '../Groepen.tsx';
import { Lezingen } from '../slim/Lezingen.tsx';
import { vertelSlim } from '../vertel.ts';

type Props = VormProps<'reactie'>;
type Lezing = LeerderReactie['lezingen']['a'];

const keuzes: readonly { readonly id: string; readonly tekst: string }[] = [
  ...herkenbareReacties.map((id) => ({ id, tekst: t.reacties[id] })),
  ...plekken.map((id) => ({ id, tekst: t.plekken[id] })),
];

const leesbaar = ({ reactie, plek, uitleg: waarom }: Lezing) => ({
  ziet: t.ziet[plek](reactieNaam[reactie]),
  uitleg: waarom,
});

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
      {keuzes.find(({ id }) => id === deel.id)?.tekst}
      {deel.gekozen && <span className="oef-jij">{uitleg.jouwKeuze}</span>}
    </p>
  );
  // What is said about turns stands beside the turns.
  const gekozen = { ...uitslag, delen: uitslag.delen.filter(({ beurt }) => beurt === undefined) };
  return (
    <>
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} />
      <Groepen uitslag={gekozen} niveau={niveau} toon={toon} />
      <Lezingen
        niveau={niveau}
        a={leesbaar(a)}
        b={leesbaar(b)}
        verschillen={a.reactie !== b.reactie || a.plek !== b.plek}
      />
    </>
  );
}

export const reactie: Later<'reactie'> = {
  Uitleg,
  vertel: ({ fragment }, antwoord) => {
    const beurten = beurtenVan(fragment);
    const woord = (id: string): string | undefined => {
      const beurt = beurten.find((een) => een.id === id);
      return beurt && `${formatTijdcode(beurt.start)} ${beurt.tekst}`;
    };
    return vertelSlim(vertelReactie(antwoord, woord));
  },
};
