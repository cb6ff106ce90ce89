import { useEffect, useState } from 'react';
import { verhaalmodules } from 'virtual:werkblad-verhalen';
import type { Analysebeurt } from '#domain/werkblad/uit-analyse.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { vanAnalyse as t } from '#teksten/werkbladin.ts';
import { haalAnalyse, type Opgehaald } from '../inuit/haalAnalyse.ts';
import { buiten } from './buiten.ts';
import { Kop } from './Kop.tsx';
import { Link } from './Link.tsx';
import { gaNaar } from './plaats.ts';
import { useGegevens } from './wereld.ts';

/** The turns of a story; none when they cannot be had, and then marks have a time only. */
async function beurtenVan(verhaal: string): Promise<readonly Analysebeurt[]> {
  const module = await verhaalmodules[verhaal]?.().catch(() => undefined);
  return (module?.default.transcript ?? []).flatMap((regel) => ('sprong' in regel ? [] : [regel]));
}

async function haal(verhaal: string): Promise<Opgehaald> {
  const { nieuweId } = buiten();
  return haalAnalyse({ verhaal, beurten: await beurtenVan(verhaal), nieuweId });
}

/** What somebody marked at a story, for a new sheet. The sheet is made when they say so. */
export function NieuwVanAnalyse({ verhaal }: { readonly verhaal: string }) {
  const { verhalen, themas } = useGegevens();
  const [gehaald, zet] = useState<Opgehaald>();
  const titel = verhalen.find(({ id }) => id === verhaal)?.titel ?? '';
  // Effect: the marks are in another storage, outside React.
  useEffect(() => {
    let mee = true;
    void haal(verhaal).then((er) => {
      if (mee) zet(er);
    });
    return () => {
      mee = false;
    };
  }, [verhaal]);
  const maak = (vul: Extract<Opgehaald, { stand: 'gevonden' }>['vul']): void =>
    gaNaar({ soort: 'blad', id: werkblad.nieuw(vul).id }, 'vervang');
  return (
    <section className="ws-stapel">
      <Kop uitzicht={`analyse-${verhaal}`}>{t.kop(titel)}</Kop>
      <div role="status">
        {!gehaald && <p>{t.haalt}</p>}
        {gehaald?.stand === 'gevonden' && (
          <p>
            {t.gevonden(
              gehaald.mee,
              gehaald.blijft,
              themas.filter(({ id }) => gehaald.themas.includes(id)).map(({ naam }) => naam),
            )}
          </p>
        )}
        {gehaald && gehaald.stand !== 'gevonden' && <p>{t[gehaald.stand]}</p>}
      </div>
      {gehaald?.stand === 'gevonden' && (
        <p>
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action"
            onClick={() => maak(gehaald.vul)}
          >
            {t.maak}
          </button>
        </p>
      )}
      {gehaald && gehaald.stand !== 'gevonden' && (
        <p>
          <Link naar={{ soort: 'nieuw-verhaal', verhaal }}>{t.leeg}</Link>
        </p>
      )}
    </section>
  );
}
