import { memo, useDeferredValue, useState } from 'react';
import type { Waarneming } from '#domain/werkblad.ts';
import { verdeelInStukken, type Stuk as Verdeling } from '#domain/werkblad/stukken.ts';
import { themadeel, waarneming as t } from '#teksten/werkbladvorm.ts';
import type { Tijdbron } from '../brug.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { isOpTijd, type Themaacties, type Wegding } from './acties.ts';
import { Waarnemingrij } from './Waarnemingrij.tsx';

interface Props {
  readonly waarnemingen: readonly Waarneming[];
  readonly acties: Themaacties;
  readonly haalWeg: (weg: Wegding) => void;
  readonly bron: Tijdbron | undefined;
  readonly alleenLezen: boolean;
}

/** Rows that are looked at together: with five hundred of them, looking at each at every key would take too long. */
const STUK = 10;

interface Stukprops extends Props {
  /** How many rows stand above it. */
  readonly vanaf: number;
}

type Genummerd = Pick<Stukprops, 'waarnemingen' | 'vanaf'> & Pick<Verdeling, 'sleutel'>;

const isZelfde = (a: Stukprops, b: Stukprops): boolean =>
  a.vanaf === b.vanaf &&
  a.acties === b.acties &&
  a.haalWeg === b.haalWeg &&
  a.bron === b.bron &&
  a.alleenLezen === b.alleenLezen &&
  a.waarnemingen.length === b.waarnemingen.length &&
  a.waarnemingen.every((waarneming, i) => waarneming === b.waarnemingen[i]);

/** A piece of the list, drawn again only when one of its rows changed. */
const Stuk = memo(function Stuk({ waarnemingen, vanaf, ...rest }: Stukprops) {
  // When a row above goes away, the numbers of all rows below follow a moment later.
  const eerste = useDeferredValue(vanaf) + 1;
  return (
    <div className={waarnemingen.length >= STUK ? 'wb-stuk wb-stuk-vol' : 'wb-stuk'}>
      {waarnemingen.map((waarneming, i) => (
        <Waarnemingrij key={waarneming.id} waarneming={waarneming} nummer={eerste + i} {...rest} />
      ))}
    </div>
  );
}, isZelfde);

function genummerd(stukken: readonly Verdeling[], waarnemingen: readonly Waarneming[]): readonly Genummerd[] {
  let tot = 0;
  return stukken.map(({ sleutel, ids }) => {
    const vanaf = tot;
    tot += ids.length;
    return { sleutel, vanaf, waarnemingen: waarnemingen.slice(vanaf, tot) };
  });
}

/** The rows in pieces. A row stays in its piece, so that what is taken away or put back draws one piece and not all below it. */
function useStukken(waarnemingen: readonly Waarneming[]): readonly Genummerd[] {
  const [stukken, zet] = useState<readonly Verdeling[]>([]);
  const verdeeld = stukken.flatMap(({ ids }) => ids);
  if (verdeeld.length !== waarnemingen.length || waarnemingen.some(({ id }, i) => id !== verdeeld[i])) {
    const ids = waarnemingen.map(({ id }) => id);
    zet(verdeelInStukken(ids, stukken, STUK));
  }
  return genummerd(stukken, waarnemingen);
}

/** "Wat ik zie", with where. */
export const Waarnemingen = memo(function Waarnemingen({ waarnemingen, acties, haalWeg, bron, alleenLezen }: Props) {
  const [gezet, zetGezet] = useState(false);
  const erbij = (): void => {
    let id = '';
    const tijd = bron?.nu?.();
    metFocus(
      () => (id = acties.nieuweWaarneming(tijd === undefined ? {} : { tijd })),
      () => veld(namen.waarneming(id))(),
    );
  };
  const opTijd = isOpTijd(waarnemingen);
  const stukken = useStukken(waarnemingen);
  return (
    <section className="wb-deel">
      <h3 className="wb-kop">{themadeel.zie}</h3>
      <p className="wb-zacht niet-afdrukken">{themadeel.zieHulp}</p>
      {waarnemingen.length === 0 && <p className="wb-zacht niet-afdrukken">{t.geen}</p>}
      {waarnemingen.length > 0 && (
        // An <ol> may have nothing between itself and its lines, and the browser passes over a whole piece out of sight.
        <div role="list" className="wb-lijst">
          {stukken.map(({ sleutel, ...stuk }) => (
            <Stuk key={sleutel} {...stuk} acties={acties} haalWeg={haalWeg} bron={bron} alleenLezen={alleenLezen} />
          ))}
        </div>
      )}
      {!alleenLezen && (
        <div className="wb-knoppen niet-afdrukken">
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={erbij}>
            {t.erbij}
          </button>
          {/* It stays where it is when there is nothing to do, so that the focus has a place. */}
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            hidden={waarnemingen.length < 2}
            aria-disabled={opTijd}
            onClick={() => {
              if (!opTijd) acties.zetOpTijd();
              zetGezet(true);
            }}
          >
            {t.opTijd}
          </button>
        </div>
      )}
      <p role="status" className="onzichtbaar">
        {gezet && opTijd && t.opTijdGedaan}
      </p>
    </section>
  );
});
