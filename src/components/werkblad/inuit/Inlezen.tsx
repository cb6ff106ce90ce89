import { useState } from 'react';
import { isLeeg, type Werkblad } from '#domain/werkblad.ts';
import type { Werkbladfout, Werkbladstore } from '#stores/werkblad/contract.ts';
import { inlezenTeksten as t } from '#teksten/werkbladin.ts';
import { toonDag } from '#components/ui/dag.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { Vink } from './Vink.tsx';
import { useInlezen, type Inleesstap, type Inleeswerk } from './useInlezen.ts';
import './inuit.css';

interface Props {
  /** The sheets that are here. */
  readonly bladen: readonly Werkblad[];
  /** The `voegToe` of the store: all or nothing. */
  readonly voegToe: Werkbladstore['voegToe'];
  /** Why the store would not, in words. */
  readonly waarom: (reden: Werkbladfout) => string;
  readonly naam: (blad: Werkblad) => string;
  /** The address of a sheet. */
  readonly adres: (id: string) => string;
}

/** What is on a sheet, in counts. Only what has no words at all is called empty. */
function inAantallen(blad: Werkblad): string {
  const { themas, waarnaar } = blad;
  const som = (tel: (deel: Werkblad['themas'][number]) => number): number =>
    themas.reduce((n, deel) => n + tel(deel), 0);
  const delen = [
    themas.length > 0 ? t.thema(themas.length) : '',
    som((deel) => deel.waarnemingen.length) > 0 ? t.waarneming(som((deel) => deel.waarnemingen.length)) : '',
    som((deel) => deel.voornemens.length) > 0 ? t.voornemen(som((deel) => deel.voornemens.length)) : '',
    waarnaar.soort === 'transcript' ? t.beurten(waarnaar.beurten.length) : '',
  ].filter(Boolean);
  if (delen.length > 0) return delen.join(', ');
  return isLeeg(blad) ? t.leegBlad : t.nogNiets;
}

interface Voorbeeldprops extends Pick<Props, 'naam'> {
  readonly stap: Extract<Inleesstap, { stap: 'kijk' }>;
  readonly werk: Inleeswerk;
}

/** What is in the file. Nothing has changed yet. */
function Voorbeeld({ stap: { bestand, gevonden, stand }, werk, naam }: Voorbeeldprops) {
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(
    new Set(gevonden.filter(({ hierAl }) => hierAl !== 'gelijk').map(({ blad }) => blad.id)),
  );
  const [leeg, zetLeeg] = useState(false);
  const { onleesbaar, nieuwer, dubbel } = bestand;
  const doe = (): void => {
    zetLeeg(gekozen.size === 0);
    if (gekozen.size > 0) void werk.doe(gekozen);
  };
  return (
    <>
      <div role="status" className="wi-stapel">
        <p>{t.gevonden(gevonden.length, toonDag(bestand.gemaakt))}</p>
        {onleesbaar > 0 && (
          <p className="utrecht-alert utrecht-alert--warning wi-melding">{t.onleesbaar(onleesbaar)}</p>
        )}
        {nieuwer > 0 && <p className="utrecht-alert utrecht-alert--warning wi-melding">{t.nieuwer(nieuwer)}</p>}
        {dubbel > 0 && <p>{t.dubbel(dubbel)}</p>}
      </div>
      {gevonden.length > 0 && (
        <fieldset className="wi-groep">
          <legend>{t.welke}</legend>
          <p className="wi-zacht">{t.kopieUitleg}</p>
          {gevonden.map((een) => (
            <Vink
              key={een.blad.id}
              naam={naam(een.blad)}
              hulp={`${inAantallen(een.blad)}; ${t.hierAl[een.hierAl]}`}
              aan={gekozen.has(een.blad.id)}
              zet={(aan) => {
                const nieuw = new Set(gekozen);
                if (aan) nieuw.add(een.blad.id);
                else nieuw.delete(een.blad.id);
                zetGekozen(nieuw);
              }}
            />
          ))}
        </fieldset>
      )}
      <div role="status">
        {stand === 'bezig' && <p>{t.bezig}</p>}
        {stand === 'open' && leeg && gekozen.size === 0 && <p>{t.kiesEerst}</p>}
        {typeof stand === 'object' && <p className="utrecht-alert utrecht-alert--error wi-melding">{stand.fout}</p>}
      </div>
      <p className="rij">
        {gevonden.length > 0 && (
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={doe}>
            {t.doe(gekozen.size)}
          </button>
        )}
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={werk.toch}>
          {t.toch}
        </button>
      </p>
    </>
  );
}

interface Klaarprops extends Pick<Props, 'bladen' | 'naam' | 'adres'> {
  readonly stap: Extract<Inleesstap, { stap: 'klaar' }>;
  readonly werk: Inleeswerk;
}

function Klaar({ stap: { ids, stand }, werk, bladen, naam, adres }: Klaarprops) {
  const erbij = bladen.filter(({ id }) => ids.includes(id));
  return (
    <>
      <p className="utrecht-alert utrecht-alert--ok wi-melding" tabIndex={-1} ref={neemFocus}>
        {t.klaar(ids.length)}
      </p>
      <ul>
        {erbij.map((blad) => (
          <li key={blad.id}>
            <a className="utrecht-link utrecht-link--html-a" href={adres(blad.id)} dir="auto">
              {naam(blad)}
            </a>
          </li>
        ))}
      </ul>
      <p role="status">{stand === 'mislukt' && t.ongedaanMislukt}</p>
      <p className="rij">
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          aria-disabled={stand === 'bezig'}
          onClick={() => void werk.ongedaan()}
        >
          {t.ongedaan}
        </button>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={werk.toch}>
          {t.nogEens}
        </button>
      </p>
    </>
  );
}

/** Choose a file, look what is in it, and only then take it in, as copies. It can be undone. */
export function Inlezen({ bladen, voegToe, waarom, naam, adres }: Props) {
  const werk = useInlezen({ bladen, voegToe, waarom });
  const { stap, kiezer } = werk;
  return (
    <section className="wi-stapel wi-inlezen">
      <p>{t.uitleg}</p>
      <div>
        <label className="utrecht-form-label" htmlFor="wi-bestand">
          {t.kies}
        </label>
        <p className="wi-zacht" id="wi-bestand-hulp">
          {t.naamHulp}
        </p>
        <input
          ref={kiezer}
          id="wi-bestand"
          type="file"
          accept=".json,application/json"
          aria-describedby="wi-bestand-hulp"
          // The same file once more is a new choice too: perhaps it was mended meanwhile.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ currentTarget: { files } }) => {
            const gekozen = files?.[0];
            if (gekozen) void werk.kies(gekozen);
          }}
        />
      </div>
      <div role="status">
        {stap.stap === 'kies' && stap.melding !== '' && <p>{stap.melding}</p>}
        {stap.stap === 'leest' && <p>{t.leest}</p>}
        {stap.stap === 'fout' && <p className="utrecht-alert utrecht-alert--error wi-melding">{stap.tekst}</p>}
      </div>
      {stap.stap === 'kijk' && <Voorbeeld key={stap.bestand.gemaakt} stap={stap} werk={werk} naam={naam} />}
      {stap.stap === 'klaar' && <Klaar stap={stap} werk={werk} bladen={bladen} naam={naam} adres={adres} />}
    </section>
  );
}
