import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { GesprekFragment } from '../Fragment.tsx';
import { Kop } from '../Kop.tsx';
import { beurtAnker } from '../fragmentplek.ts';
import type { Later } from '../kaart/soort.ts';
import { Wijzers } from '../vorm/Wijzers.tsx';
import { deelVan } from '../vorm/vorm.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { vertelKeuzes } from './vertel.ts';

type Props = VormProps<'markeren'>;

function Redenen({ oefening, niveau }: Props) {
  return (
    <div className="oef-redenen">
      {(['a', 'b'] as const).map((wie) => (
        <section key={wie}>
          <Kop onder={2} niveau={niveau} className="oef-groepkop">
            {wie === 'a' ? uitleg.redenA : uitleg.redenB}
          </Kop>
          <p>{oefening.redenen[wie]}</p>
        </section>
      ))}
      <p className="oef-klein">{uitleg.voorbeeldlezing}</p>
    </div>
  );
}

function Uitleg(props: Props) {
  const { oefening, uitslag } = props;
  const anker = beurtAnker(oefening.id);
  const noot = ({ id }: Beurt) => {
    const deel = deelVan(uitslag, id);
    return deel && <Wijzers id={`${anker}${id}-noot`} deel={deel} />;
  };
  return (
    <>
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} />
      <Redenen {...props} />
    </>
  );
}

export const markeren: Later<'markeren'> = {
  Uitleg,
  vertel: ({ fragment }, { beurten }) =>
    vertelKeuzes(
      beurtenVan(fragment).map(({ id, start, tekst }) => ({ id, tekst: `${formatTijdcode(start)} ${tekst}` })),
      beurten,
    ),
};
