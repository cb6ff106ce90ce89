import { useMemo, useState } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import type { Lezing, Ronde } from '#domain/annotatie/analyse.ts';
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
import { useStatus } from '#components/bewaren/haken.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Trap } from '#kern/trappen.ts';
import { klok } from '#platform/klok.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
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
  readonly zetTerug: () => void;
  readonly nieuweRonde: () => void;
  readonly tochNiet: () => void;
  readonly vergeleken: () => void;
  readonly zetGezien: (id: string) => void;
  /** Takes over what came out of a file, or goes back to what there was before. */
  readonly zet: (deel: Partial<Pick<Analyseinhoud, 'rondes' | 'lezingen'>>) => void;
  readonly probeerBewaren: () => void;
  readonly alsBestand: () => void;
}

export interface Analysemodel {
  readonly verhaal: Kijkverhaal;
  readonly status: OefeningStatus;
  readonly hulp: Trap;
  readonly gezien: readonly string[];
  readonly ronde: Ronde;
  readonly rondes: readonly Ronde[];
  readonly eigenLezingen: readonly Lezing[];
  /** Id of the mark somebody is writing at. */
  readonly open: string | null;
  /** The mark that was taken away last, for undo. */
  readonly weg: Moment | null;
  /** A fourth thema was asked for. */
  readonly vol: boolean;
  /** What is read out now. */
  readonly melding: string;
  readonly acties: Acties;
}

/** A text that is said twice is only read out twice when it differs. */
const anders = (vorige: string, tekst: string): string => (vorige === tekst ? `${tekst}\u00A0` : tekst);

/** The bridge between the store, the rules of rounds and marks, and the page. */
export function useAnalyse(verhaal: Kijkverhaal): Analysemodel {
  const status = useStatus(verhaal.id);
  const [melding, zetMelding] = useState('');
  const [open, zetOpen] = useState<string | null>(null);
  const [weg, zetWeg] = useState<Moment | null>(null);
  const [vol, zetVol] = useState(false);
  const { inhoud } = useMemo(() => openAnalyse(verhaal.id, status.staat), [verhaal.id, status.staat]);
  const ronde = openRonde(inhoud.rondes);

  const zeg = (tekst: string): void => zetMelding((vorige) => anders(vorige, tekst));
  /** As it is now, which may be later than what was drawn. */
  const nu = (): Geopend => openAnalyse(verhaal.id, oefeningen.open(verhaal.id).get().staat);
  const bewaar = (deel: Partial<Analyseinhoud>): void => {
    oefeningen.wijzig(verhaal.id, zetAnalyse(nu(), deel, klok.nu()));
    bezoekAnalyse({ id: verhaal.id, titel: verhaal.titel, href: verhaal.href }, klok.nu());
  };
  const wijzig = (doe: (ronde: Ronde) => Ronde): void =>
    bewaar({ rondes: wijzigRonde(nu().inhoud.rondes, klok.nu(), doe) });

  const acties: Acties = {
    zeg,
    kiesThema: (thema) => {
      const volgorde = verhaal.themas.map(({ id }) => id);
      const keuze = kiesThema(ronde.themas, thema, volgorde);
      zetVol(keuze.soort === 'vol');
      if (keuze.soort === 'vol') zeg(themakeuze.vol);
      else wijzig((oud) => ({ ...oud, themas: keuze.themas }));
    },
    kiesHulp: (hulp) => bewaar({ hulp }),
    markeer: (tijd, themas) => {
      const [enige] = ronde.themas;
      const eigen = themas ?? (ronde.themas.length === 1 && enige !== undefined ? [enige] : []);
      const moment: Moment = { id: vrijeId('m', klok.nu(), ronde.momenten), ...tijd, themas: eigen, waarneming: '' };
      wijzig((oud) => metMoment(oud, moment));
      zetOpen(moment.id);
      zeg(momentlijst.gemarkeerd(formatTijdcode(tijd.start)));
    },
    bewaarMoment: (moment) => wijzig((oud) => metMoment(oud, moment)),
    open: zetOpen,
    verwijder: (moment) => {
      wijzig((oud) => zonderMoment(oud, moment.id));
      zetWeg(moment);
      if (open === moment.id) zetOpen(null);
      zeg(momentlijst.weg(formatTijdcode(moment.start)));
    },
    zetTerug: () => {
      if (!weg) return;
      wijzig((oud) => metMoment(oud, weg));
      zetWeg(null);
      zeg(momentlijst.terug(formatTijdcode(weg.start)));
    },
    nieuweRonde: () => {
      bewaar({ rondes: nieuweRonde(inhoud.rondes, klok.nu()), gezien: [] });
      zetOpen(null);
      zetWeg(null);
      zeg(rondeTeksten.begonnen(inhoud.rondes.length + 1));
    },
    tochNiet: () => bewaar({ rondes: zonderLegeRonde(inhoud.rondes) }),
    vergeleken: () => {
      if (ronde.vergeleken === undefined && ronde.momenten.length > 0)
        wijzig((oud) => ({ ...oud, vergeleken: new Date(klok.nu()).toISOString() }));
    },
    zetGezien: (id) => bewaar({ gezien: [...new Set([...inhoud.gezien, id])] }),
    zet: bewaar,
    probeerBewaren: () => void oefeningen.spoel(),
    alsBestand: () => void import('#components/bewaren/bestand.ts').then(({ maakBestand }) => maakBestand()).then(zeg),
  };
  return {
    verhaal,
    status,
    hulp: inhoud.hulp ?? verhaal.trap,
    gezien: inhoud.gezien,
    ronde,
    rondes: inhoud.rondes,
    eigenLezingen: inhoud.lezingen,
    open,
    weg,
    vol,
    melding,
    acties,
  };
}
