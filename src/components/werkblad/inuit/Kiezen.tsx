import { useId, useState } from 'react';
import { neemFocus } from '#components/ui/focus.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import { Vink } from './Vink.tsx';
import { uitvoerTeksten as t } from '#teksten/werkbladuit.ts';
import { vormen, type Keuze, type Vorm } from './useUitvoer.ts';

interface Props {
  readonly bladen: readonly Werkblad[];
  /** Ids of the sheets that are chosen at first. */
  readonly gekozen: readonly string[];
  readonly vorm?: Vorm | undefined;
  /** When one comes back from a next step, of which the buttons are gone. */
  readonly metFocus: boolean;
  readonly naam: (blad: Werkblad) => string;
  readonly verder: (keuze: Keuze) => void;
}

function Bladenkeuze({ bladen, naam, gekozen, zet }: Pick<Props, 'bladen' | 'naam'> & Keuzestand) {
  const alles = gekozen.size === bladen.length;
  return (
    <fieldset className="wi-groep">
      <legend>{t.welke}</legend>
      {bladen.length > 1 && (
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          onClick={() => zet(new Set(alles ? [] : bladen.map(({ id }) => id)))}
        >
          {alles ? t.niets : t.alles}
        </button>
      )}
      {bladen.map((blad) => (
        <Vink
          key={blad.id}
          naam={naam(blad)}
          aan={gekozen.has(blad.id)}
          zet={(aan) => {
            const nieuw = new Set(gekozen);
            if (aan) nieuw.add(blad.id);
            else nieuw.delete(blad.id);
            zet(nieuw);
          }}
        />
      ))}
    </fieldset>
  );
}
interface Keuzestand {
  readonly gekozen: ReadonlySet<string>;
  readonly zet: (gekozen: ReadonlySet<string>) => void;
}

function Vormkeuze({ vorm, zet }: { readonly vorm: Vorm; readonly zet: (vorm: Vorm) => void }) {
  const naam = useId();
  return (
    <fieldset className="wi-groep">
      <legend>{t.vorm}</legend>
      {vormen.map((een) => (
        <label key={een} className="utrecht-form-label utrecht-form-label--radio wi-optie">
          <input
            type="radio"
            className="utrecht-radio-button utrecht-radio-button--html-input"
            name={naam}
            checked={vorm === een}
            onChange={() => zet(een)}
          />
          <span>
            {t.vormen[een].naam} <span className="wi-zacht">{t.vormen[een].uitleg}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which sheets, and in what form. */
export function Kiezen({ bladen, gekozen: eerst, vorm: eersteVorm = 'bestand', metFocus, naam, verder }: Props) {
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set(eerst));
  const [vorm, zetVorm] = useState<Vorm>(eersteVorm);
  const [leeg, zetLeeg] = useState(false);
  const keuze = bladen.filter(({ id }) => gekozen.has(id));
  const ga = (): void => {
    zetLeeg(keuze.length === 0);
    if (keuze.length > 0) verder({ bladen: keuze, vorm, voornemens: [] });
  };
  if (bladen.length === 0) return <p>{t.geen}</p>;
  return (
    <>
      <p {...(metFocus ? { tabIndex: -1, ref: neemFocus } : {})}>{t.uitleg}</p>
      <Bladenkeuze bladen={bladen} naam={naam} gekozen={gekozen} zet={zetGekozen} />
      <Vormkeuze vorm={vorm} zet={zetVorm} />
      <p role="status">{leeg && keuze.length === 0 && t.kiesEerst}</p>
      <p>
        <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={ga}>
          {t.verder}
        </button>
      </p>
    </>
  );
}
