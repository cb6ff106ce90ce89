import { useId } from 'react';
import { SLOT } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { werkbladinstellingen as t } from '#teksten/werkbladinstellingen.ts';
import { opslagWaarom } from '#teksten/werkbladschil.ts';
import { Toetsenkeuze } from '../../opname/Toetsenkeuze.tsx';
import { WisAlles } from '../../slot/WisAlles.tsx';
import { useAtom, useMelding } from '../haken.ts';
import { Kop } from '../Kop.tsx';
import { Sleuteldeel } from './Sleuteldeel.tsx';

function Bewaren() {
  const sleutel = useAtom(werkblad.$sleutel);
  const opslag = useAtom(werkblad.$opslag);
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="wi-bewaren">
      <h2 className="utrecht-heading-2" id="wi-bewaren">
        {t.bewaren.kop}
      </h2>
      {sleutel.soort === 'gedeeld' && (
        <p>
          {t.bewaren.gedeeld} {sleutel.herstelcode ? t.bewaren.metCode : t.bewaren.zonderCode}
        </p>
      )}
      {sleutel.soort === 'alleen-ik' && <p>{t.bewaren.alleenIk}</p>}
      {opslag.stand === 'goed' && <p>{t.bewaren.blijvend[opslag.blijvend]}</p>}
      {opslag.stand === 'alleen-geheugen' && <p>{t.bewaren.geheugen}</p>}
    </section>
  );
}

/** What a setting says of itself once it was chosen. */
const watErvanKwam = (uit: Awaited<ReturnType<typeof werkblad.zetRust>>): string =>
  uit.stand === 'gelukt' ? t.geldt : t.geldtHier(opslagWaarom[uit.reden]);

const MINUUT = 60_000;
const MINUTEN = [2, 3, 5, 8, 10, 15].filter((m) => m * MINUUT >= SLOT.minste && m * MINUUT <= SLOT.meeste);

function Rust({ rust }: { readonly rust: number }) {
  const id = useId();
  const { tekst, zeg } = useMelding();
  const nu = Math.round(rust / MINUUT);
  const zet = async (minuten: number): Promise<void> => {
    zeg(watErvanKwam(await werkblad.zetRust(minuten * MINUUT)));
  };
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby={`${id}-kop`}>
      <h2 className="utrecht-heading-2" id={`${id}-kop`}>
        {t.rust.kop}
      </h2>
      <p id={`${id}-uitleg`}>{t.rust.uitleg}</p>
      <div className="ws-veld">
        <label className="utrecht-form-label" htmlFor={id}>
          {t.rust.label}
        </label>
        <select
          className="utrecht-select utrecht-select--html-select"
          id={id}
          value={nu}
          onChange={(e) => void zet(Number(e.target.value))}
          aria-describedby={`${id}-uitleg`}
        >
          {[...new Set([...MINUTEN, nu])]
            .sort((a, b) => a - b)
            .map((minuten) => (
              <option key={minuten} value={minuten}>
                {t.rust.minuten(minuten)}
              </option>
            ))}
        </select>
      </div>
      <p role="status">{tekst}</p>
    </section>
  );
}

const DAGEN = [14, 30, 90];

function Termijn() {
  const dagen = useAtom(werkblad.$bewaartermijn);
  const id = useId();
  const { tekst, zeg } = useMelding();
  const zet = async (waarde: string): Promise<void> => {
    zeg(watErvanKwam(await werkblad.zetBewaartermijn(waarde === '' ? undefined : Number(waarde))));
  };
  const keuzes = dagen === undefined || DAGEN.includes(dagen) ? DAGEN : [...DAGEN, dagen].sort((a, b) => a - b);
  return (
    <section className="ws-kaart ws-stapel" aria-labelledby={`${id}-kop`}>
      <h2 className="utrecht-heading-2" id={`${id}-kop`}>
        {t.termijn.kop}
      </h2>
      <p id={`${id}-uitleg`}>{t.termijn.uitleg}</p>
      <div className="ws-veld">
        <label className="utrecht-form-label" htmlFor={id}>
          {t.termijn.label}
        </label>
        <select
          className="utrecht-select utrecht-select--html-select"
          id={id}
          value={dagen ?? ''}
          onChange={(e) => void zet(e.target.value)}
          aria-describedby={`${id}-uitleg`}
        >
          <option value="">{t.termijn.nooit}</option>
          {keuzes.map((aantal) => (
            <option key={aantal} value={aantal}>
              {t.termijn.dagen(aantal)}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{tekst}</p>
    </section>
  );
}

/** How the Werkblad is kept on this computer, and how it goes. */
export function Instellingen({ wis }: { readonly wis: () => void }) {
  const sleutel = useAtom(werkblad.$sleutel);
  return (
    <div className="ws-stapel ws-instellingen">
      <Kop uitzicht="instellingen">{t.kop}</Kop>
      <Bewaren />
      <Sleuteldeel />
      {sleutel.soort === 'gedeeld' && <Rust rust={sleutel.rust} />}
      <Termijn />
      <div className="ws-kaart">
        <Toetsenkeuze />
      </div>
      <section className="ws-kaart ws-stapel" aria-labelledby="wi-wissen">
        <h2 className="utrecht-heading-2" id="wi-wissen">
          {t.wissen.kop}
        </h2>
        {t.wissen.uitleg.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <WisAlles wis={wis} uitleg={t.wissen.eerst} />
      </section>
    </div>
  );
}
