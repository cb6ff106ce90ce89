import { kiesTeksten as t, nietGeladen } from '#teksten/voortgangspagina.ts';
import type { Namen } from './namen.ts';
import { Uitleg } from './Uitleg.tsx';
import type { Inlezen, Stap } from './useInlezen.ts';

interface Props {
  readonly inlezen: Inlezen;
  readonly namen: Namen;
}

/** What is said politely: where we are, or what went wrong. */
function Stand({ stap }: { readonly stap: Stap }) {
  switch (stap.stap) {
    case 'kies':
      return stap.waarom && <p>{t[stap.waarom]}</p>;
    case 'leest':
      return <p>{t.leest}</p>;
    case 'fout':
      return <Uitleg uitleg={stap.uitleg ?? nietGeladen} />;
    case 'kijk':
      return <stap.werk.Samenvatting bekeken={stap.bekeken} />;
    case 'klaar':
      return null;
  }
}

/** Choose a file, look what it would change, decide, and only then do it. */
export function Inleesblad({ inlezen, namen }: Props) {
  const { stap, kiezer, kies, doe, zieAf } = inlezen;
  return (
    <div className="stapel">
      <p className="vg-kiezer">
        <label className="utrecht-form-label" htmlFor="kies-bestand">
          {t.kies}
        </label>
        <input
          ref={kiezer}
          id="kies-bestand"
          type="file"
          accept=".json,application/json"
          // The same file once more is a new choice too: perhaps it was mended meanwhile.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ currentTarget: { files } }) => {
            const bestand = files?.[0];
            if (bestand) void kies(bestand);
          }}
        />
      </p>
      <div role="status">
        <Stand stap={stap} />
      </div>
      {stap.stap === 'kijk' && (
        <stap.werk.Voorbeeld bekeken={stap.bekeken} stand={stap.stand} namen={namen} doe={doe} zieAf={zieAf} />
      )}
      {stap.stap === 'klaar' && <stap.werk.Klaar resultaat={stap.resultaat} />}
    </div>
  );
}
