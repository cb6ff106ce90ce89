import { useState } from 'react';
import { knoppen } from '#teksten/oefening.ts';
import { Pogingen } from './Pogingen.tsx';
import type { KaartModel } from './kaart/useKaart.ts';
import { eerdereVan } from './kaart/zicht.ts';
import type { Niveau } from './vorm/vorm.ts';

interface Props {
  readonly model: KaartModel;
  readonly niveau: Niveau;
}

/** What was answered before: folded away until somebody asks. */
export function Eerder({ model, niveau }: Props) {
  const [toon, zetToon] = useState(false);
  const { oefening, staat, zicht, acties } = model;
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
          <Pogingen oefening={oefening} eerder={eerder} niveau={niveau} />
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
