import { eigenzin } from '#teksten/eigenzin.ts';

/** How a sentence can be written too. Never "the right answer". */
export function Voorbeelden({ voorbeelden }: { readonly voorbeelden: readonly string[] }) {
  return (
    <div className="oef-voorbeelden">
      <p className="oef-onderkop">{eigenzin.zoKanHetOok}</p>
      <ul className="oef-lijst">
        {voorbeelden.map((voorbeeld) => (
          <li key={voorbeeld}>{voorbeeld}</li>
        ))}
      </ul>
    </div>
  );
}
