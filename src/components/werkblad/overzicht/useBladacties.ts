import { useState } from 'react';
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
  readonly ongedaan: { readonly blad: string; readonly doe: () => void } | undefined;
  readonly dupliceer: (blad: Werkblad) => void;
  readonly archiveer: (blad: Werkblad) => void;
  readonly verwijder: (blad: Werkblad) => void;
}

/** A sheet that went, and the way back. */
interface Terug {
  readonly blad: Werkblad;
  readonly doe: () => Promise<void>;
}

/** What can be done with a sheet from outside it. */
export function useBladacties(): Bladacties {
  const { verhalen } = useGegevens();
  const { tekst, zeg } = useMelding();
  const [terug, zetTerug] = useState<Terug>();

  const zetBladTerug = ({ blad, doe }: Terug): void => {
    const naam = bladnaam(blad, verhalen);
    zetTerug(undefined);
    void doe().then(
      () => zeg(t.teruggezet(naam)),
      () => zeg(t.nietTerug),
    );
    document.getElementById('ws-overzicht')?.focus();
  };
  return {
    melding: tekst,
    ongedaan: terug && { blad: terug.blad.id, doe: () => zetBladTerug(terug) },
    dupliceer: (blad) => {
      void werkblad.voegToe([dupliceer(blad, buiten())]).then(({ stand }) => {
        zetTerug(undefined);
        zeg(stand === 'gelukt' ? t.gekopieerd(bladnaam(blad, verhalen)) : t.nietGekopieerd);
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
        if (uitkomst.stand === 'mislukt') {
          zeg(t.nietVerwijderd);
          return;
        }
        zetTerug({ blad, doe: uitkomst.ongedaan });
        zeg(t.verwijderd(naam));
      });
    },
  };
}
