import { lazy, Suspense } from 'react';
import { werkblad } from '#stores/werkblad.browser.ts';
import { schil as t } from '#teksten/werkbladschil.ts';
import { Overzicht } from '../overzicht/Overzicht.tsx';
import { hashVan, type Uitzicht } from './adres.ts';
import { Balk } from './Balk.tsx';
import { useAtom } from './haken.ts';
import { Meldingen } from './Meldingen.tsx';
import { useUitzicht } from './plaats.ts';
import { Waarschuwing } from './Waarschuwing.tsx';

const Agenda = lazy(() => import('../agenda/Agenda.tsx').then(({ Agenda: d }) => ({ default: d })));
const Bladkader = lazy(() => import('./blad/Bladkader.tsx').then(({ Bladkader: d }) => ({ default: d })));
const Instellingen = lazy(() =>
  import('./instellingen/Instellingen.tsx').then(({ Instellingen: d }) => ({ default: d })),
);
const Inleesdeel = lazy(() => import('./Inleesdeel.tsx').then(({ Inleesdeel: d }) => ({ default: d })));
const Uitvoerdeel = lazy(() => import('./Uitvoerdeel.tsx').then(({ Uitvoerdeel: d }) => ({ default: d })));
const NieuwVanAnalyse = lazy(() => import('./NieuwVanAnalyse.tsx').then(({ NieuwVanAnalyse: d }) => ({ default: d })));
const Nieuw = lazy(() => import('./Nieuw.tsx').then(({ Nieuw: d }) => ({ default: d })));

interface Deel {
  readonly uitzicht: Uitzicht;
  readonly wis: () => void;
}

function Deel({ uitzicht, wis }: Deel) {
  const bladen = useAtom(werkblad.$bladen);
  if (bladen.stand === 'dicht') return <p role="status">{t.laden}</p>;
  switch (uitzicht.soort) {
    case 'blad':
      return <Bladkader key={uitzicht.id} id={uitzicht.id} bladen={bladen.bladen} />;
    case 'agenda':
      return <Agenda bladen={bladen.bladen} />;
    case 'instellingen':
      return <Instellingen wis={wis} />;
    case 'nieuw':
    case 'nieuw-verhaal':
      return <Nieuw key={hashVan(uitzicht)} uitzicht={uitzicht} bladen={bladen.bladen} />;
    case 'nieuw-analyse':
      return <NieuwVanAnalyse key={uitzicht.verhaal} verhaal={uitzicht.verhaal} />;
    case 'inlezen':
      return <Inleesdeel bladen={bladen.bladen} />;
    case 'meenemen':
    case 'herinneringen':
      return <Uitvoerdeel key={hashVan(uitzicht)} uitzicht={uitzicht} bladen={bladen.bladen} />;
    case 'overzicht':
      return <Overzicht {...bladen} />;
  }
}

interface Props {
  readonly waarschuwing: boolean;
  readonly wis: () => void;
}

/** The Werkblad while it is open: menu, what happened, and the view that the address names. */
export function Open({ waarschuwing, wis }: Props) {
  const uitzicht = useUitzicht();
  return (
    <>
      <Balk uitzicht={uitzicht} />
      <Meldingen />
      <Suspense fallback={<p role="status">{t.deel}</p>}>
        <Deel uitzicht={uitzicht} wis={wis} />
      </Suspense>
      <Waarschuwing aan={waarschuwing} />
    </>
  );
}
