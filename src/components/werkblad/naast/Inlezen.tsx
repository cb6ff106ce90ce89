import { useDeferredValue, useMemo, useState } from 'react';
import type { Ref } from 'react';
import type { Spreekbeurt } from '#domain/transcript.ts';
import { wijsSprekersToe, type Sprekercode } from '#domain/transcriptbestand.ts';
import { formatTijdcode } from '#domain/tijdcode.ts';
import { leesTekstbestand } from '#platform/werkblad/tekstbestand.ts';
import { inlezen as t, sprekers as namen } from '#teksten/werkbladnaast.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { leesVoorBlad, raadSpreker, type Gelezentranscript, type Leesuitkomst } from './lezen.ts';

interface Props {
  readonly neemOver: (beurten: readonly Spreekbeurt[]) => void;
  readonly tochNiet: (() => void) | undefined;
  /** For the field to choose a file with. */
  readonly neemFocus: Ref<HTMLInputElement>;
}

const KNOP = 'utrecht-button utrecht-button--secondary-action';
const VOORBEELD = 8;
const codes = ['km', 'cl', 'derde'] as const satisfies readonly Sprekercode[];

interface Wieprops {
  readonly sprekers: readonly string[];
  readonly toewijzing: ReadonlyMap<string, Sprekercode>;
  readonly zet: (toewijzing: ReadonlyMap<string, Sprekercode>) => void;
}

function Wiewie({ sprekers, toewijzing, zet }: Wieprops) {
  return (
    <fieldset className="wb-keuze">
      <legend>{t.wie}</legend>
      <p className="wb-zacht">{t.wieUitleg}</p>
      {sprekers.map((naam, i) => (
        <div key={naam} className="wb-wieis">
          <label htmlFor={`spreker-${i}`} translate="no">
            {naam === '' ? t.naamloos : naam}
          </label>
          <select
            id={`spreker-${i}`}
            className="utrecht-select utrecht-select--html-select"
            value={toewijzing.get(naam) ?? 'derde'}
            onChange={(e) => {
              const code = codes.find((er) => er === e.target.value) ?? 'derde';
              zet(new Map([...toewijzing, [naam, code]]));
            }}
          >
            {codes.map((code) => (
              <option key={code} value={code}>
                {namen[code]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

/** What would come on the sheet. Nothing there changes until somebody says so. */
function Voorbeeld({
  gelezen,
  neemOver,
  tochNiet,
}: { readonly gelezen: Gelezentranscript } & Omit<Props, 'neemFocus'>) {
  const { beurten, sprekers, opmerkingen } = gelezen;
  const [toewijzing, zet] = useState<ReadonlyMap<string, Sprekercode>>(
    () => new Map(sprekers.map((naam) => [naam, raadSpreker(naam)])),
  );
  // Names are sought in the whole conversation, which takes a moment: the choice is on the screen first.
  const straks = useDeferredValue(toewijzing);
  const uit = useMemo(() => wijsSprekersToe(beurten, straks), [beurten, straks]);
  return (
    <div className="wb-gelezen">
      <p role="status">
        <b>{t.gelezen(beurten.length)}</b>
      </p>
      {opmerkingen.length > 0 && (
        <details className="wb-vouw">
          <summary>{t.opmerkingen(opmerkingen.length)}</summary>
          <ul>
            {opmerkingen.map((opmerking) => (
              <li key={opmerking}>{opmerking}</li>
            ))}
          </ul>
        </details>
      )}
      <Wiewie sprekers={sprekers} toewijzing={toewijzing} zet={zet} />
      <h3 className="wb-kop">{t.voorbeeld}</h3>
      <ol className="wb-voorbeeld" translate="no">
        {uit.slice(0, VOORBEELD).map(({ id, start, spreker, tekst }) => (
          <li key={id}>
            <span className="wb-beurttijd">{formatTijdcode(start)}</span>{' '}
            <b>{namen[codes.find((code) => code === spreker) ?? 'derde']}:</b> {tekst}
          </li>
        ))}
      </ol>
      <p className="wb-zacht">{t.kijkNa}</p>
      <div className="wb-knoppen">
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          onClick={() => neemOver(wijsSprekersToe(beurten, toewijzing))}
        >
          {t.neemOver}
        </button>
        {tochNiet && (
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={tochNiet}>
            {t.tochNiet}
          </button>
        )}
      </div>
    </div>
  );
}

/** Bringing a transcript: a file or pasted text, read here, with the names replaced before it comes on the sheet. */
export function Inlezen({ neemOver, tochNiet, neemFocus }: Props) {
  const [tekst, zetTekst] = useState('');
  const [uitkomst, zetUitkomst] = useState<Leesuitkomst | undefined>(undefined);
  const [melding, zeg] = useState('');
  const [keer, zetKeer] = useState(0);
  const lees = (ruw: string): void => {
    zeg('');
    zetKeer(keer + 1);
    zetUitkomst(leesVoorBlad(ruw));
  };
  const kies = async (bestand: File): Promise<void> => {
    const gelezen = await leesTekstbestand(bestand);
    if (gelezen.stand === 'gelezen') lees(gelezen.tekst);
    else {
      zetUitkomst(undefined);
      zeg(t.nietTeOpenen);
    }
  };
  const fout = uitkomst?.soort === 'fout' ? uitkomst.uitleg : undefined;
  return (
    <section className="wb-inlezen" aria-labelledby="inlezen-kop">
      <h3 className="wb-kop" id="inlezen-kop">
        {t.kop}
      </h3>
      <p className="wb-zacht">{t.uitleg}</p>
      <label className="utrecht-form-label" htmlFor="transcript-kies">
        {t.kies}
      </label>
      <input
        ref={neemFocus}
        type="file"
        id="transcript-kies"
        accept=".vtt,.srt,.txt,text/vtt,text/plain"
        onChange={(e) => {
          const [gekozen] = e.target.files ?? [];
          if (gekozen) void kies(gekozen);
          // The same file can be chosen again.
          e.target.value = '';
        }}
      />
      <Schrijfveld naam="transcript-plak" label={t.of} waarde={tekst} regels={3} wacht={false} schrijf={zetTekst} />
      <div className="wb-knoppen">
        <button type="button" className={KNOP} aria-disabled={tekst.trim() === ''} onClick={() => lees(tekst)}>
          {t.lees}
        </button>
        {tochNiet && uitkomst?.soort !== 'gelezen' && (
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={tochNiet}>
            {t.tochNiet}
          </button>
        )}
      </div>
      <div role="status" className={fout || melding !== '' ? 'wb-melding' : 'wb-leeg'}>
        {melding}
        {fout && (
          <>
            <p>
              <b>{fout.wat}</b>
            </p>
            <p>{fout.waarom}</p>
            <p>{fout.nu}</p>
          </>
        )}
      </div>
      {uitkomst?.soort === 'gelezen' && (
        <Voorbeeld key={keer} gelezen={uitkomst} neemOver={neemOver} tochNiet={tochNiet} />
      )}
    </section>
  );
}
