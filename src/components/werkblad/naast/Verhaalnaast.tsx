import { useEffect, useMemo, useState } from 'react';
import { verhaalmodules, type Verhaalmodule } from 'virtual:werkblad-verhalen';
import type { Naastbeurt } from '#domain/werkblad.ts';
import { gesprek as t } from '#teksten/werkbladnaast.ts';
import type { Brug } from '../brug.ts';
import { Beurten, type Naastregel } from './Beurten.tsx';

interface Props {
  readonly verhaal: string;
  readonly brug: Brug;
  readonly neemOver: ((beurt: Naastbeurt) => void) | undefined;
}

type Stand =
  { readonly stand: 'komt' | 'mislukt' | 'onbekend' } | { readonly stand: 'er'; readonly verhaal: Verhaalmodule };

const regelsVan = ({ sprekers, transcript }: Verhaalmodule): readonly Naastregel[] =>
  transcript.map((regel) =>
    'sprong' in regel
      ? { soort: 'sprong', id: regel.sprong, start: regel.van, tekst: regel.samenvatting }
      : {
          soort: 'beurt',
          id: regel.id,
          start: regel.start,
          code: regel.spreker,
          wie: sprekers[regel.spreker] ?? '',
          tekst: regel.tekst,
          gedrag: regel.gedrag,
        },
  );

/** The conversation of an oefenverhaal. Give it the id of the story as its key. */
export function Verhaalnaast({ verhaal, brug, neemOver }: Props) {
  const haal = verhaalmodules[verhaal];
  const [stand, zet] = useState<Stand>({ stand: haal ? 'komt' : 'onbekend' });
  const komt = stand.stand === 'komt';
  // Effect: a script is fetched from outside React.
  useEffect(() => {
    if (!komt || !haal) return undefined;
    let mee = true;
    haal().then(
      (module) => {
        if (mee) zet({ stand: 'er', verhaal: module.default });
      },
      () => {
        if (mee) zet({ stand: 'mislukt' });
      },
    );
    return () => {
      mee = false;
    };
  }, [haal, komt]);
  const gevonden = stand.stand === 'er' ? stand.verhaal : undefined;
  const regels = useMemo(() => (gevonden ? regelsVan(gevonden) : []), [gevonden]);
  if (stand.stand !== 'er')
    return (
      <div className={komt ? undefined : 'wb-melding'}>
        <p role="status">{t[stand.stand]}</p>
        {stand.stand === 'mislukt' && (
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => zet({ stand: 'komt' })}
          >
            {t.opnieuw}
          </button>
        )}
      </div>
    );
  const { titel, vooraf } = stand.verhaal;
  return (
    <>
      <p>
        <b>{titel}</b> <span className="wb-zacht">{t.verzonnen}</span>
      </p>
      <details className="wb-vooraf">
        <summary>{t.vooraf}</summary>
        {vooraf
          .trim()
          .split(/\n+/)
          .map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
      </details>
      <Beurten label={t.label(titel)} regels={regels} brug={brug} neemOver={neemOver} />
    </>
  );
}
