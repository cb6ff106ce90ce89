import { herkenbareReacties, plekken } from '#kern/kijken.ts';
import type { LeerderReactie } from '#domain/oefening/leerder.kijken.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import { bestaandeBeurt, beurtdelen, isMis, oordeelOverBeurt } from './beurtkeuze.ts';
import type { AntwoordReactie, SoortGedrag } from './gedrag.ts';
import { beoordeelEen, delenVan } from './opties.ts';
import type { Gekozen, Optie } from './opties.ts';
import { pastBij } from './naast.ts';

const reacties = ({ lezingen: { a, b }, feedback }: LeerderReactie): readonly Optie[] =>
  herkenbareReacties.map((id) => ({ id, past: pastBij(a.reactie === id, b.reactie === id), feedback: feedback[id] }));

const plaatsen = ({ lezingen: { a, b }, feedbackPlek }: LeerderReactie): readonly Optie[] =>
  plekken.map((id) => ({ id, past: pastBij(a.plek === id, b.plek === id), feedback: feedbackPlek[id] }));

const alsGekozen = (id: string | null): Gekozen => new Set(id === null ? [] : [id]);

/** Score: the reaction counts double, the place and the turn once; a reaction on which the readings differ counts once when it was missed. */
function grade(oefening: LeerderReactie, antwoord: AntwoordReactie, poging: PogingNummer): Uitslag {
  const { a, b } = oefening.lezingen;
  const [opReactie, opPlek] = [reacties(oefening), plaatsen(oefening)];
  const [gekozen, gekozenPlek] = [alsGekozen(antwoord.reactie), alsGekozen(antwoord.plek)];
  const reactie = beoordeelEen(opReactie, gekozen);
  const plek = beoordeelEen(opPlek, gekozenPlek);
  const beurt = oordeelOverBeurt(oefening, antwoord.beurt);
  const mis = reactie.mis + plek.mis + (isMis(beurt) ? 1 : 0);
  const inzage = inzageBij(poging, mis);
  const gewicht = reactie.mis > 0 && a.reactie !== b.reactie ? 1 : 2;
  const aanwijzing = oefening.aanwijzingen[0];
  const telling = {
    past: reactie.past + plek.past + (beurt === 'past' ? 1 : 0),
    mis,
    grensgevallen: reactie.grensgevallen + plek.grensgevallen + (beurt === 'grensgeval' ? 1 : 0),
  };
  return {
    score: (reactie.score * gewicht + plek.score + (isMis(beurt) ? 0 : 1)) / (gewicht + 2),
    inzage,
    delen: [
      ...delenVan(opReactie, gekozen, { inzage, mis: reactie.mis }),
      // With two answers to choose from, saying that one is off gives the other away.
      ...(inzage === 'aanwijzing' ? [] : delenVan(opPlek, gekozenPlek, { inzage, mis: plek.mis })),
      ...beurtdelen(oefening, antwoord.beurt, inzage),
    ],
    samenvatting: vatSamen(telling, inzage),
    ...(mis > 0 && aanwijzing !== undefined ? { aanwijzing: aanwijzing.beurt } : {}),
  };
}

const passend = ({ fragment }: LeerderReactie, { reactie, plek, beurt }: AntwoordReactie): AntwoordReactie => ({
  soort: 'reactie',
  reactie: herkenbareReacties.find((id) => id === reactie) ?? null,
  plek: plekken.find((id) => id === plek) ?? null,
  beurt: bestaandeBeurt(fragment, beurt),
});

/** Which reaction is it, where does it mostly come from, and which turn shows it? */
export const reactie = {
  leegAntwoord: () => ({ soort: 'reactie', reactie: null, plek: null, beurt: null }),
  isVolledig: (oefening, antwoord) => {
    const { reactie: gezien, plek, beurt } = passend(oefening, antwoord);
    return gezien !== null && plek !== null && beurt !== null;
  },
  passendAntwoord: passend,
  grade,
} satisfies SoortGedrag<'reactie'>;
