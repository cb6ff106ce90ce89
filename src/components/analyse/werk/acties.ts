import type { Moment } from '#domain/annotatie.ts';
import type { Ronde } from '#domain/annotatie/analyse.ts';
import { openAnalyse, zetAnalyse, type Analyseinhoud, type Geopend } from '#domain/annotatie/bewaard.ts';
import {
  kiesThema,
  metMoment,
  nieuweRonde,
  openRonde,
  vrijeId,
  wijzigRonde,
  zonderLegeRonde,
  zonderMoment,
} from '#domain/annotatie/rondes.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Trap } from '#kern/trappen.ts';
import { klok } from '#platform/klok.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import { bezoekAnalyse } from '#stores/laatsteanalyse.ts';
import { momentlijst, rondes as rondeTeksten, themakeuze } from '#teksten/analyse.ts';
import type { Kijkverhaal } from './verhaal.ts';

/** What somebody can do with an analysis. */
export interface Acties {
  readonly zeg: (tekst: string) => void;
  readonly kiesThema: (thema: string) => void;
  readonly kiesHulp: (hulp: Trap) => void;
  /** Marks a stretch of time and opens it. */
  readonly markeer: (tijd: { readonly start: number; readonly eind: number }, themas?: readonly string[]) => void;
  readonly bewaarMoment: (moment: Moment) => void;
  readonly open: (id: string | null) => void;
  readonly verwijder: (moment: Moment) => void;
  /** Brings back a mark that was taken away. */
  readonly zetTerug: (weg: Moment) => void;
  readonly nieuweRonde: () => void;
  readonly tochNiet: () => void;
  readonly vergeleken: () => void;
  readonly zetGezien: (id: string) => void;
  /** Takes over what came out of a file, or goes back to what there was before. */
  readonly zet: (deel: Partial<Pick<Analyseinhoud, 'rondes' | 'lezingen'>>) => void;
  readonly probeerBewaren: () => void;
  readonly alsBestand: () => void;
}

/** What is only on this screen, and not kept. */
export interface Scherm {
  /** Id of the mark somebody is writing at. */
  readonly open: string | null;
  /** The mark that was taken away last, for undo. */
  readonly weg: Moment | null;
  /** A fourth thema was asked for. */
  readonly vol: boolean;
  /** What is read out now. */
  readonly melding: string;
}

export const LEEG_SCHERM: Scherm = { open: null, weg: null, vol: false, melding: '' };

/** A text that is said twice is only read out twice when it differs. */
const anders = (vorige: string, tekst: string): string => (vorige === tekst ? `${tekst}\u00A0` : tekst);

/** How often it is written down that somebody is here, in milliseconds: writing it at every letter would hold that letter up. */
const VAAK_GENOEG = 5000;

/** The analysis of a verhaal as it is now, which may be later than what was drawn, and ways to keep a change. */
function bewaarder(verhaal: Kijkverhaal) {
  let bezocht = -Infinity;
  const nu = (): Geopend => openAnalyse(verhaal.id, oefeningen.open(verhaal.id).get().staat);
  const bewaar = (deel: Partial<Analyseinhoud>): void => {
    const tijd = klok.nu();
    oefeningen.wijzig(verhaal.id, zetAnalyse(nu(), deel, tijd));
    if (Math.abs(tijd - bezocht) < VAAK_GENOEG) return;
    bezocht = tijd;
    bezoekAnalyse({ id: verhaal.id, titel: verhaal.titel, href: verhaal.href }, tijd);
  };
  return {
    inhoud: (): Analyseinhoud => nu().inhoud,
    ronde: (): Ronde => openRonde(nu().inhoud.rondes),
    bewaar,
    wijzig: (doe: (ronde: Ronde) => Ronde): void => bewaar({ rondes: wijzigRonde(nu().inhoud.rondes, klok.nu(), doe) }),
  };
}

/** The acties of a verhaal. They look at what there is when they are called, so they stay the same at every render. */
export function maakActies(verhaal: Kijkverhaal, zet: (wijzig: (scherm: Scherm) => Scherm) => void): Acties {
  const { inhoud, ronde: nu, bewaar, wijzig } = bewaarder(verhaal);
  const toon = (deel: Partial<Scherm>): void => zet((scherm) => ({ ...scherm, ...deel }));
  const zeg = (tekst: string): void => zet((scherm) => ({ ...scherm, melding: anders(scherm.melding, tekst) }));
  return {
    zeg,
    kiesThema: (thema) => {
      const volgorde = verhaal.themas.map(({ id }) => id);
      const keuze = kiesThema(nu().themas, thema, volgorde);
      toon({ vol: keuze.soort === 'vol' });
      if (keuze.soort === 'vol') zeg(themakeuze.vol);
      else wijzig((oud) => ({ ...oud, themas: keuze.themas }));
    },
    kiesHulp: (hulp) => bewaar({ hulp }),
    markeer: (tijd, themas) => {
      const ronde = nu();
      const [enige] = ronde.themas;
      const eigen = themas ?? (ronde.themas.length === 1 && enige !== undefined ? [enige] : []);
      const moment: Moment = { id: vrijeId('m', klok.nu(), ronde.momenten), ...tijd, themas: eigen, waarneming: '' };
      wijzig((oud) => metMoment(oud, moment));
      toon({ open: moment.id });
      zeg(momentlijst.gemarkeerd(formatTijdcode(tijd.start)));
    },
    bewaarMoment: (moment) => wijzig((oud) => metMoment(oud, moment)),
    open: (id) => toon({ open: id }),
    verwijder: (moment) => {
      wijzig((oud) => zonderMoment(oud, moment.id));
      zet((scherm) => ({ ...scherm, weg: moment, open: scherm.open === moment.id ? null : scherm.open }));
      zeg(momentlijst.weg(formatTijdcode(moment.start)));
    },
    zetTerug: (weg) => {
      wijzig((oud) => metMoment(oud, weg));
      toon({ weg: null });
      zeg(momentlijst.terug(formatTijdcode(weg.start)));
    },
    nieuweRonde: () => {
      const { rondes } = inhoud();
      bewaar({ rondes: nieuweRonde(rondes, klok.nu()), gezien: [] });
      toon({ open: null, weg: null });
      zeg(rondeTeksten.begonnen(rondes.length + 1));
    },
    tochNiet: () => {
      bewaar({ rondes: zonderLegeRonde(inhoud().rondes) });
      // What was taken away belongs to the round that is gone.
      toon({ open: null, weg: null });
    },
    vergeleken: () => {
      const ronde = nu();
      if (ronde.vergeleken === undefined && ronde.momenten.length > 0)
        wijzig((oud) => ({ ...oud, vergeleken: new Date(klok.nu()).toISOString() }));
    },
    zetGezien: (id) => bewaar({ gezien: [...new Set([...inhoud().gezien, id])] }),
    zet: (deel) => {
      bewaar(deel);
      toon({ weg: null });
    },
    probeerBewaren: () => void oefeningen.spoel(),
    alsBestand: () => void import('#components/bewaren/bestand.ts').then(({ maakBestand }) => maakBestand()).then(zeg),
  };
}
