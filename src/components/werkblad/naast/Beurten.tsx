import { memo, useEffect } from 'react';
import { formatTijdcode } from '#domain/tijdcode.ts';
import { beurtOpTijd, type Naastbeurt } from '#domain/werkblad.ts';
import { gesprek as t } from '#teksten/werkbladnaast.ts';
import type { Brug } from '../brug.ts';
import { naarElement } from '../veld/focus.ts';

/** A line beside the sheet: a turn, or time that was left out. */
export type Naastregel =
  | ({ readonly soort: 'beurt'; readonly code: string } & Naastbeurt)
  | { readonly soort: 'sprong'; readonly id: string; readonly start: number; readonly tekst: string };

interface Props {
  readonly label: string;
  /** The same list for as long as it is the same conversation. */
  readonly regels: readonly Naastregel[];
  readonly brug: Brug;
  /** Absent where nothing can be taken over. The same function between renders. */
  readonly neemOver?: ((beurt: Naastbeurt) => void) | undefined;
}

const regelId = (id: string): string => `naast-${id}`;

const Regel = memo(function Regel({ regel, neemOver }: { readonly regel: Naastregel } & Pick<Props, 'neemOver'>) {
  const tijd = formatTijdcode(regel.start);
  return (
    <li
      id={regelId(regel.id)}
      className={`wb-beurt${regel.soort === 'beurt' ? ` wb-${regel.code}` : ''}`}
      tabIndex={-1}
    >
      <span className="wb-beurttijd">{tijd}</span>
      {regel.soort === 'sprong' ? (
        <p className="wb-zacht">
          <b>{t.sprong}</b> {regel.tekst}
        </p>
      ) : (
        <>
          <div>
            <p className="wb-wie">{regel.wie}</p>
            <p className="wb-woorden">{regel.tekst}</p>
            {regel.gedrag !== undefined && <p className="wb-gedrag">{regel.gedrag}</p>}
          </div>
          {neemOver && (
            <button
              type="button"
              className="wb-knopje niet-afdrukken"
              aria-label={t.neemOverVan(regel.wie, tijd)}
              onClick={() => neemOver(regel)}
            >
              {t.neemOver}
            </button>
          )}
        </>
      )}
    </li>
  );
});

/** A conversation to read beside what one writes; not looked at while one writes. A time on the sheet jumps to its turn. */
export const Beurten = memo(function Beurten({ label, regels, brug, neemOver }: Props) {
  const { $bron } = brug;
  // Effect: the sheet, elsewhere on the page, jumps through what is shown here for as long as it is shown.
  useEffect(() => {
    $bron.set({
      naar: (seconden) => {
        const regel = beurtOpTijd(regels, seconden);
        if (regel) naarElement(document.getElementById(regelId(regel.id)));
      },
    });
    return () => $bron.set(undefined);
  }, [$bron, regels]);
  return (
    <ol className="wb-gesprek" aria-label={label} translate="no">
      {regels.map((regel) => (
        <Regel key={regel.id} regel={regel} neemOver={neemOver} />
      ))}
    </ol>
  );
});
