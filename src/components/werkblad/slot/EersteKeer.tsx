import { useId, useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Sleutelkeuze } from '#stores/werkblad/contract.ts';
import { slotTeksten as t, type Slotfout } from '#teksten/werkbladslot.ts';
import { useBezig } from '../schil/haken.ts';
import { Codekeuze } from './Codekeuze.tsx';
import { Foutregel } from './Foutregel.tsx';
import { NieuweWachtzin } from './NieuweWachtzin.tsx';
import { Sleutelvoortgang } from './Sleutelvoortgang.tsx';
import { useWachtzin } from './useWachtzin.ts';

type Wie = Sleutelkeuze['wie'];

interface Props {
  readonly begonnen: () => void;
  /** With the code that is shown once, when it was asked for. */
  readonly klaar: (herstelcode: string | undefined) => void;
}

function Keuze({
  wie,
  gekozen,
  kies,
}: {
  readonly wie: Wie;
  readonly gekozen: Wie;
  readonly kies: (wie: Wie) => void;
}) {
  const id = useId();
  const [naam, uitleg] =
    wie === 'gedeeld'
      ? [t.eersteKeer.gedeeld, t.eersteKeer.gedeeldUitleg]
      : [t.eersteKeer.alleenIk, t.eersteKeer.alleenIkUitleg];
  return (
    <div className="ws-keuze">
      <input
        className="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        name="wie"
        id={id}
        checked={wie === gekozen}
        onChange={() => kies(wie)}
        aria-describedby={`${id}-uitleg`}
      />
      <label htmlFor={id}>{naam}</label>
      <p className="ws-zacht" id={`${id}-uitleg`}>
        {uitleg}
      </p>
    </div>
  );
}

/** The first time: who uses this computer, and with what it opens. */
export function EersteKeer({ begonnen, klaar }: Props) {
  const [wie, kies] = useState<Wie>('gedeeld');
  const [code, zetCode] = useState(true);
  const [fout, zetFout] = useState<Slotfout>();
  const keuze = useWachtzin();
  const { bezig, doe } = useBezig();
  const foutId = useId();

  const begin = (): void =>
    doe(async () => {
      const zin = wie === 'gedeeld' ? keuze.neem() : { wachtzin: '' };
      if ('fout' in zin) {
        zetFout(zin.fout);
        return;
      }
      zetFout(undefined);
      begonnen();
      const uitkomst = await werkblad.maakSleutel(
        wie === 'gedeeld' ? { wie, wachtzin: zin.wachtzin, herstelcode: code } : { wie },
      );
      if (uitkomst.stand === 'mislukt') zetFout(uitkomst.reden);
      else klaar(uitkomst.herstelcode);
    });

  return (
    <section className="ws-kaart ws-stapel" aria-labelledby="ws-eerste">
      <h2 className="utrecht-heading-2" id="ws-eerste">
        {t.eersteKeer.kop}
      </h2>
      <p>{t.eersteKeer.uitleg}</p>
      <fieldset className="ws-keuzes">
        <legend className="onzichtbaar">{t.eersteKeer.kop}</legend>
        <Keuze wie="gedeeld" gekozen={wie} kies={kies} />
        <Keuze wie="alleen-ik" gekozen={wie} kies={kies} />
      </fieldset>
      {wie === 'gedeeld' && (
        <>
          <NieuweWachtzin keuze={keuze} fout={fout === undefined ? undefined : foutId} enter={begin} />
          <Codekeuze aan={code} zet={zetCode} />
        </>
      )}
      <Foutregel id={foutId} fout={keuze.soort === 'bedacht' && fout === 'ongelijk' ? undefined : fout} />
      <p>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          aria-disabled={bezig}
          onClick={begin}
        >
          {t.eersteKeer.begin}
        </button>
      </p>
      <Sleutelvoortgang bezig={bezig} tekst={t.bezig} />
    </section>
  );
}
