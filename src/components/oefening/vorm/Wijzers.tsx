import type { Deel } from '#domain/oefening/uitslag.ts';
import { eigenMoment, lezing, wijzers } from '#teksten/wijzers.ts';

/** Who points at this turn, and what there is to see. */
export function Wijzers({ id, deel }: { readonly id: string; readonly deel: Deel }) {
  const { lezing: wie = 'geen', gekozen, feedback } = deel;
  return (
    <div id={id} className={`oef-noot oef-${deel.oordeel}`}>
      <p className="oef-wijzers">
        {gekozen && <span className="oef-jij">{wijzers.jij}</span>}
        {(wie === 'a' || wie === 'beide') && <span className="oef-wijzer">{wijzers.a}</span>}
        {(wie === 'b' || wie === 'beide') && <span className="oef-wijzer oef-wijzer-b">{wijzers.b}</span>}
      </p>
      <p>{lezing[wie]}</p>
      {feedback !== null && <p>{feedback}</p>}
      {feedback === null && gekozen && wie === 'geen' && <p>{eigenMoment}</p>}
    </div>
  );
}
