import { useEffect, useId, useRef, useState } from 'react';
import type { Vondst } from '#domain/persoonsgegevens.ts';
import { klok } from '#platform/klok.ts';
import { schrijfwacht as t } from '#teksten/werkbladwacht.ts';
import { haalWacht, type Wachtwerk } from '#components/wacht/haalWacht.ts';
import { useBekend } from './bekend.ts';
import { Onderstreping } from './Onderstreping.tsx';
import '#components/wacht/wacht.css';

/** Milliseconds without a key before we look: in a pause, never while somebody is in a word. */
const PAUZE = 1200;

interface Props {
  /** The field it belongs to, for who cannot see that. */
  readonly label: string;
  readonly vorm: 'vlak' | 'regel';
  readonly tekst: string;
  readonly schrijf: (tekst: string) => void;
}

interface Gezien {
  readonly werk: Wachtwerk;
  readonly tekst: string;
  readonly vondsten: readonly Vondst[];
}

const woordVan = (tekst: string, { start, eind }: Vondst): string => tekst.slice(start, eind);

/** Looks at a text in a pause. What is hardly sure is left for the check at the way out. */
function useGezien(tekst: string): Gezien | undefined {
  const bekend = useBekend();
  const [gezien, zet] = useState<Gezien>();
  // Effect: a timer, and the rules, which are fetched when they are first needed.
  useEffect(() => {
    if (tekst.trim() === '') return undefined;
    let mee = true;
    const stop = klok.straks(PAUZE, () => {
      void haalWacht().then((werk) => {
        if (!mee || !werk) return;
        const vondsten = werk.zonderBekend(tekst, werk.vind(tekst), bekend);
        zet({ werk, tekst, vondsten: vondsten.filter(({ zekerheid }) => zekerheid !== 'laag') });
      });
    });
    return () => {
      mee = false;
      stop();
    };
  }, [tekst, bekend]);
  return tekst.trim() === '' ? undefined : gezien;
}

/** A quiet line under what may lead to a person, and one below the field: how many places may lead to a person, and on demand which, why, and a way to replace them. */
export function Schrijfwacht({ label, vorm, tekst, schrijf }: Props) {
  const id = useId();
  const gezien = useGezien(tekst);
  const [open, zetOpen] = useState(false);
  const [laat, zetLaat] = useState<ReadonlySet<string>>(new Set());
  const regel = useRef<HTMLParagraphElement>(null);
  const vondsten = gezien?.vondsten.filter((een) => !laat.has(woordVan(gezien.tekst, een))) ?? [];

  // The button that was pressed is gone, so the focus needs a place; the field itself is never focused.
  const na = (): void => regel.current?.focus();
  const vervang = (werk: Wachtwerk, woord: string): void => {
    // Somebody may have typed on since we looked, so we look again.
    const nu = werk.vind(tekst).filter((een) => woordVan(tekst, een) === woord);
    schrijf(werk.vervang(tekst, nu));
    na();
  };
  const laatZo = (woord: string): void => {
    zetLaat(new Set(laat).add(woord));
    na();
  };
  return (
    <>
      {gezien && vondsten.length > 0 && (
        <Onderstreping vorm={vorm} tekst={tekst} vondsten={gezien.werk.verschuif(vondsten, gezien.tekst, tekst)} />
      )}
      <p className="ww-regel" ref={regel} tabIndex={-1}>
        <span role="status">{vondsten.length > 0 ? t.regel(vondsten.length) : ''}</span>
        {vondsten.length > 0 && (
          <button
            type="button"
            className="ww-klein"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={open ? undefined : t.bekijkBij(label)}
            onClick={() => zetOpen(!open)}
          >
            {open ? t.sluit : t.bekijk}
          </button>
        )}
      </p>
      {open && gezien && vondsten.length > 0 && (
        <ul className="ww-lijst" id={id}>
          {vondsten.map((vondst) => {
            const woord = woordVan(gezien.tekst, vondst);
            return (
              <gezien.werk.Vondstrij key={`${vondst.start}-${woord}`} tekst={gezien.tekst} vondst={vondst}>
                {(door) => (
                  <p className="ww-acties">
                    <button type="button" className="ww-klein" onClick={() => vervang(gezien.werk, woord)}>
                      {t.vervang(door)} <span className="onzichtbaar">{t.over(woord)}</span>
                    </button>
                    <button type="button" className="ww-klein" onClick={() => laatZo(woord)}>
                      {t.laat} <span className="onzichtbaar">{t.over(woord)}</span>
                    </button>
                  </p>
                )}
              </gezien.werk.Vondstrij>
            );
          })}
        </ul>
      )}
    </>
  );
}
