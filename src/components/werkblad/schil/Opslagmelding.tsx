import { naar } from '#kern/pad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { geenVersleuteling, opslagVooraf } from '#teksten/werkbladopslag.ts';
import { opslagWaarom, schil } from '#teksten/werkbladschil.ts';
import { useAtom } from './haken.ts';
import { Uitleg } from './Uitleg.tsx';

const t = schil.opslag;

/** Where everything lies, when that is not what one may expect. `vooraf`: nobody has begun here yet. */
export function Opslagmelding({ vooraf = false }: { readonly vooraf?: boolean }) {
  const opslag = useAtom(werkblad.$opslag);
  switch (opslag.stand) {
    case 'verdwenen':
      return <Uitleg uitleg={vooraf ? { ...t.verdwenen, nu: opslagVooraf.verdwenen } : t.verdwenen} />;
    case 'alleen-geheugen':
      return <Uitleg uitleg={{ ...t.geheugen, waarom: opslagWaarom[opslag.reden] }} />;
    case 'geen-versleuteling':
      return (
        <Uitleg uitleg={geenVersleuteling}>
          <p>
            <a className="utrecht-link utrecht-link--html-a" href={naar('/werkblad/papier/')}>
              {opslagVooraf.papier}
            </a>
          </p>
        </Uitleg>
      );
    case 'onbekend':
    case 'goed':
      return null;
  }
}

/** The same, before anybody begins. The region is there before the words. */
export function Vooraf() {
  return (
    <div className="ws-meldingen niet-afdrukken">
      <div role="status">
        <Opslagmelding vooraf />
      </div>
    </div>
  );
}
