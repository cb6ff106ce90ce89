import type { LeerderSlimHerkennen } from '#domain/oefening/leerder.slim.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import { zelfbeeldIds } from '#kern/slim.ts';
import { bestaandeBeurt, beurtdelen, isMis, oordeelOverBeurt } from './beurtkeuze.ts';
import type { AntwoordSlimHerkennen, SoortGedrag } from './gedrag.ts';
import { beoordeelEen, delenVan } from './opties.ts';
import type { Optie } from './opties.ts';
import { pastBij } from './naast.ts';

const opties = ({ lezingen: { a, b }, feedback }: LeerderSlimHerkennen): readonly Optie[] =>
  zelfbeeldIds.map((id) => ({ id, past: pastBij(a.zelfbeeld === id, b.zelfbeeld === id), feedback: feedback[id] }));

/** Score: the zelfbeeld counts double, the turn once; where the readings differ on the zelfbeeld, missing both counts once. */
function grade(oefening: LeerderSlimHerkennen, antwoord: AntwoordSlimHerkennen, poging: PogingNummer): Uitslag {
  const keuzes = opties(oefening);
  const gekozen = new Set(antwoord.zelfbeeld === null ? [] : [antwoord.zelfbeeld]);
  const beeld = beoordeelEen(keuzes, gekozen);
  const beurt = oordeelOverBeurt(oefening, antwoord.beurt);
  const mis = beeld.mis + (isMis(beurt) ? 1 : 0);
  const inzage = inzageBij(poging, mis);
  const gewicht = beeld.mis > 0 && oefening.lezingen.a.zelfbeeld !== oefening.lezingen.b.zelfbeeld ? 1 : 2;
  const aanwijzing = oefening.aanwijzingen[0];
  const telling = {
    past: beeld.past + (beurt === 'past' ? 1 : 0),
    mis,
    grensgevallen: beeld.grensgevallen + (beurt === 'grensgeval' ? 1 : 0),
  };
  return {
    score: (beeld.score * gewicht + (isMis(beurt) ? 0 : 1)) / (gewicht + 1),
    inzage,
    delen: [...delenVan(keuzes, gekozen, { inzage, mis: beeld.mis }), ...beurtdelen(oefening, antwoord.beurt, inzage)],
    samenvatting: vatSamen(telling, inzage),
    ...(mis > 0 && aanwijzing !== undefined ? { aanwijzing: aanwijzing.beurt } : {}),
  };
}

const passend = ({ fragment }: LeerderSlimHerkennen, { zelfbeeld, beurt }: AntwoordSlimHerkennen) => ({
  soort: 'slim-herkennen' as const,
  zelfbeeld: zelfbeeldIds.find((id) => id === zelfbeeld) ?? null,
  beurt: bestaandeBeurt(fragment, beurt),
});

/** Recognising how a client sees themselves, and the turn that shows it. */
export const slimHerkennen = {
  leegAntwoord: () => ({ soort: 'slim-herkennen', zelfbeeld: null, beurt: null }),
  isVolledig: (oefening, antwoord) => {
    const { zelfbeeld, beurt } = passend(oefening, antwoord);
    return zelfbeeld !== null && beurt !== null;
  },
  passendAntwoord: passend,
  grade,
} satisfies SoortGedrag<'slim-herkennen'>;
