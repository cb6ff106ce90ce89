import type { LezingMoment } from '#domain/annotatie/analyse.ts';
import type { Moment } from '#domain/annotatie.ts';
import { tijdvak, vergelijkTeksten as t } from '#teksten/vergelijken.ts';
import type { Wijzer } from './wijzer.ts';

interface KnopProps {
  readonly moment: Moment;
  readonly wijzer: Wijzer;
}

/** The time of a moment, which takes the reader there. */
export function Tijdknop({ moment, wijzer }: KnopProps) {
  return (
    <button type="button" className="vgl-tijd" onClick={() => wijzer.naar(moment.start)}>
      <span className="onzichtbaar">{t.gaNaar} </span>
      {tijdvak(moment.start, moment.eind)}
    </button>
  );
}

interface Props extends KnopProps {
  readonly moment: LezingMoment;
  /** Whose it is, where that does not follow from the place. */
  readonly wie?: string;
  /** A closing sentence. */
  readonly slot?: string | undefined;
}

/** A moment with all that was written about it. */
export function MomentBlok({ moment, wijzer, wie, slot }: Props) {
  const { themas, waarneming, vraag, duiding, tip } = moment;
  return (
    <div className={`vgl-moment thema-${themas[0] ?? ''}`}>
      <p className="vgl-momentkop">
        <Tijdknop moment={moment} wijzer={wijzer} />
        {wie !== undefined && <b>{wie}</b>}
        <span className="vgl-themas">
          {themas.map((thema) => (
            <span key={thema} className={`thema-${thema}`}>
              <span className="vgl-teken" aria-hidden="true">
                {wijzer.nummer(thema)}
              </span>
              {wijzer.naam(thema)}
            </span>
          ))}
        </span>
      </p>
      {waarneming.trim() === '' ? <p className="zacht">{t.geenWoorden}</p> : <p>{waarneming}</p>}
      {vraag && (
        <p className="vgl-vraag">
          <span className="onzichtbaar">{t.vraag}: </span>
          {vraag}
        </p>
      )}
      {duiding && (
        <p>
          <b>{t.duiding}:</b> {duiding}
        </p>
      )}
      {tip && (
        <p>
          <b>{t.tip}:</b> {tip}
        </p>
      )}
      {slot !== undefined && <p className="vgl-slot">{slot}</p>}
    </div>
  );
}

interface LijstProps {
  readonly momenten: readonly LezingMoment[];
  readonly wijzer: Wijzer;
}

export function MomentLijst({ momenten, wijzer }: LijstProps) {
  return (
    <ul className="vgl-lijst vgl-los">
      {momenten.map((moment) => (
        <li key={moment.id}>
          <MomentBlok moment={moment} wijzer={wijzer} />
        </li>
      ))}
    </ul>
  );
}
