import { useMemo, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Naastbeurt } from '#domain/werkblad.ts';
import type { Spreekbeurt } from '#domain/transcript.ts';
import { inlezen, maten as m, naast, sprekers } from '#teksten/werkbladnaast.ts';
import type { Brug } from '../brug.ts';
import { Straks } from '../veld/Straks.tsx';
import { Beurten, type Naastregel } from './Beurten.tsx';

interface Props {
  readonly beurten: readonly Spreekbeurt[];
  readonly zet: (beurten: readonly Spreekbeurt[]) => void;
  /** The questions before an own file, for as long as they were not answered on this sheet. */
  readonly check: ReactNode;
  /** For the field to choose a file with. */
  readonly neemFocus: Ref<HTMLInputElement>;
  readonly brug: Brug;
  readonly neemOver: ((beurt: Naastbeurt) => void) | undefined;
  readonly alleenLezen: boolean;
}

const haalMaten = () => import('./Maten.tsx').then(({ Maten }) => Maten);
const haalInlezen = () => import('./Inlezen.tsx').then(({ Inlezen }) => Inlezen);

const regelVan = ({ id, start, spreker, tekst }: Spreekbeurt): Naastregel => {
  const code = spreker === 'km' || spreker === 'cl' ? spreker : 'derde';
  return { soort: 'beurt', id, start, code, wie: sprekers[code], tekst };
};

/** A transcript that somebody brought: to read, to take over from, to count in. */
export function Transcriptnaast({ beurten, zet, check, neemFocus, brug, neemOver, alleenLezen }: Props) {
  const regels = useMemo(() => beurten.map(regelVan), [beurten]);
  const [telt, zetTelt] = useState(false);
  const [leest, zetLeest] = useState(beurten.length === 0);
  const tochNiet = beurten.length > 0 ? (): void => zetLeest(false) : undefined;
  return (
    <>
      {!leest && (
        <>
          <Beurten label={naast.kop} regels={regels} brug={brug} neemOver={neemOver} />
          <details className="wb-vouw niet-afdrukken" onToggle={(e) => e.currentTarget.open && zetTelt(true)}>
            <summary>{m.kop}</summary>
            {telt && <Straks haal={haalMaten} deel={{ beurten }} />}
          </details>
          {!alleenLezen && (
            <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => zetLeest(true)}>
              {inlezen.ander}
            </button>
          )}
        </>
      )}
      {leest && !alleenLezen && check !== undefined && (
        <>
          {check}
          {tochNiet && (
            <button type="button" className="utrecht-button utrecht-button--subtle" onClick={tochNiet}>
              {inlezen.tochNiet}
            </button>
          )}
        </>
      )}
      {leest && !alleenLezen && check === undefined && (
        <Straks
          haal={haalInlezen}
          deel={{
            neemOver: (nieuw: readonly Spreekbeurt[]) => {
              zetLeest(false);
              zet(nieuw);
            },
            tochNiet,
            neemFocus,
          }}
        />
      )}
    </>
  );
}
