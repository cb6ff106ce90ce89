import { useMemo, useState } from 'react';
import type { Naastbeurt, Werkblad } from '#domain/werkblad.ts';
import { themaIds, type ThemaId } from '#kern/themas.ts';
import { naast as t } from '#teksten/werkbladnaast.ts';
import type { Wijzig } from '../blad/acties.ts';
import type { Waarnaarkeuze } from '../blad/waarnaar.ts';
import { useAtom, type Brug } from '../brug.ts';
import { maakFocuswacht } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { Straks } from '../veld/Straks.tsx';
import type { Bladthema, Bladwereld } from '../wereld.ts';
import { neemBeurt, neemTijd } from './tijdtoets.ts';
import { Transcriptnaast } from './Transcriptnaast.tsx';
import { Verhaalnaast } from './Verhaalnaast.tsx';

interface Props {
  readonly blad: Werkblad;
  readonly wijzig: Wijzig;
  readonly keuze: Waarnaarkeuze;
  readonly alleenLezen: boolean;
  readonly themas: readonly Bladthema[];
  readonly wereld: Bladwereld;
  readonly brug: Brug;
}

const haalChecklist = () => import('../opname/Checklist.tsx').then(({ Checklist }) => Checklist);
const haalSpeler = () => import('./Speler.tsx').then(({ Speler }) => Speler);

/** Where a turn goes that is taken over: the thema somebody wrote in last, unless they choose another. */
function Overbij({ blad, themas, brug }: Pick<Props, 'blad' | 'themas' | 'brug'>) {
  const laatst = useAtom(brug.$thema);
  const er = blad.themas.map(({ thema }) => thema);
  if (er.length === 0) return <p className="wb-zacht niet-afdrukken">{t.eerstThema}</p>;
  if (er.length === 1) return null;
  const nu: ThemaId | undefined = er.find((thema) => thema === laatst) ?? er[0];
  return (
    <label className="wb-overbij niet-afdrukken">
      {t.overBij}{' '}
      <select
        className="utrecht-select utrecht-select--html-select"
        value={nu}
        onChange={(e) => brug.$thema.set(themaIds.find((id) => id === e.target.value))}
      >
        {themas
          .filter(({ id }) => er.includes(id))
          .map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
      </select>
    </label>
  );
}

function Inhoud({ blad, wijzig, keuze, alleenLezen, themas, wereld, brug }: Props) {
  const { waarnaar, gekozen } = keuze;
  const { nieuweId } = wereld;
  const [focus] = useState(maakFocuswacht);
  const werk = { blad, wijzig, brug, nieuweId };
  const kanOver = !alleenLezen && blad.themas.length > 0;
  // What a turn needs to be taken over changes at every key; the rows need not be drawn again for that.
  const themaIdsNu = blad.themas.map(({ thema }) => thema).join(' ');
  const neemOver = useMemo(
    () =>
      kanOver
        ? (beurt: Naastbeurt): void => {
            const themasNu = themaIdsNu.split(' ').flatMap((er) => themaIds.filter((id) => id === er));
            neemBeurt(beurt, { themas: themasNu, wijzig, brug, nieuweId });
          }
        : undefined,
    [kanOver, themaIdsNu, wijzig, brug, nieuweId],
  );
  const over = <Overbij blad={blad} themas={themas} brug={brug} />;
  if (gekozen === undefined) return <p className="wb-zacht">{t.nogNiets}</p>;
  if (gekozen === 'notities')
    return (
      <Schrijfveld
        naam={namen.notities}
        label={t.notities}
        hulp={t.notitiesHulp}
        regels={8}
        waarde={waarnaar.soort === 'notities' ? waarnaar.tekst : ''}
        alleenLezen={alleenLezen}
        schrijf={(tekst) => keuze.zet({ soort: 'notities', tekst })}
      />
    );
  if (gekozen === 'verhaal')
    return waarnaar.soort === 'verhaal' ? (
      <>
        {over}
        <Verhaalnaast key={waarnaar.verhaal} verhaal={waarnaar.verhaal} brug={brug} neemOver={neemOver} />
      </>
    ) : (
      <p className="wb-zacht">{t.kiesVerhaal}</p>
    );
  const heeftAl = gekozen === 'transcript' && waarnaar.soort === 'transcript';
  const klaar = (): void => {
    focus.vraag();
    wijzig((b) => ({ ...b, checklist: wereld.nu() }));
  };
  const { geoefend, oefenEerst } = wereld;
  const check =
    blad.checklist === undefined ? <Straks haal={haalChecklist} deel={{ geoefend, oefenEerst, klaar }} /> : undefined;
  if (check && !heeftAl) return alleenLezen ? null : check;
  if (gekozen === 'transcript')
    return (
      <>
        {over}
        <Transcriptnaast
          beurten={waarnaar.soort === 'transcript' ? waarnaar.beurten : []}
          zet={(beurten) => keuze.zet({ soort: 'transcript', beurten })}
          check={check}
          neemFocus={focus.neem}
          brug={brug}
          neemOver={neemOver}
          alleenLezen={alleenLezen}
        />
      </>
    );
  return (
    <>
      {over}
      <Straks
        haal={haalSpeler}
        deel={{
          eerder: waarnaar.soort === 'opname' ? waarnaar : undefined,
          zet: keuze.zet,
          neemFocus: focus.neem,
          themas: blad.themas,
          neemTijd: kanOver ? () => neemTijd(werk) : undefined,
          brug,
          alleenLezen,
        }}
      />
    </>
  );
}

/** What one looks at, beside what one writes; on a phone above it, and folded when somebody wants room. */
export function Naast(props: Props) {
  const [open, zetOpen] = useState(true);
  return (
    <aside className="wb-naast niet-afdrukken" aria-label={t.kop}>
      <details open={open} onToggle={(e) => zetOpen(e.currentTarget.open)}>
        <summary>
          <h2>{t.kop}</h2>
        </summary>
        <div className="wb-naastvak">
          <Inhoud {...props} />
        </div>
      </details>
    </aside>
  );
}
