import { formatTijdcode } from '#kern/tijdcode.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderAnnoteren, LeerderMoment } from '#domain/oefening/leerder.kijken.ts';
import { annoterenTeksten as t } from '#teksten/kijkoefening/annoteren.ts';
import { NaarBeurt } from '../../Feedback.tsx';
import { beurtAnker } from '../../fragmentplek.ts';

interface Props {
  readonly oefening: LeerderAnnoteren;
}

/** From when to when a moment runs, in words. */
export function stukVan({ fragment }: LeerderAnnoteren, { vanBeurt, totBeurt = vanBeurt }: LeerderMoment): string {
  const beurten = beurtenVan(fragment);
  const tijd = (id: string, welke: 'start' | 'eind'): string =>
    formatTijdcode(beurten.find((beurt) => beurt.id === id)?.[welke] ?? 0);
  return t.stuk(tijd(vanBeurt, 'start'), tijd(totBeurt, 'eind'));
}

/** The moments of reading a. */
export const vanLezingA = ({ momenten }: LeerderAnnoteren): readonly LeerderMoment[] =>
  momenten.filter(({ lezing }) => lezing === 'a');

/** One moment of reading a, done before. */
export function Voorbeeld({ oefening }: Props) {
  const [eerste] = vanLezingA(oefening);
  if (eerste === undefined) return null;
  return (
    <div className="oef-voorbeelden">
      <NaarBeurt anker={`${beurtAnker(oefening.id)}${eerste.vanBeurt}`} tijd={stukVan(oefening, eerste)} />
      <p className="oef-onderkop">{t.waarneming}</p>
      <p>{eerste.waarneming}</p>
      <p className="oef-onderkop">{t.vraagKort}</p>
      <p>{eerste.vraag}</p>
    </div>
  );
}

/** When reading a sees something, without what. */
export function Tijden({ oefening }: Props) {
  return (
    <ul className="oef-keuzerij">
      {vanLezingA(oefening).map((moment) => (
        <li key={moment.id}>
          <NaarBeurt anker={`${beurtAnker(oefening.id)}${moment.vanBeurt}`} tijd={stukVan(oefening, moment)} />
        </li>
      ))}
    </ul>
  );
}
