import type { ReactNode } from 'react';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderMoment } from '#domain/oefening/leerder.kijken.ts';
import type { Eigen } from '#domain/oefening/soorten/annoteren.ts';
import { legNaast, telNaast } from '#domain/oefening/soorten/annoteren-naast.ts';
import type { Naast, Rij } from '#domain/oefening/soorten/annoteren-naast.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { vertelSamenvatting } from '#teksten/oefening.ts';
import { lezing, wijzers } from '#teksten/wijzers.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { naastTeksten as t } from '#teksten/kijkoefening/naast.ts';
import { NaarBeurt } from '../../Feedback.tsx';
import { GesprekFragment } from '../../Fragment.tsx';
import { Kop } from '../../Kop.tsx';
import { beurtAnker } from '../../fragmentplek.ts';
import type { Later, Regel } from '../../kaart/soort.ts';
import type { VormProps } from '../../vorm/vorm.ts';
import { woordUit } from '../vertel.ts';

type Props = VormProps<'annoteren'>;

function Zin({ bij, tekst }: { readonly bij: string; readonly tekst: string }) {
  return (
    <p>
      <b>{bij}:</b> {tekst}
    </p>
  );
}

function VanJou({ eigen: { waarneming, vraag } }: { readonly eigen: Eigen }) {
  return (
    <div className="oef-vastgelegd">
      <p className="oef-onderkop">{t.jij}</p>
      <p className="oef-eigen" translate="no">
        {waarneming}
      </p>
      {vraag.trim() !== '' && (
        <p className="oef-eigen" translate="no">
          {vraag}
        </p>
      )}
    </div>
  );
}

function VanLezing({ moment }: { readonly moment: LeerderMoment }) {
  return (
    <div className="oef-voorbeelden">
      <p className="oef-onderkop">{t[moment.lezing]}</p>
      <p>{moment.waarneming}</p>
      <Zin bij={t.vraag} tekst={moment.vraag} />
      {moment.duiding !== undefined && <Zin bij={t.duiding} tekst={moment.duiding} />}
    </div>
  );
}

/** Who the moment belongs to, when it is not both readings. */
const wieNiet = ({ a, b }: Rij): string | null => (a && !b ? lezing.a : b && !a ? lezing.b : null);

function Moment({ rij, anker }: { readonly rij: Rij; readonly anker: string }) {
  const { start, eind, beurt, eigen, a, b } = rij;
  const niet = wieNiet(rij);
  const verschillen = [a?.verschil, b?.verschil].filter((tekst) => tekst !== undefined);
  return (
    <li>
      <p className="oef-wijzers">
        <NaarBeurt anker={`${anker}${beurt}`} tijd={t.op(formatTijdcode(start), formatTijdcode(eind))} />
        {(a?.gaatGoed ?? b?.gaatGoed) === true && <span className="oef-jij">{t.gaatGoed}</span>}
      </p>
      <div className={[eigen, a, b].filter(Boolean).length > 1 ? 'oef-naast' : undefined}>
        {eigen && <VanJou eigen={eigen} />}
        {a && <VanLezing moment={a} />}
        {b && <VanLezing moment={b} />}
      </div>
      {verschillen.map((tekst) => (
        <div key={tekst} className="oef-kader">
          <p className="oef-onderkop">{t.verschil}</p>
          <p>{tekst}</p>
        </div>
      ))}
      {niet !== null && <p className="oef-klein">{niet}</p>}
    </li>
  );
}

/** Which moments begin at a turn, in two words each. */
function Wie({ naast, beurt }: { readonly naast: Naast; readonly beurt: string }): ReactNode {
  const rijen = [...naast.samen, ...naast.zij, ...naast.jij];
  const jij = rijen.some(({ eigen }) => eigen?.beurt === beurt);
  const a = rijen.some((rij) => rij.a?.vanBeurt === beurt);
  const b = rijen.some((rij) => rij.b?.vanBeurt === beurt);
  if (!jij && !a && !b) return null;
  return (
    <p className={`oef-noot oef-wijzers ${jij ? 'oef-grensgeval' : 'oef-open'}`}>
      {jij && <span className="oef-jij">{wijzers.jij}</span>}
      {a && <span className="oef-wijzer">{wijzers.a}</span>}
      {b && <span className="oef-wijzer oef-wijzer-b">{wijzers.b}</span>}
    </p>
  );
}

/** First what both saw, then what a reading saw, then what only the learner saw. Nothing is called wrong. */
function Uitleg({ oefening, antwoord, niveau }: Props) {
  const naast = legNaast(oefening, antwoord);
  const anker = beurtAnker(oefening.id);
  const noot = ({ id }: Beurt) => <Wie naast={naast} beurt={id} />;
  return (
    <>
      <p className="oef-samenvatting">{vertelSamenvatting(telNaast(oefening, naast))}</p>
      <GesprekFragment fragment={oefening.fragment} anker={anker} noot={noot} />
      {(['samen', 'zij', 'jij'] as const)
        .filter((groep) => naast[groep].length > 0)
        .map((groep) => (
          <section key={groep} className="oef-groep">
            <Kop onder={2} niveau={niveau} className="oef-groepkop">
              {t.koppen[groep]}
            </Kop>
            <p>{t.uitleg[groep]}</p>
            <ul className="oef-items">
              {naast[groep].map((rij) => (
                <Moment key={`${rij.beurt}${rij.a?.id ?? ''}${rij.b?.id ?? ''}`} rij={rij} anker={anker} />
              ))}
            </ul>
          </section>
        ))}
      <p className="oef-klein">{uitleg.voorbeeldlezing}</p>
    </>
  );
}

export const annoteren: Later<'annoteren'> = {
  Uitleg,
  vertel: ({ fragment }, { momenten }) => {
    const beurten = beurtenVan(fragment).map(({ id, start, tekst }) => ({
      id,
      tekst: `${formatTijdcode(start)} ${tekst}`,
    }));
    return Object.entries(momenten).flatMap(([beurt, { waarneming, vraag }]): readonly Regel[] =>
      [waarneming, vraag]
        .filter((tekst) => tekst.trim() !== '')
        .map((tekst, i) => (i === 0 ? { bij: woordUit(beurten)(beurt), tekst } : { tekst })),
    );
  },
};
