import { useId, useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import { slotTeksten, type Slotfout } from '#teksten/werkbladslot.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { useBezig } from '../schil/haken.ts';
import { Foutregel } from './Foutregel.tsx';
import { NieuweWachtzin } from './NieuweWachtzin.tsx';
import { Sleutelvoortgang } from './Sleutelvoortgang.tsx';
import { useWachtzin } from './useWachtzin.ts';

const t = slotTeksten.open;

/** Opens with the code on paper, and takes a new passphrase. */
export function MetCode() {
  const [code, zetCode] = useState('');
  const [fout, zetFout] = useState<Slotfout>();
  const keuze = useWachtzin();
  const { bezig, doe } = useBezig();
  const id = useId();
  const overCode = fout === 'lege-code' || fout === 'verkeerde-code';
  const open = (): void =>
    doe(async () => {
      if (code.trim() === '') {
        zetFout('lege-code');
        return;
      }
      const zin = keuze.neem();
      if ('fout' in zin) {
        zetFout(zin.fout);
        return;
      }
      zetFout(undefined);
      const uitkomst = await werkblad.ontgrendelMetCode(code, zin.wachtzin);
      if (uitkomst.stand === 'mislukt') zetFout(uitkomst.reden === 'verkeerd' ? 'verkeerde-code' : uitkomst.reden);
    });
  return (
    <>
      <div className="ws-veld">
        <label className="utrecht-form-label" htmlFor={id}>
          {t.code}
        </label>
        <p className="ws-zacht" id={`${id}-hulp`}>
          {t.codeHulp}
        </p>
        <input
          className="utrecht-textbox utrecht-textbox--html-input ws-codeveld"
          id={id}
          name="herstelcode"
          type="text"
          value={code}
          onChange={(e) => zetCode(e.target.value)}
          aria-describedby={overCode ? `${id}-hulp ${id}-fout` : `${id}-hulp`}
          aria-invalid={overCode ? true : undefined}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          translate="no"
          ref={neemFocus}
        />
      </div>
      <NieuweWachtzin keuze={keuze} fout={fout !== undefined && !overCode ? `${id}-fout` : undefined} enter={open} />
      <Foutregel id={`${id}-fout`} fout={bezig ? undefined : fout} />
      <p>
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          aria-disabled={bezig}
          onClick={open}
        >
          {t.knopCode}
        </button>
      </p>
      <Sleutelvoortgang bezig={bezig} tekst={slotTeksten.bezigOpenen} />
    </>
  );
}
