import { useId, useState } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { herinneringTeksten as t, uitvoerTeksten } from '#teksten/werkbladuit.ts';
import { Vink } from './Vink.tsx';
import type { Gekozenvoornemen, Keuze } from './useUitvoer.ts';

interface Props {
  readonly keuze: Keuze;
  readonly naam: (blad: Werkblad) => string;
  readonly verder: (voornemens: readonly Gekozenvoornemen[]) => void;
  readonly terug: () => void;
}

interface Regel {
  readonly sleutel: string;
  readonly blad: Werkblad;
  readonly id: string;
  readonly zin: string;
}

const regelsVan = (bladen: readonly Werkblad[]): readonly Regel[] =>
  bladen.flatMap((blad) =>
    blad.themas
      .flatMap(({ voornemens }) => voornemens)
      .map(({ id, als, dan }) => ({ sleutel: `${blad.id}/${id}`, blad, id, zin: t.tekst(als.trim(), dan.trim()) }))
      .filter(({ zin }) => zin !== ''),
  );

interface Rijprops {
  readonly regel: Regel;
  readonly van: string;
  readonly gekozen: Gekozenvoornemen | undefined;
  readonly zet: (gekozen: Gekozenvoornemen | undefined) => void;
}

function Rij({ regel: { blad, id, zin }, van, gekozen, zet }: Rijprops) {
  const veld = useId();
  return (
    <li className="wi-herinnering">
      <Vink
        naam={zin}
        hulp={t.van(van)}
        aan={gekozen !== undefined}
        zet={(aan) => zet(aan ? { blad: blad.id, id, dag: '', tijd: '09:00', metTekst: false } : undefined)}
      />
      {gekozen && (
        <div className="wi-wanneer">
          <p>
            <label className="utrecht-form-label" htmlFor={`${veld}-dag`}>
              {t.dag}
            </label>
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              type="date"
              id={`${veld}-dag`}
              value={gekozen.dag}
              autoComplete="off"
              onChange={(e) => zet({ ...gekozen, dag: e.target.value })}
            />
          </p>
          <p>
            <label className="utrecht-form-label" htmlFor={`${veld}-tijd`}>
              {t.tijd}
            </label>
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              type="time"
              id={`${veld}-tijd`}
              value={gekozen.tijd}
              autoComplete="off"
              onChange={(e) => zet({ ...gekozen, tijd: e.target.value })}
            />
          </p>
          <Vink
            naam={t.metTekst}
            hulp={t.metTekstHulp}
            aan={gekozen.metTekst}
            zet={(metTekst) => zet({ ...gekozen, metTekst })}
          />
        </div>
      )}
    </li>
  );
}

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const TIJD = /^\d{2}:\d{2}$/;

/** Which voornemens come back in a calendar, and when. */
export function Wanneer({ keuze: { bladen, voornemens }, naam, verder, terug }: Props) {
  const [gekozen, zetGekozen] = useState<ReadonlyMap<string, Gekozenvoornemen>>(
    new Map(voornemens.map((een) => [`${een.blad}/${een.id}`, een])),
  );
  const [melding, zeg] = useState('');
  const regels = regelsVan(bladen);
  const ga = (): void => {
    const keuze = regels.flatMap(({ sleutel }) => gekozen.get(sleutel) ?? []);
    const half = keuze.some(({ dag, tijd }) => !DAG.test(dag) || !TIJD.test(tijd));
    zeg(keuze.length === 0 ? t.kiesEerst : half ? t.dagOntbreekt : '');
    if (keuze.length > 0 && !half) verder(keuze);
  };
  return (
    <>
      <p>{regels.length === 0 ? t.geen : `${t.uitleg} ${t.klok}`}</p>
      <ul className="wi-lijst">
        {regels.map((regel) => (
          <Rij
            key={regel.sleutel}
            regel={regel}
            van={naam(regel.blad)}
            gekozen={gekozen.get(regel.sleutel)}
            zet={(een) => {
              const nieuw = new Map(gekozen);
              if (een) nieuw.set(regel.sleutel, een);
              else nieuw.delete(regel.sleutel);
              zetGekozen(nieuw);
            }}
          />
        ))}
      </ul>
      <p role="status">{melding}</p>
      <p className="rij">
        {regels.length > 0 && (
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={ga}>
            {uitvoerTeksten.verder}
          </button>
        )}
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={terug}>
          {uitvoerTeksten.terug}
        </button>
      </p>
    </>
  );
}
