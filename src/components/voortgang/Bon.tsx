import type { ReactNode } from 'react';
import { schrijfBon } from '#domain/wisbon.ts';
import { naar } from '#kern/pad.ts';
import type { Werkbladwissing } from '#platform/werkbladwissen.ts';
import { bonVan } from '#stores/wissen.ts';
import type { Wisuitkomst } from '#stores/wissen.ts';
import { bonzin } from '#teksten/wisbon.ts';
import { wisTeksten as t } from '#teksten/wissen.ts';
import { neemFocus } from '#components/ui/focus.ts';
import { Uitleg } from './Uitleg.tsx';

interface Props {
  readonly bon: Wisuitkomst;
  readonly children: ReactNode;
}

/** What was looked at afterwards, in one sentence. */
function naKijken({ over }: Wisuitkomst): string {
  if (over === 'onbekend') return t.bonOnbekend;
  return over === 0 ? t.bonLeeg : t.bonOver(over);
}

/** What each place of the Werkblad looked like afterwards. */
function Werkblad({ werkblad }: { readonly werkblad: Werkbladwissing }) {
  if (werkblad.stand === 'was-er-niet') return <li>{t.bonGeenWerkblad}</li>;
  return werkblad.regels.map((regel) => <li key={regel.plek}>{bonzin(regel)}</li>);
}

/**
 * Leaves for the last page. Without a step back to this one: here everything could still be put back, and that is what
 * whoever comes after must not find.
 */
function Afsluiten({ bon }: { readonly bon: Wisuitkomst }) {
  const adres = `${naar('/gewist/')}#${schrijfBon(bonVan(bon))}`;
  return (
    <p>
      <a
        className="utrecht-link utrecht-link--html-a"
        href={adres}
        onClick={(klik) => {
          klik.preventDefault();
          location.replace(adres);
        }}
      >
        {t.klaar}
      </a>
    </p>
  );
}

/** What was erased, place by place, and what is left. Takes the focus: the button that was pressed is gone. */
export function Bon({ bon, children }: Props) {
  const { opslag, sleutels } = bon;
  const gewist = sleutels.filter(({ stand }) => stand === 'gewist').length;
  return (
    <section className="vg-bon" aria-labelledby="bon-kop">
      <h3 id="bon-kop" className="utrecht-heading-3" tabIndex={-1} ref={neemFocus}>
        {t.bonKop}
      </h3>
      {opslag.stand === 'niet-gewist' && <Uitleg uitleg={t.nietGewist} />}
      <ul>
        <Werkblad werkblad={bon.werkblad} />
        {opslag.stand === 'gewist' && <li>{t.bonOefeningen(opslag.oefeningen)}</li>}
        {opslag.stand === 'gewist' && opslag.apart > 0 && <li>{t.bonApart(opslag.apart)}</li>}
        <li>{t.bonSleutels(gewist)}</li>
        {gewist < sleutels.length && <li>{t.sleutelOver}</li>}
      </ul>
      <p>{naKijken(bon)}</p>
      {children}
      <Afsluiten bon={bon} />
    </section>
  );
}
