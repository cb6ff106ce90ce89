import { useDeferredValue, useId, useState } from 'react';
import { zoekWerkbladen, type Werkblad } from '#domain/werkblad.ts';
import type { Bladapart } from '#stores/werkblad/contract.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { Kop } from '../schil/Kop.tsx';
import { Link } from '../schil/Link.tsx';
import { useGegevens } from '../schil/wereld.ts';
import { Apart } from './Apart.tsx';
import { Bladregel } from './Bladregel.tsx';
import { Leeg } from './Leeg.tsx';
import { useBladacties } from './useBladacties.ts';

type Lade = 'lopend' | 'archief';

interface Props {
  readonly bladen: readonly Werkblad[];
  readonly apart: readonly Bladapart[];
}

interface Kiezer {
  readonly lade: Lade;
  readonly aantal: Readonly<Record<Lade, number>>;
  readonly kies: (lade: Lade) => void;
}

function Ladekiezer({ lade, aantal, kies }: Kiezer) {
  return (
    <fieldset className="ws-filter">
      <legend className="onzichtbaar">{t.toon}</legend>
      {(['lopend', 'archief'] as const).map((naam) => (
        <label key={naam} className="ws-chip">
          <input type="radio" name="lade" checked={lade === naam} onChange={() => kies(naam)} />
          {t[naam](aantal[naam])}
        </label>
      ))}
    </fieldset>
  );
}

function Zoekveld({ vraag, zet }: { readonly vraag: string; readonly zet: (vraag: string) => void }) {
  const id = useId();
  return (
    <div className="ws-zoek">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.zoek}
      </label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="search"
        value={vraag}
        onChange={(e) => zet(e.target.value)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
      />
    </div>
  );
}

/** All sheets: those in use, and those in the archive. */
export function Overzicht({ bladen, apart }: Props) {
  const [lade, kies] = useState<Lade>('lopend');
  const [vraag, zetVraag] = useState('');
  const gezocht = useDeferredValue(vraag);
  const { themas, verhalen } = useGegevens();
  const acties = useBladacties();
  const perLade = {
    lopend: bladen.filter(({ gearchiveerd }) => gearchiveerd === undefined),
    archief: bladen.filter(({ gearchiveerd }) => gearchiveerd !== undefined),
  };
  const zoekt = gezocht.trim() !== '';
  const namenOp = ({ themas: op, waarnaar }: Werkblad): readonly string[] => [
    ...themas.filter(({ id }) => op.some(({ thema }) => thema === id)).map(({ naam }) => naam),
    ...verhalen.filter(({ id }) => waarnaar.soort === 'verhaal' && id === waarnaar.verhaal).map(({ titel }) => titel),
  ];
  const getoond = zoekt ? zoekWerkbladen(perLade[lade], gezocht, namenOp) : perLade[lade];
  const leeg = bladen.length === 0;
  return (
    <section className="ws-overzicht ws-stapel" aria-labelledby="ws-overzicht">
      <div className="ws-kopregel">
        <Kop uitzicht="overzicht" id="ws-overzicht">
          {t.kop}
        </Kop>
        {!leeg && (
          <Link naar={{ soort: 'nieuw' }} klas="utrecht-button utrecht-button--primary-action ws-knoplink">
            {schil.nieuw}
          </Link>
        )}
      </div>
      <div role="status" className="ws-gedaan">
        {acties.melding !== '' && <p>{acties.melding}</p>}
        {acties.ongedaan && (
          <p className="rij">
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              // Another sheet, another button: each comes in the place of the one that was pressed.
              key={acties.ongedaan.blad}
              ref={neemFocus}
              onClick={acties.ongedaan.doe}
            >
              {t.zetTerug}
            </button>
            <span className="ws-zacht">{t.terugKan}</span>
          </p>
        )}
      </div>
      {leeg ? (
        <Leeg />
      ) : (
        <>
          <div className="ws-zoekrij">
            <Zoekveld vraag={vraag} zet={zetVraag} />
            <Ladekiezer
              lade={lade}
              aantal={{ lopend: perLade.lopend.length, archief: perLade.archief.length }}
              kies={kies}
            />
          </div>
          <p role="status" className="onzichtbaar">
            {zoekt && t.gevonden(getoond.length)}
          </p>
          {getoond.length === 0 && (zoekt || lade === 'archief') && <p>{zoekt ? t.geenTreffer : t.archiefLeeg}</p>}
          <ul className="ws-bladen" aria-label={t.lijst}>
            {getoond.map((blad) => (
              <Bladregel key={blad.id} blad={blad} acties={acties} />
            ))}
          </ul>
        </>
      )}
      <p className="rij niet-afdrukken">
        {!leeg && <Link naar={{ soort: 'meenemen' }}>{t.meenemen}</Link>}
        <Link naar={{ soort: 'inlezen' }}>{t.inlezen}</Link>
      </p>
      {apart.length > 0 && <Apart apart={apart} />}
    </section>
  );
}
