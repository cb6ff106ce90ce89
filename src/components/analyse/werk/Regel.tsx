import { memo } from 'react';
import type { ReactNode } from 'react';
import { isBeurt, startVan } from '#domain/gesprek/regels.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';
import { regelTeksten as t } from '#teksten/analyse.ts';
import { ids } from './focus.ts';
import { Themateken } from './Themateken.tsx';
import type { Kijkthema } from './verhaal.ts';

/** Where a reading noted something: the words stand at the first turn of it. */
export type Hint = 'geen' | 'begin' | 'vervolg';

interface Props {
  readonly regel: TranscriptRegel;
  readonly sprekers: Verhaal['sprekers'];
  readonly themas: readonly Kijkthema[];
  /** Ids of the thema's marked here, with a space between: a text, so that a line is drawn again only when it changed. */
  readonly merken: string;
  readonly hier: boolean;
  readonly hint: Hint;
  readonly verborgen: boolean;
  /** The form of a mark that ends here. */
  readonly children?: ReactNode;
}

function Beurt({ regel, sprekers, themas, merken, hint }: Props) {
  if (!isBeurt(regel))
    return (
      <p className="an-sprong">
        <b>{t.sprong}</b> {regel.samenvatting}
      </p>
    );
  const gemarkeerd = merken.split(' ');
  return (
    <>
      <p className="an-wie">
        {sprekers[regel.spreker]}
        {hint === 'begin' && <span className="an-hint">{t.hint}</span>}
      </p>
      <p className="an-woorden">{regel.tekst}</p>
      {regel.gedrag !== undefined && <p className="an-gedrag">{regel.gedrag}</p>}
      {merken !== '' && (
        <p className="an-merken">
          {themas
            .filter(({ id }) => gemarkeerd.includes(id))
            .map((thema) => (
              <Themateken key={thema.id} thema={thema} uitleg={t.merk(thema.naam)} />
            ))}
        </p>
      )}
    </>
  );
}

/** One line of the conversation. Memoised: with three hundred of them, only what changed is drawn again. */
export const Regel = memo(function Regel(props: Props) {
  const { regel, merken, hier, hint, verborgen, children } = props;
  const beurt = isBeurt(regel) ? regel : undefined;
  const tijd = formatTijdcode(startVan(regel));
  return (
    <div
      role="listitem"
      id={beurt?.id}
      className={`an-regel an-${beurt?.spreker ?? 'weg'}${merken === '' ? '' : ' an-gemarkeerd'}${hint === 'geen' ? '' : ' an-gehint'}`}
      aria-current={hier ? 'true' : undefined}
      hidden={verborgen}
      tabIndex={-1}
    >
      <span className="an-tijd">{tijd}</span>
      <span className="an-lijn" aria-hidden="true">
        <b />
      </span>
      <div className="an-inhoud">
        <Beurt {...props} />
      </div>
      {beurt && (
        <button
          type="button"
          id={ids.markeerknop(beurt.id)}
          className="an-markeer alleen-script niet-afdrukken"
          data-beurt={beurt.id}
          aria-label={t.markeerBeurt(tijd)}
        >
          {t.markeer}
        </button>
      )}
      {children}
      {/* A piece of its own, so that another thema does not make the browser look at everything in the line again. */}
      {merken !== '' && <span className={`an-merkstreep thema-${merken.split(' ')[0]}`} aria-hidden="true" />}
    </div>
  );
});
