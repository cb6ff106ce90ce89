import { useId, useState } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Sleutelkeuze } from '#stores/werkblad/contract.ts';
import { werkbladinstellingen } from '#teksten/werkbladinstellingen.ts';
import { slotTeksten, type Slotfout } from '#teksten/werkbladslot.ts';
import { Codekeuze } from '../../slot/Codekeuze.tsx';
import { Foutregel } from '../../slot/Foutregel.tsx';
import { NieuweWachtzin } from '../../slot/NieuweWachtzin.tsx';
import { Sleutelvoortgang } from '../../slot/Sleutelvoortgang.tsx';
import { useWachtzin } from '../../slot/useWachtzin.ts';
import { Wachtzinveld } from '../../slot/Wachtzinveld.tsx';
import { useBezig } from '../haken.ts';

const t = werkbladinstellingen.sleutel;

/** Another passphrase, a new printed code, going on without a passphrase, or taking one. */
export type Wissel = 'wachtzin' | 'code' | 'alleen-ik' | 'gedeeld';

const KNOP: Readonly<Record<Wissel, string>> = {
  wachtzin: t.bewaar,
  code: t.nieuweCode,
  'alleen-ik': t.naarAlleenKnop,
  gedeeld: t.bewaar,
};
const UITLEG: Readonly<Partial<Record<Wissel, string>>> = {
  code: t.codeUitleg,
  'alleen-ik': t.naarAlleenUitleg,
  gedeeld: t.naarGedeeldUitleg,
};

interface Props {
  readonly wat: Wissel;
  readonly gelukt: (herstelcode: string | undefined) => void;
  readonly sluit: () => void;
}

/** One change of the key: the passphrase of now where there is one, and what comes in its place. */
export function Sleutelvorm({ wat, gelukt, sluit }: Props) {
  const [oud, zetOud] = useState('');
  const [code, zetCode] = useState(true);
  const [fout, zetFout] = useState<Slotfout>();
  const keuze = useWachtzin();
  const { bezig, doe } = useBezig();
  const id = useId();
  const metNieuw = wat === 'wachtzin' || wat === 'gedeeld';
  const overOud = fout === 'verkeerd';

  const nieuw = (): Sleutelkeuze | Slotfout => {
    if (wat !== 'gedeeld' && oud === '') return 'leeg';
    if (wat === 'alleen-ik') return { wie: 'alleen-ik' };
    if (wat === 'code') return { wie: 'gedeeld', wachtzin: oud, herstelcode: true };
    const zin = keuze.neem();
    return 'fout' in zin ? zin.fout : { wie: 'gedeeld', wachtzin: zin.wachtzin, herstelcode: code };
  };
  const wissel = (): void =>
    doe(async () => {
      const naar = nieuw();
      if (typeof naar === 'string') {
        zetFout(naar);
        return;
      }
      zetFout(undefined);
      const uitkomst = await werkblad.wisselSleutel(oud, naar);
      if (uitkomst.stand === 'mislukt') zetFout(uitkomst.reden);
      else gelukt(uitkomst.herstelcode);
    });

  return (
    <div className="ws-stapel ws-vorm">
      {UITLEG[wat] !== undefined && <p>{UITLEG[wat]}</p>}
      {wat !== 'gedeeld' && (
        <Wachtzinveld
          naam="oude-wachtzin"
          label={slotTeksten.wachtzin.oud}
          waarde={oud}
          zet={zetOud}
          fout={overOud ? `${id}-fout` : undefined}
          enter={wissel}
        />
      )}
      {metNieuw && (
        <>
          <NieuweWachtzin
            keuze={keuze}
            fout={fout !== undefined && !overOud ? `${id}-fout` : undefined}
            enter={wissel}
          />
          <Codekeuze aan={code} zet={zetCode} />
        </>
      )}
      <Foutregel id={`${id}-fout`} fout={bezig ? undefined : fout} />
      <p className="rij">
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          aria-disabled={bezig}
          onClick={wissel}
        >
          {KNOP[wat]}
        </button>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={sluit}>
          {t.annuleer}
        </button>
      </p>
      <Sleutelvoortgang bezig={bezig} tekst={slotTeksten.bezig} />
    </div>
  );
}
