import { useSyncExternalStore } from 'react';
import { toonStroommeter, zetStroommeter } from '#stores/stroommeter.ts';
import { stroom, stroomwoord } from '#teksten/gesprekken.ts';

interface Props {
  /** 0–100. */
  readonly stroming: number;
  /** How the last choice changed it. */
  readonly verschil: number;
  /** The turn: a new one moves again. */
  readonly beurt: number;
}

const STAP = 20;
/** A wave as long as the river and one wave more, so that it can move on. */
const GOLF = `M${-STAP * 2} 12${` q${STAP / 2} -7 ${STAP} 0 t${STAP} 0`.repeat(7)}`;

const richting = (verschil: number): 'meer' | 'minder' | 'gelijk' =>
  verschil === 0 ? 'gelijk' : verschil > 0 ? 'meer' : 'minder';

const aanuit = (luister: () => void): (() => void) => toonStroommeter.listen(luister);

/** A river: how far it runs is the measure; the words say the same. It flows on or falters with the last choice. */
function Rivier({ stroming, beweging, beurt }: { stroming: number; beweging: string; beurt: number }) {
  return (
    <svg className={`gsp-rivier gsp-${beweging}`} viewBox="0 0 200 24" aria-hidden="true" preserveAspectRatio="none">
      <clipPath id="gsp-water">
        <rect className="gsp-peil" x="0" y="0" width={stroming * 2} height="24" />
      </clipPath>
      <path className="gsp-bedding" d="M0 12 H200" />
      <g clipPath="url(#gsp-water)">
        <path key={beurt} className="gsp-golf" d={GOLF} />
      </g>
    </svg>
  );
}

/** The measure of stroming, which one may hide; the choice holds for every conversation. */
export function Stroommeter({ stroming, verschil, beurt }: Props) {
  const toon = useSyncExternalStore(
    aanuit,
    () => toonStroommeter.get(),
    () => true,
  );
  const beweging = richting(verschil);
  return (
    <div className="gsp-stroom">
      {toon && (
        <>
          <p className="gsp-stroomtekst">
            <b>{stroom.naam}:</b> {stroomwoord(stroming)}
            {beurt > 1 && <span className="gsp-verschil">, {stroom[beweging]}</span>}
          </p>
          <Rivier stroming={stroming} beweging={beweging} beurt={beurt} />
        </>
      )}
      <button
        type="button"
        className="utrecht-button utrecht-button--subtle gsp-klein"
        onClick={() => zetStroommeter(!toon)}
      >
        {toon ? stroom.verberg : stroom.toon}
      </button>
    </div>
  );
}
