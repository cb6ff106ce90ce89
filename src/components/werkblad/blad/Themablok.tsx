import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatTijdcode } from '#domain/tijdcode.ts';
import type { Themadeel } from '#domain/werkblad.ts';
import { idsErVoor } from '#domain/werkblad/terugzetten.ts';
import { klok } from '#platform/klok.ts';
import { themadeel as t, voornemens, waarneming } from '#teksten/werkbladvorm.ts';
import { useAtom, type Brug } from '../brug.ts';
import { metFocus, metId, veld } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { Ongedaan } from '../veld/Ongedaan.tsx';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { Themateken } from '../veld/Themateken.tsx';
import type { Bladthema } from '../wereld.ts';
import { themaacties, type Weg, type Wegding, type Wijzig } from './acties.ts';
import { Kijkhulp } from './Kijkhulp.tsx';
import { Voornemens } from './Voornemens.tsx';
import { Waarnemingen } from './Waarnemingen.tsx';

interface Props {
  readonly deel: Themadeel;
  readonly thema: Bladthema;
  readonly wijzig: Wijzig;
  readonly nieuweId: () => string;
  readonly brug: Brug;
  readonly alleenLezen: boolean;
}

function vertel(weg: Weg | null): string | undefined {
  if (!weg) return undefined;
  if (weg.soort === 'voornemen') return voornemens.isWeg;
  return waarneming.isWeg(weg.item.tijd === undefined ? undefined : formatTijdcode(weg.item.tijd));
}

/** One column of the paper Werkblad: what I wonder, what I see, what I will do differently. */
export const Themablok = memo(function Themablok({ deel, thema, wijzig, nieuweId, brug, alleenLezen }: Props) {
  const { id } = thema;
  const bron = useAtom(brug.$bron);
  const [weg, zetWeg] = useState<Weg | null>(null);
  const acties = useMemo(() => themaacties(id, wijzig, nieuweId), [id, wijzig, nieuweId]);
  const laatste = useRef(deel);
  // Effect: what was drawn last is only known after drawing.
  useEffect(() => {
    laatste.current = deel;
  }, [deel]);
  const haalWeg = useCallback(
    (nu: Wegding): void => {
      const { id: er } = nu.item;
      const lijst = nu.soort === 'waarneming' ? laatste.current.waarnemingen : laatste.current.voornemens;
      zetWeg({ ...nu, erVoor: idsErVoor(lijst, er) });
      const wis = (): void => (nu.soort === 'waarneming' ? acties.wisWaarneming(er) : acties.wisVoornemen(er));
      // In a task of its own: in a long list both in one would hold up the screen.
      klok.straks(0, () => metFocus(wis, metId(`terug-${id}`)));
    },
    [acties, id],
  );
  const zetTerug = (): void => {
    if (!weg) return;
    const naam = weg.soort === 'waarneming' ? namen.waarneming(weg.item.id) : namen.als(weg.item.id);
    metFocus(() => {
      acties.zetTerug(weg);
      zetWeg(null);
    }, veld(naam));
  };
  return (
    <section className={`wb-thema thema-${id}`} aria-labelledby={`kop-${id}`} data-thema={id}>
      <header className="wb-themakop">
        <h2 id={`kop-${id}`}>
          <Themateken thema={id} />
          {thema.naam}
        </h2>
        <p>{thema.kernvraag}</p>
      </header>
      <Kijkhulp thema={thema} />
      <Schrijfveld
        naam={namen.vraag(id)}
        label={t.vraag}
        hulp={t.vraagHulp}
        waarde={deel.watIkMeAfvraag}
        alleenLezen={alleenLezen}
        schrijf={acties.schrijfVraag}
      />
      <Ongedaan id={`terug-${id}`} tekst={vertel(weg)} knop={waarneming.zetTerug} zetTerug={zetTerug} />
      <Waarnemingen
        waarnemingen={deel.waarnemingen}
        acties={acties}
        haalWeg={haalWeg}
        bron={bron}
        alleenLezen={alleenLezen}
      />
      <Voornemens voornemens={deel.voornemens} acties={acties} haalWeg={haalWeg} alleenLezen={alleenLezen} />
    </section>
  );
});
