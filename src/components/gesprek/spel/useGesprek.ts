import { useState } from 'react';
import {
  beschikbareKeuzes,
  beurtenVanPad,
  hervat,
  isAfgelopen,
  knoopMet,
  laatsteStand,
  naspelen,
  zetPad,
  type Hervat,
  type LeerderGesprek,
  type Padbeurt,
  type Stand,
} from '#domain/gesprek.ts';
import { useStatus } from '#components/bewaren/haken.ts';
import { klok } from '#platform/klok.ts';
import type { Gesprekskeuze } from '#schemas/gesprek.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { toonStroommeter } from '#stores/stroommeter.ts';
import { bezoekGesprek, verlaatGesprek } from '#stores/voortgang.ts';
import { aankondiging, stroomwoord } from '#teksten/gesprekken.ts';

/** What somebody can do in a conversation. */
export interface Acties {
  readonly kies: (keuzeId: string) => void;
  readonly terug: () => void;
  /** Plays on from turn `nummer`, counted from 0. */
  readonly vanaf: (nummer: number) => void;
  readonly opnieuw: () => void;
  /** Another walk, such as one that was walked before. */
  readonly bekijk: (pad: readonly string[]) => void;
  readonly probeerBewaren: () => void;
  readonly alsBestand: () => void;
}

/** Everything the player shows and can do. */
export interface Spelmodel {
  readonly gesprek: LeerderGesprek;
  readonly status: OefeningStatus;
  readonly hervat: Hervat;
  readonly stand: Stand;
  readonly beurten: readonly Padbeurt[];
  readonly keuzes: readonly Gesprekskeuze[];
  /** How stroming changed with the last choice. */
  readonly verschil: number;
  /** The path that was left by starting again or playing on from an earlier turn. */
  readonly verlaten: readonly string[] | null;
  /** The turn somebody was at when this visit began, from 1. It does not change while playing, so that nothing moves. */
  readonly wasBij: number;
  /** How many deeds of this person in this visit; what is loaded or comes from another tab is none. */
  readonly zetten: number;
  /** What is read out now. */
  readonly melding: string;
  readonly acties: Acties;
}

/** A text that is said twice is only read out twice when it differs. */
const anders = (vorige: string, tekst: string): string => (vorige === tekst ? `${tekst}\u00A0` : tekst);

/** The turn that is on, as it is read out: who, what you see and hear, how it flows, and what can be done. */
function vertel(gesprek: LeerderGesprek, stand: Stand): string {
  const knoop = knoopMet(gesprek, stand.knoop);
  const wie = gesprek.sprekers[knoop.spreker] ?? '';
  const wat = aankondiging.beurt(wie, [knoop.tekst, knoop.gedrag].filter(Boolean).join(' '));
  const vooraf = knoop.sprong === undefined ? '' : `${knoop.sprong}.`;
  const hoe = toonStroommeter.get() ? aankondiging.stroming(stroomwoord(stand.stroming)) : '';
  if (knoop.soort === 'einde') return [vooraf, wat, aankondiging.einde(knoop.titel)].filter(Boolean).join(' ');
  return [vooraf, wat, hoe, aankondiging.keuzes(beschikbareKeuzes(gesprek, stand).length)].filter(Boolean).join(' ');
}

/** What another page may offer: to go on here. */
function onthoud(gesprek: LeerderGesprek, href: string, stand: Stand): void {
  const { id, titel } = gesprek;
  if (stand.pad.length === 0 || isAfgelopen(gesprek, stand)) verlaatGesprek(id);
  else bezoekGesprek({ id, titel, href, beurt: stand.pad.length + 1 }, klok.nu());
}

/** The bridge between the store, the rules of play and the player. @param href the address of this page. */
export function useGesprek(gesprek: LeerderGesprek, href: string): Spelmodel {
  const status = useStatus(gesprek.id);
  const [melding, zetMelding] = useState('');
  const [zetten, zetZetten] = useState(0);
  const [begonnenBij, zetBegonnenBij] = useState<number | null>(null);
  const [verlaten, zetVerlaten] = useState<readonly string[] | null>(null);
  const nu = hervat(gesprek, status.staat);
  const { stand, staat } = nu;
  const beurten = beurtenVanPad(gesprek, stand.pad);
  const laatste = beurten.findLast((beurt) => beurt.soort === 'jij');

  const zeg = (tekst: string): void => zetMelding((vorige) => anders(vorige, tekst));
  const ga = (pad: readonly string[], vooraf = ''): void => {
    zetZetten((vorige) => vorige + 1);
    zetBegonnenBij((vorige) => vorige ?? stand.pad.length + 1);
    const nieuw = laatsteStand(naspelen(gesprek, pad));
    oefeningen.wijzig(gesprek.id, zetPad(gesprek, staat, { pad: nieuw.pad, tijd: klok.nu() }));
    onthoud(gesprek, href, nieuw);
    zeg(`${vooraf} ${vertel(gesprek, nieuw)}`.trim());
  };
  const verlaat = (lengte: number, vooraf: string): void => {
    zetVerlaten(stand.pad);
    ga(stand.pad.slice(0, lengte), vooraf);
  };
  const acties: Acties = {
    kies: (keuzeId) => {
      zetVerlaten(null);
      ga([...stand.pad, keuzeId]);
    },
    terug: () => {
      zetVerlaten(null);
      ga(stand.pad.slice(0, -1), aankondiging.terug(Math.max(1, stand.pad.length)));
    },
    vanaf: (nummer) => verlaat(nummer, aankondiging.terug(nummer + 1)),
    opnieuw: () => verlaat(0, aankondiging.opnieuw),
    bekijk: (pad) => {
      zetVerlaten(null);
      ga(pad);
    },
    probeerBewaren: () => void oefeningen.spoel(),
    alsBestand: () => void import('#components/bewaren/bestand.ts').then(({ maakBestand }) => maakBestand()).then(zeg),
  };
  return {
    gesprek,
    status,
    hervat: nu,
    stand,
    beurten,
    keuzes: beschikbareKeuzes(gesprek, stand),
    verschil: laatste?.verschil ?? 0,
    verlaten,
    zetten,
    wasBij: begonnenBij ?? stand.pad.length + 1,
    melding,
    acties,
  };
}
