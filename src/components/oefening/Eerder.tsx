import { useState } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { knoppen } from '#teksten/oefening.ts';
import { Wacht } from './Wacht.tsx';
import { useStraks } from './kaart/straks.ts';
import type { Kaartsoort } from './kaart/soort.ts';
import type { KaartModel } from './kaart/useKaart.ts';
import { eerdereVan } from './kaart/zicht.ts';
import type { Niveau } from './vorm/vorm.ts';

interface Props<S extends OefeningSoort> {
  readonly model: KaartModel<S>;
  readonly niveau: Niveau;
}

/** The list, and how this kind puts an answer into words. */
const haal = async <S extends OefeningSoort>({ later }: Kaartsoort<S>) => {
  const [{ Pogingen }, deel] = await Promise.all([import('./uitleg/Pogingen.tsx'), later()]);
  return { Pogingen, later: deel };
};

/** What was answered before: folded away until somebody asks. */
export function Eerder<S extends OefeningSoort>({ model, niveau }: Props<S>) {
  const [toon, zetToon] = useState(false);
  const { soort, oefening, staat, zicht, acties } = model;
  const [straks, opnieuw] = useStraks(haal, soort, toon);
  const eerder = eerdereVan(staat, zicht.uitslag ? zicht.laatste : null);
  if (eerder.length === 0) return null;
  const id = `${oefening.id}-eerder`;
  const weer = zicht.vastgelegd && zicht.uitslag === null && zicht.stap === 'invullen';
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--subtle"
        aria-expanded={toon}
        aria-controls={toon ? id : undefined}
        onClick={() => zetToon(!toon)}
      >
        {knoppen.toonEerder}
      </button>
      {toon && (
        <div className="oef-terugkijken" id={id}>
          {straks.stand === 'er' ? (
            <straks.deel.Pogingen model={model} later={straks.deel.later} eerder={eerder} niveau={niveau} />
          ) : (
            <Wacht stand={straks.stand} opnieuw={opnieuw} />
          )}
          {weer && (
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => acties.legVast()}
            >
              {knoppen.bekijkUitleg}
            </button>
          )}
        </div>
      )}
    </>
  );
}
