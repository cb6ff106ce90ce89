import { memo } from 'react';
import type { Voornemen } from '#domain/werkblad.ts';
import { themadeel, voornemens as t } from '#teksten/werkbladvorm.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import type { Themaacties, Wegding } from './acties.ts';

interface Props {
  readonly voornemens: readonly Voornemen[];
  readonly acties: Themaacties;
  readonly haalWeg: (weg: Wegding) => void;
  readonly alleenLezen: boolean;
}

interface Rijprops extends Omit<Props, 'voornemens'> {
  readonly voornemen: Voornemen;
  /** From 1. */
  readonly nummer: number;
}

const Rij = memo(function Voornemenrij({ voornemen, nummer, acties, haalWeg, alleenLezen }: Rijprops) {
  const { id, als, dan } = voornemen;
  return (
    <li className="wb-voornemen">
      <Schrijfveld
        naam={namen.als(id)}
        label={nummer === 1 ? t.als : t.alsVan(nummer)}
        waarde={als}
        regels={1}
        alleenLezen={alleenLezen}
        schrijf={(nieuw) => acties.zetVoornemen(id, { als: nieuw })}
      />
      <Schrijfveld
        naam={namen.dan(id)}
        label={nummer === 1 ? t.dan : t.danVan(nummer)}
        waarde={dan}
        regels={1}
        alleenLezen={alleenLezen}
        schrijf={(nieuw) => acties.zetVoornemen(id, { dan: nieuw })}
      />
      {!alleenLezen && (
        <button
          type="button"
          className="wb-knopje niet-afdrukken"
          aria-label={t.wegVan(nummer)}
          onClick={() => haalWeg({ soort: 'voornemen', item: voornemen })}
        >
          {t.weg}
        </button>
      )}
    </li>
  );
});

/** "Wat ik anders ga doen": one or more times "als …, dan …". */
export const Voornemens = memo(function Voornemens({ voornemens, acties, haalWeg, alleenLezen }: Props) {
  const erbij = (): void => {
    let id = '';
    metFocus(
      () => (id = acties.nieuwVoornemen()),
      () => veld(namen.als(id))(),
    );
  };
  return (
    <section className="wb-deel">
      <h3 className="wb-kop">{themadeel.doe}</h3>
      <p className="wb-zacht niet-afdrukken">{themadeel.doeHulp}</p>
      <ol className="wb-lijst">
        {voornemens.map((voornemen, i) => (
          <Rij
            key={voornemen.id}
            voornemen={voornemen}
            nummer={i + 1}
            acties={acties}
            haalWeg={haalWeg}
            alleenLezen={alleenLezen}
          />
        ))}
      </ol>
      {!alleenLezen && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action niet-afdrukken"
          onClick={erbij}
        >
          {t.erbij}
        </button>
      )}
    </section>
  );
});
