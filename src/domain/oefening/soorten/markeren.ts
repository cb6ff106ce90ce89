import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderMarkeren } from '#domain/oefening/leerder.ts';
import { bestaande } from '#domain/oefening/lees.ts';
import { inzageBij } from '#domain/oefening/uitslag.ts';
import type { Deel, Lezing, Oordeel, PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import type { AntwoordMarkeren, SoortGedrag } from './gedrag.ts';
import { lezingBij } from './naast.ts';
import { zoekTreffers } from './treffers.ts';

/** One reading beside the learner's choice. */
interface Vergelijking {
  readonly sleutel: readonly string[];
  /** Turn of the reading → chosen turn. */
  readonly treffers: ReadonlyMap<string, string>;
  /** How many turns can be met: no more than the learner may point at. */
  readonly haalbaar: number;
}

interface Vergeleken {
  readonly a: Vergelijking;
  readonly b: Vergelijking;
}

function vergelijk(oefening: LeerderMarkeren, gekozen: readonly string[]): Vergeleken {
  const start = new Map(beurtenVan(oefening.fragment).map((b) => [b.id, b.start]));
  const naast = (lezing: 'a' | 'b'): Vergelijking => {
    const sleutel = [...new Set(oefening.sleutel[lezing])];
    return {
      sleutel,
      treffers: zoekTreffers(sleutel, gekozen, { start, tolerantie: oefening.tolerantie }),
      haalbaar: Math.min(oefening.hoogstens, sleutel.length),
    };
  };
  return { a: naast('a'), b: naast('b') };
}

const aandeel = ({ treffers, haalbaar }: Vergelijking): number =>
  haalbaar === 0 ? 1 : Math.min(1, treffers.size / haalbaar);
const besteVan = ({ a, b }: Vergeleken): Vergelijking => (aandeel(b) > aandeel(a) ? b : a);
const OORDEEL = { beide: 'past', a: 'grensgeval', b: 'grensgeval', geen: 'open' } as const satisfies Record<
  Lezing,
  Oordeel
>;

/** The turn of the reading that a chosen turn was paired with. */
const geraaktDoor = ({ treffers }: Vergelijking, keuze: string): string | undefined =>
  [...treffers].find(([, gekozen]) => gekozen === keuze)?.[0];

function tekstBij(oefening: LeerderMarkeren, ...beurten: readonly (string | undefined)[]): string | null {
  const teksten = beurten.map((beurt) => oefening.feedback.find((f) => f.beurt === beurt)?.tekst);
  return teksten.find((tekst) => tekst !== undefined) ?? null;
}

/** A turn the learner pointed at: with both readings, with one of them, or a view of one's own. */
function gekozenDeel(oefening: LeerderMarkeren, { a, b }: Vergeleken, keuze: string): Deel {
  const [inA, inB] = [geraaktDoor(a, keuze), geraaktDoor(b, keuze)];
  const lezing = lezingBij(inA !== undefined, inB !== undefined);
  return {
    id: keuze,
    oordeel: OORDEEL[lezing],
    gekozen: true,
    feedback: tekstBij(oefening, keuze, inA, inB),
    beurt: keuze,
    lezing,
  };
}

/** A turn the learner left: named by a reading and met by nothing, or one that only has something to tell. */
function anderDeel(oefening: LeerderMarkeren, { a, b }: Vergeleken, beurt: string): Deel {
  const lezing = lezingBij(a.sleutel.includes(beurt), b.sleutel.includes(beurt));
  return {
    id: beurt,
    oordeel: lezing === 'geen' ? 'open' : 'gemist',
    gekozen: false,
    feedback: tekstBij(oefening, beurt),
    beurt,
    lezing,
  };
}

function delenVan(
  oefening: LeerderMarkeren,
  gekozen: readonly string[],
  { alles, naast }: { alles: boolean; naast: Vergeleken },
): readonly Deel[] {
  const geraakt = new Set([...gekozen, ...naast.a.treffers.keys(), ...naast.b.treffers.keys()]);
  const verteld = new Set([...naast.a.sleutel, ...naast.b.sleutel, ...oefening.feedback.map((f) => f.beurt)]);
  return beurtenVan(oefening.fragment).flatMap(({ id }) => {
    if (gekozen.includes(id)) return [gekozenDeel(oefening, naast, id)];
    return alles && verteld.has(id) && !geraakt.has(id) ? [anderDeel(oefening, naast, id)] : [];
  });
}

/**
 * Score: the share of a reading's turns that the learner also pointed at, for the reading with the most overlap.
 * Meeting one reading in full gives 1: they are two ways to look, not one truth. A view of one's own costs nothing,
 * because `hoogstens` already limits the choice. The score steers what comes back later; it is never shown.
 */
function grade(oefening: LeerderMarkeren, antwoord: AntwoordMarkeren, poging: PogingNummer): Uitslag {
  const naast = vergelijk(oefening, antwoord.beurten);
  const beste = besteVan(naast);
  const nog = Math.max(0, beste.haalbaar - beste.treffers.size);
  const inzage = inzageBij(poging, nog);
  const delen = delenVan(oefening, antwoord.beurten, { alles: inzage === 'alles', naast });
  const tel = ({ treffers, sleutel }: Vergelijking): { geraakt: number; totaal: number } => ({
    geraakt: treffers.size,
    totaal: sleutel.length,
  });
  // A missed turn is the solution itself, so it is only named once everything may be seen.
  const gemist =
    nog > 0 ? delen.find((deel) => deel.oordeel === 'gemist' && beste.sleutel.includes(deel.id)) : undefined;
  return {
    score: aandeel(beste),
    inzage,
    delen,
    samenvatting: {
      soort: 'lezingen',
      a: tel(naast.a),
      b: tel(naast.b),
      eigen: delen.filter((deel) => deel.gekozen && deel.lezing === 'geen').length,
      nog,
    },
    ...(gemist === undefined ? {} : { aanwijzing: gemist.id }),
  };
}

const wijsAan = (oefening: LeerderMarkeren, antwoord: AntwoordMarkeren): readonly string[] =>
  bestaande(
    antwoord.beurten,
    beurtenVan(oefening.fragment).map((b) => b.id),
  );

/** Pointing at turns, laid beside two example readings. */
export const markeren = {
  leegAntwoord: () => ({ soort: 'markeren', beurten: [] }),
  isVolledig: (oefening, antwoord) => {
    const aantal = wijsAan(oefening, antwoord).length;
    return aantal > 0 && aantal <= oefening.hoogstens;
  },
  passendAntwoord: (oefening, antwoord) => ({ soort: 'markeren', beurten: wijsAan(oefening, antwoord) }),
  grade,
} satisfies SoortGedrag<'markeren'>;
