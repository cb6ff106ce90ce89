import type { LeerderSlimPlaatsen } from '#domain/oefening/leerder.slim.ts';
import { inzageBij, vatSamen } from '#domain/oefening/uitslag.ts';
import type { Deel, Oordeel, PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';
import { MARGE, meetAs } from '#domain/slim/meting.ts';
import type { Meting } from '#domain/slim/meting.ts';
import { assen, naarStap } from '#domain/slim/vlak.ts';
import type { As } from '#domain/slim/vlak.ts';
import type { AntwoordSlimPlaatsen, SoortGedrag } from './gedrag.ts';

/** The axis that is given away to somebody who gets half of the help: a step of the questions, on the side of reading a. */
export function gegeven({
  trap,
  lezingen: { a, b },
}: LeerderSlimPlaatsen): { readonly as: As; readonly waarde: number } | null {
  if (trap !== 'half') return null;
  const stap = naarStap((a.willen + b.willen) / 2);
  return { as: 'willen', waarde: Math.sign(stap) === Math.sign(a.willen) ? stap : Math.sign(a.willen) * 0.5 };
}

interface Beoordeeld {
  readonly as: As;
  readonly oordeel: Oordeel;
  readonly score: number;
  /** An axis on which the readings differ counts for half when it is off. */
  readonly gewicht: number;
}

/** The side counts most: who is on the side of a reading, and hardly beside it, fits. */
function oordeelOver({ richting, schatting, afwijking }: Meting, verschillen: boolean): Oordeel {
  const dichtbij = schatting === 'raak' || (richting === 'goed' && afwijking <= MARGE);
  if (!dichtbij) return 'past-niet';
  return verschillen ? 'grensgeval' : 'past';
}

function beoordeelAs(oefening: LeerderSlimPlaatsen, antwoord: AntwoordSlimPlaatsen, as: As): Beoordeeld {
  const { a, b } = oefening.lezingen;
  const verschillen = Math.sign(a[as]) !== Math.sign(b[as]);
  const waarde = antwoord[as];
  if (waarde === null) return { as, oordeel: 'gemist', score: 0, gewicht: verschillen ? 0.5 : 1 };
  const d = meetAs(as, waarde, { a, b });
  const oordeel = oordeelOver(d, verschillen);
  const score = d.schatting === 'raak' ? 1 : d.richting === 'goed' ? Math.max(0, 1 - d.afwijking) : 0;
  return { as, oordeel, score, gewicht: verschillen && oordeel === 'past-niet' ? 0.5 : 1 };
}

const isMis = ({ oordeel }: Beoordeeld): boolean => oordeel === 'past-niet' || oordeel === 'gemist';

/** Score: how near the readings, over both axes. Between the readings is as good as on one of them: they are two ways to look. */
function grade(oefening: LeerderSlimPlaatsen, antwoord: AntwoordSlimPlaatsen, poging: PogingNummer): Uitslag {
  const beoordeeld = assen.map((as) => beoordeelAs(oefening, antwoord, as));
  const tel = (zoek: Oordeel): number => beoordeeld.filter(({ oordeel }) => oordeel === zoek).length;
  const mis = beoordeeld.filter(isMis);
  const inzage = inzageBij(poging, mis.length);
  const som = (waarde: (een: Beoordeeld) => number): number =>
    beoordeeld.reduce((totaal, een) => totaal + waarde(een), 0);
  // What there is to say about an axis is the diagnosis, which the explanation makes.
  const delen = beoordeeld.map(({ as, oordeel }): Deel => ({
    id: as,
    oordeel,
    gekozen: antwoord[as] !== null,
    feedback: null,
  }));
  const aanwijzing = oefening.aanwijzingen.find(({ as }) => mis.some((een) => een.as === as));
  return {
    score: som(({ score, gewicht }) => score * gewicht) / som(({ gewicht }) => gewicht),
    inzage,
    delen,
    samenvatting: vatSamen({ past: tel('past'), mis: mis.length, grensgevallen: tel('grensgeval') }, inzage),
    ...(aanwijzing === undefined ? {} : { aanwijzing: aanwijzing.beurt }),
  };
}

/** Placing a client in the plane of SLIM, beside two example readings. */
export const slimPlaatsen = {
  leegAntwoord: (oefening) => {
    const leeg = { soort: 'slim-plaatsen', willen: null, kunnen: null } as const;
    const deel = gegeven(oefening);
    return deel === null ? leeg : { ...leeg, [deel.as]: deel.waarde };
  },
  isVolledig: (_, { willen, kunnen }) => willen !== null && kunnen !== null,
  passendAntwoord: (_, antwoord) => antwoord,
  grade,
} satisfies SoortGedrag<'slim-plaatsen'>;
