import { useRef } from 'react';
import { isAfgelopen, laatsteStand, naspelen } from '#domain/gesprek.ts';
import { useFocusBlijft } from '#components/bewaren/haken.ts';
import { speler } from '#teksten/gesprekken.ts';
import { Bewaarregel } from './Bewaarregel.tsx';
import { Einde } from './Einde.tsx';
import { Keuzes } from './Keuzes.tsx';
import { Stroommeter } from './Stroommeter.tsx';
import type { Gedachten } from './gedachten.ts';
import type { Spelmodel } from './useGesprek.ts';
import { Verloop } from './Verloop.tsx';
import { wisselsVan } from './wissels.ts';

interface Props {
  readonly model: Spelmodel;
  /** What the client said later about each turn. */
  readonly gedachten: Gedachten;
}

/** Above the conversation: it changed, or where somebody was. */
function Vooraf({ model: { hervat, wasBij, stand } }: Pick<Props, 'model'>) {
  if (hervat.soort === 'veranderd') return <p className="gsp-melding">{speler.veranderd}</p>;
  // A short path is in sight as a whole, and who went on knows where they are.
  if (wasBij < 3 || stand.pad.length + 1 !== wasBij) return null;
  return (
    <p className="gsp-wasbij niet-afdrukken">
      {speler.wasBij(wasBij)}{' '}
      <a className="utrecht-link utrecht-link--html-a" href="#gesprek-nu">
        {speler.naarBeurt}
      </a>
    </p>
  );
}

/** Back, again, and undoing either. */
function Voet({ model }: Pick<Props, 'model'>) {
  const { gesprek, stand, verlaten, acties } = model;
  const knop = 'utrecht-button utrecht-button--secondary-action';
  return (
    <div className="gsp-voet niet-afdrukken">
      <div className="gsp-knoppen">
        {stand.pad.length > 0 && (
          <>
            <button type="button" className={knop} onClick={acties.terug}>
              {speler.terug}
            </button>
            <button type="button" className={knop} onClick={acties.opnieuw}>
              {speler.opnieuw}
            </button>
          </>
        )}
        {verlaten && (
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            onClick={() => acties.bekijk(verlaten)}
          >
            {isAfgelopen(gesprek, laatsteStand(naspelen(gesprek, verlaten)))
              ? speler.weerEinde
              : speler.weerHierheen(verlaten.length + 1)}
          </button>
        )}
      </div>
      <Bewaarregel status={model.status} opnieuw={acties.probeerBewaren} alsBestand={acties.alsBestand} />
    </div>
  );
}

/** A conversation to hold: what was said, what you can say now, and at the end the whole of it again. */
export function Spel({ model, gedachten }: Props) {
  const { gesprek, stand, beurten, keuzes, verschil, acties, zetten, melding } = model;
  const wortel = useRef<HTMLDivElement>(null);
  const voorbij = isAfgelopen(gesprek, stand);
  useFocusBlijft(wortel, 'nu', String(zetten));
  const wissels = wisselsVan(beurten);
  return (
    <div className="gsp-spel" ref={wortel} data-stand={voorbij ? 'einde' : stand.pad.length > 0 ? 'bezig' : 'begin'}>
      {!voorbij && <Vooraf model={model} />}
      <Verloop gesprek={gesprek} wissels={voorbij ? wissels.slice(-1) : wissels} />
      {voorbij ? (
        <Einde model={model} gedachten={gedachten} />
      ) : (
        <>
          <Stroommeter stroming={stand.stroming} verschil={verschil} beurt={stand.pad.length + 1} />
          <Keuzes keuzes={keuzes} kies={acties.kies} />
        </>
      )}
      <Voet model={model} />
      <p className="onzichtbaar" role="status">
        {melding}
      </p>
    </div>
  );
}
