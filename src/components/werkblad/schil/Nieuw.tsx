import { useEffect, useRef, useState } from 'react';
import { isLeeg, type Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import type { Uitzicht } from './adres.ts';
import { Kop } from './Kop.tsx';
import { bladnaam } from './naam.ts';
import { gaNaar } from './plaats.ts';
import { eersteVrije } from './vrij.ts';
import { useGegevens } from './wereld.ts';

const t = overzichtTeksten.bij;

interface Props {
  readonly uitzicht: Extract<Uitzicht, { soort: 'nieuw' | 'nieuw-verhaal' }>;
  readonly bladen: readonly Werkblad[];
}

/** Makes the sheet and goes there; the step that made it is not in the history, so going back makes no second one. */
function begin(vul?: (leeg: Werkblad) => Werkblad): void {
  gaNaar({ soort: 'blad', id: werkblad.nieuw(vul).id }, 'vervang');
}

/** A new sheet. One that is still empty, and that no other tab shows, is taken first; beside a story that has a sheet already, one may choose. */
export function Nieuw({ uitzicht, bladen }: Props) {
  const { verhalen } = useGegevens();
  const gedaan = useRef(false);
  const hier = useRef(false);
  // What was there when the view came; the new sheet itself does not count.
  const [bekend] = useState(() =>
    uitzicht.soort === 'nieuw'
      ? []
      : bladen.filter(
          ({ waarnaar, gearchiveerd }) =>
            gearchiveerd === undefined && waarnaar.soort === 'verhaal' && waarnaar.verhaal === uitzicht.verhaal,
        ),
  );
  const verhaal = uitzicht.soort === 'nieuw-verhaal' ? verhalen.find(({ id }) => id === uitzicht.verhaal) : undefined;
  const maak = (): void => {
    if (verhaal) {
      begin((leeg) => ({ ...leeg, waarnaar: { soort: 'verhaal', verhaal: verhaal.id } }));
      return;
    }
    const leeg = bladen.filter((blad) => blad.gearchiveerd === undefined && isLeeg(blad)).map(({ id }) => id);
    void eersteVrije(werkblad, leeg).then((id) => {
      if (!hier.current) return;
      if (id === undefined) begin();
      else gaNaar({ soort: 'blad', id }, 'vervang');
    });
  };
  // Effect: who left while the browser was asked who holds a sheet, is not brought back.
  useEffect(() => {
    hier.current = true;
    return () => void (hier.current = false);
  }, []);
  // Effect: making a sheet is a deed, and drawing this view must be none. Once, however often it is drawn.
  useEffect(() => {
    if (gedaan.current || bekend.length > 0) return;
    gedaan.current = true;
    maak();
  });
  if (bekend.length === 0) return <p role="status">{schil.deel}</p>;
  return (
    <section className="ws-stapel">
      <Kop uitzicht="nieuw">{t.kop}</Kop>
      {verhaal && <p>{t.uitleg(verhaal.titel)}</p>}
      <ul className="ws-uitwegen">
        {bekend.map((blad) => (
          <li key={blad.id}>
            <button
              type="button"
              className="utrecht-button utrecht-button--primary-action"
              onClick={() => gaNaar({ soort: 'blad', id: blad.id }, 'vervang')}
            >
              {t.verder(bladnaam(blad, verhalen))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={maak}>
            {t.nieuw}
          </button>
        </li>
      </ul>
    </section>
  );
}
