import { useRef, useState } from 'react';
import { archiveer, dupliceer, haalUitArchief, type Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';
import { buiten } from '../schil/buiten.ts';
import { useMelding } from '../schil/haken.ts';
import { wijzigEven } from '../schil/recht.ts';
import { bladnaam } from '../schil/naam.ts';
import { useGegevens } from '../schil/wereld.ts';

export interface Bladacties {
  readonly melding: string;
  /** Puts the sheet back that went last; undefined when there is none. */
  readonly ongedaan: (() => void) | undefined;
  /** For the button that puts back: it comes in the place of the one that was pressed. */
  readonly neemFocus: (knop: HTMLButtonElement | null) => void;
  readonly dupliceer: (blad: Werkblad) => void;
  readonly archiveer: (blad: Werkblad) => void;
  readonly verwijder: (blad: Werkblad) => void;
}

/** What can be done with a sheet from outside it. */
export function useBladacties(): Bladacties {
  const { verhalen } = useGegevens();
  const { tekst, zeg } = useMelding();
  const [terug, zetTerug] = useState<{ readonly naam: string; readonly doe: () => Promise<void> }>();
  const metFocus = useRef(false);

  return {
    melding: tekst,
    ongedaan:
      terug &&
      (() => {
        zetTerug(undefined);
        void terug.doe().then(
          () => zeg(t.teruggezet(terug.naam)),
          () => zeg(t.nietTerug),
        );
        document.getElementById('ws-overzicht')?.focus();
      }),
    neemFocus: (knop) => {
      if (!metFocus.current || knop === null) return;
      metFocus.current = false;
      knop.focus();
    },
    dupliceer: (blad) => {
      void werkblad.voegToe([dupliceer(blad, buiten())]).then(({ stand }) => {
        zetTerug(undefined);
        zeg(stand === 'gelukt' ? t.gekopieerd(bladnaam(blad, verhalen)) : t.nietTerug);
      });
    },
    archiveer: (blad) => {
      const weg = blad.gearchiveerd === undefined;
      const naam = bladnaam(blad, verhalen);
      zetTerug(undefined);
      void wijzigEven(blad.id, weg ? (er) => archiveer(er, buiten().nu) : haalUitArchief).then((gelukt) => {
        zeg(gelukt ? (weg ? t.gearchiveerd(naam) : t.uitArchief(naam)) : kaderTeksten.lezen);
        if (gelukt) document.getElementById('ws-overzicht')?.focus();
      });
    },
    verwijder: (blad) => {
      const naam = bladnaam(blad, verhalen);
      void werkblad.verwijder(blad.id).then((uitkomst) => {
        if (uitkomst.stand === 'mislukt') return zeg(t.nietVerwijderd);
        metFocus.current = true;
        zetTerug({ naam, doe: uitkomst.ongedaan });
        zeg(t.verwijderd(naam));
      });
    },
  };
}
