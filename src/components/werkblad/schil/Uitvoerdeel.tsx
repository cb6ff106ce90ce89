import type { Werkblad } from '#domain/werkblad.ts';
import { klok } from '#platform/klok.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { herinneringTeksten, uitvoerTeksten as t } from '#teksten/werkbladuit.ts';
import { Uitvoer } from '../inuit/Uitvoer.tsx';
import type { Uitzicht } from './adres.ts';
import { Kop } from './Kop.tsx';
import { Link } from './Link.tsx';
import { bladnaam } from './naam.ts';
import { useGegevens } from './wereld.ts';

interface Props {
  readonly uitzicht: Extract<Uitzicht, { soort: 'meenemen' | 'herinneringen' }>;
  readonly bladen: readonly Werkblad[];
}

/** Taking sheets out of the browser, or a reminder of what somebody wants to do. */
export function Uitvoerdeel({ uitzicht, bladen }: Props) {
  const namen = useGegevens();
  const van = uitzicht.soort === 'meenemen' ? bladen.find(({ id }) => id === uitzicht.id) : undefined;
  const agenda = uitzicht.soort === 'herinneringen';
  const lopend = bladen.filter(({ gearchiveerd }) => gearchiveerd === undefined);
  return (
    <section className="ws-stapel">
      <Kop uitzicht={uitzicht.soort}>{agenda ? herinneringTeksten.titelPagina : t.kop}</Kop>
      {van && (
        <p>
          <Link naar={{ soort: 'blad', id: van.id }}>{t.terugNaar(bladnaam(van, namen.verhalen))}</Link>
        </p>
      )}
      <Uitvoer
        bladen={bladen}
        gekozen={van ? [van.id] : lopend.map(({ id }) => id)}
        begin={agenda ? 'agenda' : 'bestand'}
        namen={namen}
        naam={(blad) => bladnaam(blad, namen.verhalen)}
        wijzig={schrijfOver}
      />
    </section>
  );
}

/** Milliseconds to wait for the right to write; after that another tab has it. */
const WACHT = 3000;

/** The right to write on a sheet, once it is known. */
function krijgRecht(id: string): Promise<boolean> {
  const recht = werkblad.recht(id);
  return new Promise((klaar) => {
    const kijk = (): boolean => {
      const { soort } = recht.get();
      if (soort !== 'schrijven' && soort !== 'lezen') return false;
      klaar(soort === 'schrijven');
      return true;
    };
    if (kijk()) return;
    const stopWachten = klok.straks(WACHT, () => klaar(false));
    const stop = recht.listen(() => {
      if (!kijk()) return;
      stopWachten();
      stop();
    });
  });
}

/** Writes on a sheet that is not the one on the screen: the right to do so is asked for, and given back. */
async function schrijfOver(id: string, verander: (blad: Werkblad) => Werkblad): Promise<boolean> {
  const sluit = werkblad.open(id);
  const mag = await krijgRecht(id);
  if (mag) {
    werkblad.wijzig(id, verander);
    await werkblad.spoel();
  }
  sluit();
  return mag && werkblad.bewaarstand(id).get().stand !== 'niet-bewaard';
}
