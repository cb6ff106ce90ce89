import { werkblad } from '#stores/werkblad.browser.ts';
import type { Bericht } from '#stores/werkblad/contract.ts';
import { opslagWaarom, schil } from '#teksten/werkbladschil.ts';
import { opsomming } from '#teksten/telwoord.ts';
import { gaNaar } from './plaats.ts';
import { useAtom } from './haken.ts';
import { bladnaam } from './naam.ts';
import { Opslagmelding } from './Opslagmelding.tsx';
import { useGegevens } from './wereld.ts';

const t = schil.bericht;
const KNOP = 'utrecht-button utrecht-button--secondary-action';

/** What happened, in a sentence. */
function woorden(bericht: Bericht, naam: (id: string) => string): string {
  switch (bericht.soort) {
    case 'kopie':
      return t.kopie(naam(bericht.blad));
    case 'overgenomen':
      return t.overgenomen(naam(bericht.blad));
    case 'apart':
      return t.apart(bericht.aantal);
    case 'wachtzin-oud':
      return t.wachtzinOud(opslagWaarom[bericht.reden]);
    case 'termijn-gewist':
      return t.termijnGewist(bericht.aantal);
    case 'bijna-gewist':
      return t.bijnaGewist(opsomming(bericht.bladen.map(naam)), bericht.dagen);
    case 'gewist':
      return t.gewist;
  }
}

function Verder({ bericht }: { readonly bericht: Bericht }) {
  if (bericht.soort === 'kopie') {
    const { kopie, id } = bericht;
    const open = (): void => {
      gaNaar({ soort: 'blad', id: kopie });
      werkblad.gezien(id);
    };
    return (
      <button type="button" className={KNOP} onClick={open}>
        {t.kopieOpen}
      </button>
    );
  }
  if (bericht.soort !== 'bijna-gewist' && bericht.soort !== 'termijn-gewist') return null;
  return (
    <button type="button" className={KNOP} onClick={() => gaNaar({ soort: 'instellingen' })}>
      {t.naarTermijn}
    </button>
  );
}

/** What a person must know of, until they say that they do. The region is there before the words. */
export function Meldingen() {
  const berichten = useAtom(werkblad.$berichten);
  const stand = useAtom(werkblad.$bladen);
  const { verhalen } = useGegevens();
  const naam = (id: string): string => {
    const blad = stand.stand === 'open' ? stand.bladen.find((er) => er.id === id) : undefined;
    return blad ? bladnaam(blad, verhalen) : t.onbekend;
  };
  return (
    <div className="ws-meldingen niet-afdrukken">
      <div role="status">
        <Opslagmelding />
      </div>
      <div role="alert">
        {berichten.map((bericht) => (
          <div className="ws-let-op" key={bericht.id}>
            <p>{woorden(bericht, naam)}</p>
            <p className="rij">
              <Verder bericht={bericht} />
              <button
                type="button"
                className="utrecht-button utrecht-button--subtle"
                onClick={() => werkblad.gezien(bericht.id)}
              >
                {t.gezien}
              </button>
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
