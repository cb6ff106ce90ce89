interface Keuze<W extends string> {
  readonly waarde: W;
  readonly tekst: string;
  /** What one gets, below the choices when it is the one. */
  readonly uitleg: string;
}

interface Props<W extends string> {
  readonly naam: string;
  readonly kop: string;
  readonly keuzes: readonly Keuze<W>[];
  readonly gekozen: W;
  readonly kies: (waarde: W) => void;
}

/** A few ways, one of which is on. */
export function Keuzerij<W extends string>({ naam, kop, keuzes, gekozen, kies }: Props<W>) {
  return (
    <fieldset className="an-keuze">
      <legend>{kop}</legend>
      <div className="an-chips">
        {keuzes.map(({ waarde, tekst }) => (
          <label key={waarde} className="an-chip">
            <input type="radio" name={naam} value={waarde} checked={gekozen === waarde} onChange={() => kies(waarde)} />
            {tekst}
          </label>
        ))}
      </div>
      <p className="an-zacht">{keuzes.find(({ waarde }) => waarde === gekozen)?.uitleg}</p>
    </fieldset>
  );
}
