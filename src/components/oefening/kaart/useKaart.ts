import { useState } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { isVolledig } from '#domain/oefening/antwoord.ts';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { grade } from '#domain/oefening/beoordeel.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { herstel, legVast, nogEens, volgendePoging, wijzigConcept } from '#domain/oefening/poging.ts';
import type { Herstel, OefeningStaat, Zekerheid } from '#domain/oefening/poging.ts';
import { klok } from '#platform/klok.ts';
import { oefeningen } from '#stores/oefeningen.browser.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { aankondiging, vertelSamenvatting } from '#teksten/oefening.ts';
import { useStatus } from './haken.ts';
import { nodigTekst } from './nodig.ts';
import { BEGIN, UITLEG, zelfdeKern, zichtOp } from './zicht.ts';
import type { Blik, Zicht } from './zicht.ts';

/** What the learner can do on a card. */
export interface Acties {
  readonly wijzig: (antwoord: Antwoord) => void;
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
}

/** Everything a card shows and can do. */
export interface KaartModel {
  readonly oefening: LeerderOefening;
  readonly status: OefeningStatus;
  readonly hersteld: Herstel<OefeningSoort>;
  readonly staat: OefeningStaat;
  readonly blik: Blik;
  readonly zicht: Zicht;
  /** What is read out now. */
  readonly melding: string;
  readonly acties: Acties;
}

/** A text that is said twice is only read out twice when it differs. */
const anders = (vorige: string, tekst: string): string => (vorige === tekst ? `${tekst}\u00A0` : tekst);

/** The bridge between the store and a card: what is stored, what this visit adds, and what the learner can do. */
export function useKaart(oefening: LeerderOefening): KaartModel {
  const status = useStatus(oefening.id);
  const [blik, zetBlik] = useState(BEGIN);
  const [melding, zetMelding] = useState('');
  const hersteld = herstel<OefeningSoort>(status.staat, oefening);
  const { staat } = hersteld;
  const zicht = zichtOp<OefeningSoort>(oefening, staat, blik);

  const bewaar = (nieuw: OefeningStaat): void => {
    if (nieuw !== staat) oefeningen.wijzig(oefening.id, nieuw);
  };
  const meld = (tekst: string): void => zetMelding((vorige) => anders(vorige, tekst));
  const toonUitleg = (antwoord: Antwoord, poging: number): void => {
    zetBlik(UITLEG);
    const { samenvatting } = grade<OefeningSoort>(oefening, antwoord, poging);
    meld(aankondiging.vastgelegd(vertelSamenvatting(samenvatting)));
  };

  const acties: Acties = {
    meld,
    wijzig: (antwoord) => {
      bewaar(wijzigConcept(staat, antwoord, klok.nu()));
      if (zelfdeKern(antwoord, staat.concept)) return;
      const nodig = blik.nodig && !isVolledig<OefeningSoort>(oefening, antwoord);
      zetBlik({ ...blik, stap: 'invullen', alles: false, nodig });
    },
    legVast: () => {
      if (!isVolledig<OefeningSoort>(oefening, staat.concept)) {
        zetBlik({ ...blik, nodig: true });
        meld(nodigTekst(oefening, staat.concept));
      } else if (zicht.vastgelegd) toonUitleg(staat.concept, Math.max(1, volgendePoging(staat) - 1));
      else zetBlik({ ...blik, stap: 'zekerheid', nodig: false });
    },
    kiesZekerheid: (zekerheid) => {
      const poging = volgendePoging(staat);
      const uitslag = grade<OefeningSoort>(oefening, staat.concept, poging);
      bewaar(legVast(staat, { uitslag, zekerheid, tijd: klok.nu() }));
      toonUitleg(staat.concept, poging);
    },
    pasAan: () => zetBlik({ ...blik, stap: 'invullen' }),
    bekijkAlles: () => {
      zetBlik({ ...UITLEG, alles: true });
      meld(aankondiging.allesZichtbaar);
    },
    nogEens: () => {
      bewaar(nogEens<OefeningSoort>(staat, oefening, klok.nu()));
      zetBlik(BEGIN);
      meld(aankondiging.opnieuw);
    },
    probeerBewaren: () => void oefeningen.spoel(),
    alsBestand: () => void import('./bestand.ts').then(({ maakBestand }) => maakBestand()).then(meld),
  };
  return { oefening, status, hersteld, staat, blik, zicht, melding, acties };
}
