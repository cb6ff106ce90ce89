import type { Werkblad } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { Inlezen } from '../inuit/Inlezen.tsx';
import { Kop } from './Kop.tsx';
import { bladnaam } from './naam.ts';
import { link } from './plaats.ts';
import { useGegevens } from './wereld.ts';

/** Reading sheets out of a file. */
export function Inleesdeel({ bladen }: { readonly bladen: readonly Werkblad[] }) {
  const { verhalen } = useGegevens();
  return (
    <section className="ws-stapel">
      <Kop uitzicht="inlezen">{inlezenTeksten.kop}</Kop>
      <Inlezen
        bladen={bladen}
        voegToe={(erbij) => werkblad.voegToe(erbij)}
        waarom={(reden) => kaderTeksten.waarom[reden]}
        naam={(blad) => bladnaam(blad, verhalen)}
        adres={(id) => link({ soort: 'blad', id })}
      />
    </section>
  );
}
