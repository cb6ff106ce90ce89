import { useState } from 'react';
import type { Waarneming } from '#domain/werkblad.ts';
import { themadeel, waarneming as t } from '#teksten/werkbladvorm.ts';
import type { Tijdbron } from '../brug.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { isOpTijd, type Themaacties, type Weg } from './acties.ts';
import { Waarnemingrij } from './Waarnemingrij.tsx';

interface Props {
  readonly waarnemingen: readonly Waarneming[];
  readonly acties: Themaacties;
  readonly haalWeg: (weg: Weg) => void;
  readonly bron: Tijdbron | undefined;
  readonly alleenLezen: boolean;
}

/** "Wat ik zie", with where. */
export function Waarnemingen({ waarnemingen, acties, haalWeg, bron, alleenLezen }: Props) {
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
  return (
    <section className="wb-deel">
      <h3 className="wb-kop">{themadeel.zie}</h3>
      <p className="wb-zacht niet-afdrukken">{themadeel.zieHulp}</p>
      {waarnemingen.length === 0 && <p className="wb-zacht niet-afdrukken">{t.geen}</p>}
      <ol className="wb-lijst">
        {waarnemingen.map((waarneming, i) => (
          <Waarnemingrij
            key={waarneming.id}
            waarneming={waarneming}
            nummer={i + 1}
            acties={acties}
            haalWeg={haalWeg}
            bron={bron}
            alleenLezen={alleenLezen}
          />
        ))}
      </ol>
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
}
