import type { RefObject } from 'react';
import { archiveer, beginVervolg, dupliceer, haalUitArchief, type Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { kaderTeksten as t } from '#teksten/werkbladkader.ts';
import { buiten } from '../buiten.ts';
import { useMelding } from '../haken.ts';
import { bladnaam } from '../naam.ts';
import { Link } from '../Link.tsx';
import { gaNaar } from '../plaats.ts';
import { useGegevens } from '../wereld.ts';
import { uitvoerTeksten } from '#teksten/werkbladuit.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';

const KNOP = 'utrecht-button utrecht-button--subtle';

interface Props {
  readonly blad: Werkblad;
  /** Whether this tab may write on it. */
  readonly mag: boolean;
  readonly eerder: boolean;
  readonly eerderKnop: RefObject<HTMLButtonElement | null>;
  readonly naarEerder: () => void;
}

/** Begins the sheet for the follow-up conversation and goes there. */
export function naarVervolg(blad: Werkblad): void {
  gaNaar({ soort: 'blad', id: werkblad.nieuw((leeg) => ({ ...beginVervolg(blad, buiten()), id: leeg.id })).id });
}

/** What can be done with the sheet as a whole. */
export function Bladknoppen({ blad, mag, eerder, eerderKnop, naarEerder }: Props) {
  const { verhalen } = useGegevens();
  const { tekst, zeg } = useMelding();
  const naam = bladnaam(blad, verhalen);
  const kopieer = async (): Promise<void> => {
    const uit = await werkblad.voegToe([dupliceer(blad, buiten())]);
    zeg(uit.stand === 'gelukt' ? overzichtTeksten.gekopieerd(naam) : t.waarom[uit.reden]);
  };
  const berg = (): void => {
    const weg = blad.gearchiveerd === undefined;
    werkblad.wijzig(blad.id, weg ? (er) => archiveer(er, buiten().nu) : haalUitArchief);
    zeg(weg ? overzichtTeksten.gearchiveerd(naam) : overzichtTeksten.uitArchief(naam));
  };
  return (
    <div className="ws-knoppen niet-afdrukken" role="group" aria-label={t.knoppen}>
      <button type="button" className={KNOP} ref={eerderKnop} aria-expanded={eerder} onClick={naarEerder}>
        {t.eerder}
      </button>
      <button type="button" className={KNOP} onClick={() => naarVervolg(blad)}>
        {t.vervolg}
      </button>
      <button type="button" className={KNOP} onClick={() => void kopieer()}>
        {t.dupliceer}
      </button>
      {mag && (
        <button type="button" className={KNOP} onClick={berg}>
          {blad.gearchiveerd === undefined ? t.archiveer : t.uitArchief}
        </button>
      )}
      <Link naar={{ soort: 'meenemen', id: blad.id }} klas={`${KNOP} ws-knoplink`}>
        {uitvoerTeksten.kop}
      </Link>
      <p role="status" className="ws-gezegd">
        {tekst}
      </p>
    </div>
  );
}
