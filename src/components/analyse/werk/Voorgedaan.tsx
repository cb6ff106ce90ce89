import { useState } from 'react';
import type { LezingMoment } from '#domain/annotatie/analyse.ts';
import { beurtenIn } from '#domain/annotatie/tijdlijn.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { voorgedaan as t } from '#teksten/analysevorm.ts';
import { metFocus } from './focus.ts';
import type { Analysemodel } from './useAnalyse.ts';
import { themanamen } from './verhaal.ts';

interface Props {
  readonly model: Analysemodel;
  readonly naar: (seconden: number) => void;
}

/** How many turns around a moment one chooses from. */
const ROND = 3;
const UITKOMST = 'voorgedaan-uitkomst';
const KOP = 'voorgedaan-kop';

/** The turns around a moment, with the moment somewhere in it. */
function venster({ verhaal: { regels } }: Analysemodel, moment: LezingMoment): readonly Beurt[] {
  const alle = regels.filter(isBeurt);
  const erin = beurtenIn(regels, moment);
  const van = alle.findIndex(({ id }) => id === erin[0]?.id);
  return alle.slice(Math.max(0, van - ROND), van + erin.length + ROND);
}

const GEEN: readonly string[] = [];

/** Moments about the thema's that were chosen; all of them when none is, or when the reading has none there. */
function momentenVan({ verhaal, ronde }: Analysemodel): readonly LezingMoment[] {
  const alle = verhaal.lezingen[0]?.momenten ?? [];
  const passend = alle.filter(({ themas }) => themas.some((id) => ronde.themas.includes(id)));
  return passend.length > 0 ? passend : alle;
}

function Getoond({ model, moment }: { readonly model: Analysemodel; readonly moment: LezingMoment }) {
  const { start, themas, waarneming, vraag, duiding, gaatGoed } = moment;
  return (
    <div className="an-vraagje" id={UITKOMST} tabIndex={-1}>
      <p>
        <b>{t.lezing(formatTijdcode(start), themanamen(model.verhaal.themas, themas))}</b>{' '}
        {gaatGoed === true && t.gaatGoed}
      </p>
      <p>{waarneming}</p>
      {vraag !== undefined && (
        <p>
          <b>{t.vraag}:</b> {vraag}
        </p>
      )}
      {duiding !== undefined && (
        <p>
          <b>{t.duiding}:</b> {duiding}
        </p>
      )}
    </div>
  );
}

interface KiesProps {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly opties: readonly (readonly [string, string])[];
}

function Kies({ label, waarde, zet, opties }: KiesProps) {
  return (
    <label className="an-kies">
      <span>{label}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
        onChange={(e) => zet(e.target.value)}
      >
        <option value="">{t.kies}</option>
        {opties.map(([id, tekst]) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One moment: choose a turn and a thema, and then see what the reading wrote. */
function Een({ model, moment }: { readonly model: Analysemodel; readonly moment: LezingMoment }) {
  const { verhaal, ronde, gezien, acties } = model;
  const [beurtId, zetBeurt] = useState('');
  const [themaId, zetThema] = useState('');
  const [gevraagd, zetGevraagd] = useState(false);
  const [bewaard, zetBewaard] = useState(false);
  const beurten = venster(model, moment);
  const beurt = beurten.find(({ id }) => id === beurtId);
  // One of them has to be able to be the one of the reading.
  const kan = moment.themas.some((id) => ronde.themas.includes(id)) ? ronde.themas : GEEN;
  const themas = kan.length > 0 ? verhaal.themas.filter(({ id }) => kan.includes(id)) : verhaal.themas;
  const gekozen = beurt !== undefined && themaId !== '';
  const toon = (): void => {
    if (gekozen) metFocus(() => acties.zetGezien(moment.id), UITKOMST);
    else zetGevraagd(true);
  };
  return (
    <>
      {kan.length < ronde.themas.length && <p>{t.anders}</p>}
      <p>{t.lees(formatTijdcode(beurten[0]?.start ?? 0), formatTijdcode(beurten.at(-1)?.eind ?? 0))}</p>
      <Kies
        label={t.waar}
        waarde={beurtId}
        zet={zetBeurt}
        opties={beurten.map(({ id, start, spreker, tekst }) => [
          id,
          `${formatTijdcode(start)} ${verhaal.sprekers[spreker] ?? ''}: ${tekst.slice(0, 60)}`,
        ])}
      />
      <Kies label={t.welk} waarde={themaId} zet={zetThema} opties={themas.map(({ id, naam }) => [id, naam])} />
      <p role="status">{gevraagd && !gekozen && t.kiesEerst}</p>
      {gezien.includes(moment.id) ? (
        <>
          {beurt && gekozen && <p>{t.jij(formatTijdcode(beurt.start), themanamen(verhaal.themas, [themaId]))}</p>}
          <Getoond model={model} moment={moment} />
          {gekozen && (
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              disabled={bewaard}
              onClick={() => {
                zetBewaard(true);
                acties.markeer({ start: beurt.start, eind: beurt.eind }, [themaId]);
              }}
            >
              {bewaard ? t.bewaard : t.bewaar}
            </button>
          )}
        </>
      ) : (
        <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={toon}>
          {t.toon}
        </button>
      )}
    </>
  );
}

/** The moments of reading a, one by one: first choose, then see. */
export function Voorgedaan({ model, naar }: Props) {
  const momenten = momentenVan(model);
  const eerste = momenten.findIndex(({ id }) => !model.gezien.includes(id));
  const [nummer, zet] = useState(eerste < 0 ? 0 : eerste);
  const moment = momenten[Math.min(nummer, momenten.length - 1)];
  if (!moment) return null;
  const plek = momenten.indexOf(moment);
  const laatste = plek === momenten.length - 1;
  const stap = (richting: 1 | -1) => (): void => metFocus(() => zet(plek + richting), KOP);
  return (
    <section className="an-voorgedaan" aria-labelledby={KOP}>
      <h3 className="an-kop" id={KOP} tabIndex={-1}>
        {t.kop(plek + 1, momenten.length)}
      </h3>
      <Een key={moment.id} model={model} moment={moment} />
      <div className="an-knoppen">
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          onClick={() => naar(venster(model, moment)[0]?.start ?? 0)}
        >
          {t.naar}
        </button>
        {plek > 0 && (
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={stap(-1)}>
            {t.vorige}
          </button>
        )}
        {!laatste && (
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={stap(1)}>
            {t.volgende}
          </button>
        )}
      </div>
      {laatste && model.gezien.includes(moment.id) && <p>{t.klaar}</p>}
    </section>
  );
}
