import { useId, useState } from 'react';
import type { TekstMetVondsten } from '#domain/persoonsgegevens.ts';
import { gegevenscheck as t } from '#teksten/gegevenscheck.ts';
import { vondstZekerheid } from '#teksten/persoonsgegevens.ts';
import { Vondstrij } from './Vondstrij.tsx';
import './wacht.css';

type Keuze = 'weg' | 'blijft';

export interface Gekeurd<V extends TekstMetVondsten> {
  /** The fields with only the findings that have to go. */
  readonly weg: readonly V[];
  /** Whether they have to go here as well. */
  readonly ookHier: boolean;
}

interface Props<V extends TekstMetVondsten> {
  readonly velden: readonly V[];
  /** Which field it is, in words. */
  readonly veldnaam: (veld: V) => string;
  /** The level of the heading of a field. */
  readonly kopniveau?: 3 | 5;
  /** The question whether it has to go here as well; without it, it is not asked. */
  readonly ookHierVraag?: string;
  readonly verder: (gekeurd: Gekeurd<V>) => void;
  readonly terug: () => void;
}

/** The same id as long as the texts stay the same. */
const vondstId = (veld: number, vondst: number): string => `${veld}-${vondst}`;

interface Keuzeprops {
  /** The same for the two choices, and for nothing else on the page. */
  readonly naam: string;
  readonly woord: string;
  readonly door: string;
  readonly keuze: Keuze | undefined;
  readonly kies: (keuze: Keuze) => void;
}

/** Whether a word goes or stays. */
function Keuzevak({ naam, woord, door, keuze, kies }: Keuzeprops) {
  const opties = [
    ['weg', t.vervang(door)],
    ['blijft', t.laat],
  ] as const;
  return (
    <fieldset className="ww-keuze">
      <legend className="onzichtbaar">{t.keuzeBij(woord)}</legend>
      {opties.map(([waarde, tekst]) => (
        <label key={waarde} className="utrecht-form-label utrecht-form-label--radio">
          <input
            type="radio"
            className="utrecht-radio-button utrecht-radio-button--html-input"
            name={naam}
            checked={keuze === waarde}
            onChange={() => kies(waarde)}
          />
          <span>{tekst}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Knoppen({ terug, verder }: { readonly terug: () => void; readonly verder: () => void }) {
  return (
    <p className="rij">
      <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={verder}>
        {t.verder}
      </button>
      <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={terug}>
        {t.terug}
      </button>
    </p>
  );
}

function Niets({ terug, verder }: { readonly terug: () => void; readonly verder: () => void }) {
  return (
    <>
      <p>{t.niets}</p>
      <p className="ww-zacht">{t.waarOpLetten}</p>
      <Knoppen terug={terug} verder={verder} />
    </>
  );
}

/** Every finding before something goes out. Nothing goes out, and nothing changes, before each of them was decided on. */
export function Gegevenscheck<V extends TekstMetVondsten>({
  velden,
  veldnaam,
  kopniveau = 3,
  ookHierVraag,
  verder,
  terug,
}: Props<V>) {
  const id = useId();
  const [keuzes, zetKeuzes] = useState<ReadonlyMap<string, Keuze>>(new Map());
  const [ookHier, zetOokHier] = useState(false);
  const [gemist, zetGemist] = useState(false);
  const Kop = `h${kopniveau}` as const;
  const alle = velden.flatMap(({ vondsten }, veld) => vondsten.map((_, vondst) => vondstId(veld, vondst)));
  const nog = alle.length - keuzes.size;
  const kiesAlles = (keuze: Keuze): void => zetKeuzes(new Map(alle.map((een) => [een, keuze])));
  const ga = (): void => {
    zetGemist(nog > 0);
    if (nog > 0) return;
    const weg = velden.map((veld, i) => ({
      ...veld,
      vondsten: veld.vondsten.filter((_, j) => keuzes.get(vondstId(i, j)) === 'weg'),
    }));
    verder({ weg, ookHier });
  };
  if (velden.length === 0) return <Niets terug={terug} verder={ga} />;
  return (
    <div className="ww-check">
      <p>
        {t.gevonden(alle.length)} {t.geenGarantie}
      </p>
      <p className="ww-zacht">{t.waarOpLetten}</p>
      <p className="rij">
        {(['weg', 'blijft'] as const).map((keuze) => (
          <button
            key={keuze}
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => kiesAlles(keuze)}
          >
            {keuze === 'weg' ? t.allesWeg : t.allesBlijft}
          </button>
        ))}
      </p>
      {velden.map((veld, i) => (
        <section key={vondstId(i, -1)} className="ww-veldvondsten" aria-labelledby={`${id}-${i}`}>
          <Kop id={`${id}-${i}`}>{veldnaam(veld)}</Kop>
          <ul>
            {veld.vondsten.map((vondst, j) => {
              const sleutel = vondstId(i, j);
              return (
                <Vondstrij
                  key={sleutel}
                  tekst={veld.tekst}
                  vondst={vondst}
                  zekerheid={vondstZekerheid[vondst.zekerheid]}
                >
                  {(door) => (
                    <Keuzevak
                      naam={`${id}-${sleutel}`}
                      woord={veld.tekst.slice(vondst.start, vondst.eind)}
                      door={door}
                      keuze={keuzes.get(sleutel)}
                      kies={(keuze) => zetKeuzes(new Map(keuzes).set(sleutel, keuze))}
                    />
                  )}
                </Vondstrij>
              );
            })}
          </ul>
        </section>
      ))}
      {ookHierVraag !== undefined && (
        <label className="utrecht-form-label utrecht-form-label--checkbox ww-ook">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={ookHier}
            onChange={(e) => zetOokHier(e.target.checked)}
          />
          <span>
            {ookHierVraag} <span className="ww-zacht">{t.ookHierHulp}</span>
          </span>
        </label>
      )}
      <p role="status">{gemist && nog > 0 ? `${t.nog(nog)} ${t.eerstKiezen}` : t.nog(nog)}</p>
      <Knoppen terug={terug} verder={ga} />
    </div>
  );
}
