import { useState } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { AntwoordVan } from '#domain/oefening/antwoord.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { Herstel } from '#domain/oefening/motor.ts';
import { legVast, volgendePoging, wijzigConcept } from '#domain/oefening/poging.ts';
import type { OefeningStaat, Zekerheid } from '#domain/oefening/poging.ts';
import { klok } from '#platform/klok.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { aankondiging, vertelSamenvatting } from '#teksten/oefening.ts';
import { useStatus } from '#components/bewaren/haken.ts';
import type { Kaartsoort, Later } from './soort.ts';
import { useStraks } from './straks.ts';
import type { Straks } from './straks.ts';
import { BEGIN, UITLEG, zelfdeKern, zichtOp } from './zicht.ts';
import type { Blik, Zicht } from './zicht.ts';

/** What the learner can do on a card. */
export interface Acties<S extends OefeningSoort> {
  readonly wijzig: (antwoord: AntwoordVan<S>) => void;
  readonly meld: (tekst: string) => void;
  /** Asks how sure the learner is, or says what is still open. An answer that was recorded already only opens again. */
  readonly legVast: () => void;
  readonly kiesZekerheid: (zekerheid?: Zekerheid) => void;
  readonly pasAan: () => void;
  readonly bekijkAlles: () => void;
  readonly nogEens: () => void;
  readonly probeerBewaren: () => void;
  /** Takes everything along in a file, for when saving does not work. */
  readonly alsBestand: () => void;
  /** Fetches the explanation once more, after that failed. */
  readonly haalOpnieuw: () => void;
}

/** Everything a card shows and can do. */
export interface KaartModel<S extends OefeningSoort> {
  readonly soort: Kaartsoort<S>;
  readonly oefening: LeerderVan<S>;
  readonly status: OefeningStatus;
  readonly hersteld: Herstel<S>;
  readonly staat: OefeningStaat<S>;
  readonly blik: Blik;
  readonly zicht: Zicht;
  /** The explanation, fetched while the learner says how sure they are. */
  readonly later: Straks<Later<S>>;
  /** What is read out now. */
  readonly melding: string;
  readonly acties: Acties<S>;
}

/** A text that is said twice is only read out twice when it differs. */
const anders = (vorige: string, tekst: string): string => (vorige === tekst ? `${tekst}\u00A0` : tekst);

const haalLater = <S extends OefeningSoort>({ later }: Kaartsoort<S>): Promise<Later<S>> => later();

/** The bridge between the store and a card: what is stored, what this visit adds, and what the learner can do. */
export function useKaart<S extends OefeningSoort>(soort: Kaartsoort<S>, oefening: LeerderVan<S>): KaartModel<S> {
  const { motor } = soort;
  const status = useStatus(oefening.id);
  const [blik, zetBlik] = useState(BEGIN);
  const [melding, zetMelding] = useState('');
  const hersteld = motor.herstel(status.staat, oefening);
  const { staat } = hersteld;
  const zicht = zichtOp(motor, { oefening, staat, blik });

  const [later, haalOpnieuw] = useStraks(haalLater, soort, zicht.stap !== 'invullen');

  const bewaar = (nieuw: OefeningStaat<S>): void => {
    if (nieuw !== staat) oefeningen.wijzig(oefening.id, nieuw);
  };
  const meld = (tekst: string): void => zetMelding((vorige) => anders(vorige, tekst));
  const toonUitleg = (antwoord: AntwoordVan<S>, poging: number): void => {
    zetBlik(UITLEG);
    const { samenvatting } = motor.grade(oefening, antwoord, poging);
    meld(aankondiging.vastgelegd(vertelSamenvatting(samenvatting)));
  };

  const acties: Acties<S> = {
    meld,
    wijzig: (antwoord) => {
      bewaar(wijzigConcept(staat, antwoord, klok.nu()));
      if (zelfdeKern(antwoord, staat.concept)) return;
      const nodig = blik.nodig && !motor.isVolledig(oefening, antwoord);
      zetBlik({ ...blik, stap: 'invullen', alles: false, nodig });
    },
    legVast: () => {
      if (!motor.isVolledig(oefening, staat.concept)) {
        zetBlik({ ...blik, nodig: true });
        meld(soort.nodig(oefening, staat.concept));
      } else if (zicht.vastgelegd) toonUitleg(staat.concept, Math.max(1, volgendePoging(staat) - 1));
      else zetBlik({ ...blik, stap: 'zekerheid', nodig: false });
    },
    kiesZekerheid: (zekerheid) => {
      const poging = volgendePoging(staat);
      const uitslag = motor.grade(oefening, staat.concept, poging);
      bewaar(legVast(staat, { uitslag, zekerheid, tijd: klok.nu() }));
      toonUitleg(staat.concept, poging);
    },
    pasAan: () => zetBlik({ ...blik, stap: 'invullen' }),
    bekijkAlles: () => {
      zetBlik({ ...UITLEG, alles: true });
      meld(aankondiging.allesZichtbaar);
    },
    nogEens: () => {
      bewaar(motor.nogEens(staat, oefening, klok.nu()));
      zetBlik(BEGIN);
      meld(aankondiging.opnieuw);
    },
    haalOpnieuw,
    probeerBewaren: () => void oefeningen.spoel(),
    alsBestand: () => void import('#components/bewaren/bestand.ts').then(({ maakBestand }) => maakBestand()).then(meld),
  };
  return { soort, oefening, status, hersteld, staat, blik, zicht, later, melding, acties };
}
