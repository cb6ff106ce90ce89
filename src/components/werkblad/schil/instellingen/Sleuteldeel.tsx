import { useRef, useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { Herstelcode } from '../../slot/Herstelcode.tsx';
import { useAtom, useMelding } from '../haken.ts';
import { Sleutelvorm, type Wissel } from './Sleutelvorm.tsx';

const t = werkbladinstellingen.sleutel;

interface Keuze {
  readonly wat: Wissel;
  readonly knop: string;
}

const GEDEELD: readonly Keuze[] = [
  { wat: 'wachtzin', knop: t.wissel },
  { wat: 'code', knop: t.code },
  { wat: 'alleen-ik', knop: t.naarAlleen },
];
const ALLEEN: readonly Keuze[] = [{ wat: 'gedeeld', knop: t.naarGedeeld }];

/** Changing what opens the Werkblad. */
export function Sleuteldeel() {
  const sleutel = useAtom(werkblad.$sleutel);
  const [open, zetOpen] = useState<Wissel>();
  const [code, zetCode] = useState<string>();
  const { tekst, zeg } = useMelding();
  const kop = useRef<HTMLHeadingElement>(null);
  if (sleutel.soort !== 'gedeeld' && sleutel.soort !== 'alleen-ik') return null;
  const keuzes = sleutel.soort === 'gedeeld' ? GEDEELD : ALLEEN;
  const sluit = (): void => {
    zetOpen(undefined);
    zetCode(undefined);
    kop.current?.focus();
  };
  const gelukt = (nieuweCode: string | undefined): void => {
    zeg(open === 'alleen-ik' ? t.zonder : open === 'code' ? '' : t.gewisseld);
    if (nieuweCode === undefined) sluit();
    else zetCode(nieuweCode);
  };
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="wi-sleutel">
      <h2 className="utrecht-heading-2" id="wi-sleutel" tabIndex={-1} ref={kop}>
        {sleutel.soort === 'gedeeld' ? t.kop : t.kopAlleen}
      </h2>
      <p role="status">{tekst}</p>
      {code !== undefined ? (
        <Herstelcode code={code} verder={slotTeksten.herstelcode.klaar} klaar={sluit} niveau={3} />
      ) : (
        keuzes.map(({ wat, knop }) => (
          <div key={wat} className="ws-stapel">
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              aria-expanded={open === wat}
              onClick={() => zetOpen(open === wat ? undefined : wat)}
            >
              {knop}
            </button>
            {open === wat && <Sleutelvorm wat={wat} gelukt={gelukt} sluit={sluit} />}
          </div>
        ))
      )}
    </section>
  );
}
