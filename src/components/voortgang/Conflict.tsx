import type { Keuze, OefeningVerschil } from '#domain/voortgang/importeren.ts';
import { vertelAntwoord } from '#domain/voortgang/woorden.ts';
import type { Antwoordregel } from '#domain/voortgang/woorden.ts';
import { antwoordTeksten, importTeksten as t } from '#teksten/inlezen.ts';
import { moment } from './datum.ts';
import { oefeningTitel, woordenBij } from './namen.ts';
import type { Namen } from './namen.ts';

interface Props {
  readonly conflict: Extract<OefeningVerschil, { readonly soort: 'conflict' }>;
  readonly namen: Namen;
}

/** The name of the radio buttons for one exercise. */
export const keuzeVeld = (id: string): string => `keuze-${id}`;

const KANTEN = ['hier', 'bestand'] as const satisfies readonly Keuze[];

function Regel({ regel }: { readonly regel: Antwoordregel }) {
  if (regel.soort === 'nagekeken') return <span className="zacht">{antwoordTeksten.nagekeken(regel.aantal)}</span>;
  if (regel.soort === 'pad') return antwoordTeksten.pad(regel.aantal);
  const tekst = regel.tekst ?? antwoordTeksten.weg;
  if (regel.soort === 'stap') return antwoordTeksten.stap(regel.nummer, tekst);
  return (
    <>
      {regel.vraag !== undefined && <span className="zacht">{regel.vraag} </span>}
      <span className={regel.soort === 'eigen' ? 'vg-eigen' : undefined}>{tekst}</span>
    </>
  );
}

/** An answer in words. Lines that the other answer has too step back, so that the difference is easy to find. */
function Antwoord({
  id,
  regels,
  ook,
}: {
  readonly id: string;
  readonly regels: readonly Antwoordregel[];
  readonly ook: readonly Antwoordregel[];
}) {
  if (regels.length === 0) return <p id={id}>{antwoordTeksten.leeg}</p>;
  const gedeeld = new Set(ook.map((regel) => JSON.stringify(regel)));
  return (
    <ul id={id} className="vg-lijst vg-antwoord">
      {regels.map((regel) => {
        const sleutel = JSON.stringify(regel);
        return (
          <li key={sleutel} className={gedeeld.has(sleutel) ? undefined : 'vg-anders'}>
            <Regel regel={regel} />
          </li>
        );
      })}
    </ul>
  );
}

/** Two answers to one exercise, in words and side by side. One is chosen; the other is kept. */
export function Conflict({ conflict, namen }: Props) {
  const { id, nieuwste } = conflict;
  const woorden = woordenBij(namen, id);
  const regels = {
    hier: vertelAntwoord(conflict.hier.concept, woorden),
    bestand: vertelAntwoord(conflict.bestand.concept, woorden),
  };
  return (
    <fieldset className="vg-conflict">
      <legend className="utrecht-form-label">{oefeningTitel(namen, id)}</legend>
      <div className="vg-kanten">
        {KANTEN.map((kant) => {
          const veld = `${keuzeVeld(id)}-${kant}`;
          return (
            <div key={kant} className="vg-kant">
              <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={veld}>
                <input
                  id={veld}
                  className="utrecht-radio-button utrecht-radio-button--html-input"
                  type="radio"
                  name={keuzeVeld(id)}
                  value={kant}
                  aria-describedby={`${veld}-antwoord`}
                />
                <span>
                  <b>{t[kant]}</b> <span className="zacht">{t.van(moment(conflict[kant].gewijzigd))}</span>
                  {kant === nieuwste && <span className="label">{t.nieuwste}</span>}
                </span>
              </label>
              <Antwoord
                id={`${veld}-antwoord`}
                regels={regels[kant]}
                ook={regels[kant === 'hier' ? 'bestand' : 'hier']}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
