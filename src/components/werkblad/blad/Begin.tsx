import { useState } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { werkbladvorm as t } from '#teksten/werkbladvorm.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import type { Bladthema, Bladverhaal } from '../wereld.ts';
import type { Wijzig } from './acties.ts';
import { Metwiekeuze } from './Metwiekeuze.tsx';
import { Themakeuze } from './Themakeuze.tsx';
import type { Waarnaarkeuze } from './waarnaar.ts';
import { Waarnaarvelden } from './Waarnaarvelden.tsx';

interface Props {
  readonly blad: Werkblad;
  readonly wijzig: Wijzig;
  readonly keuze: Waarnaarkeuze;
  readonly alleenLezen: boolean;
  readonly themas: readonly Bladthema[];
  readonly verhalen: readonly Bladverhaal[];
}

/** The start of a sheet. Folded for who comes back to one that was begun. */
export function Begin({ blad, wijzig, keuze, alleenLezen, themas, verhalen }: Props) {
  const [open, zetOpen] = useState(() => blad.themas.length === 0 || blad.waarnaar.soort === 'nog-niet');
  return (
    <details className="wb-begin" open={open} onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>
        <h2>{t.begin}</h2> <span className="wb-zacht">{t.beginUitleg}</span>
      </summary>
      <div className="wb-beginvak">
        <Metwiekeuze
          metWie={blad.metWie}
          zet={(metWie) => wijzig((b) => ({ ...b, metWie }))}
          alleenLezen={alleenLezen}
        />
        <Waarnaarvelden keuze={keuze} verhalen={verhalen} alleenLezen={alleenLezen} />
        <Themakeuze blad={blad} wijzig={wijzig} alleenLezen={alleenLezen} themas={themas} />
        <Schrijfveld
          naam={namen.twijfel}
          label={t.twijfel}
          hulp={t.twijfelHulp}
          waarde={blad.twijfel}
          alleenLezen={alleenLezen}
          schrijf={(twijfel) => wijzig((b) => ({ ...b, twijfel }))}
        />
      </div>
    </details>
  );
}
