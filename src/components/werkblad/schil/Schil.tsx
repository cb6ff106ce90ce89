import { useState } from 'react';
import type { Slotstaat } from '#domain/werkblad.ts';
import type { Wisbon } from '#stores/werkblad/contract.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { schil as t } from '#teksten/werkbladschil.ts';
import { Bon } from '../slot/Bon.tsx';
import { EersteKeer } from '../slot/EersteKeer.tsx';
import { Herstelcode } from '../slot/Herstelcode.tsx';
import { Kwijt } from '../slot/Kwijt.tsx';
import { Ontgrendel } from '../slot/Ontgrendel.tsx';
import { Afgedekt, NietBewaard } from './Afdekking.tsx';
import { Gewist } from './Gewist.tsx';
import { useAtom, useSlot } from './haken.ts';
import { Open } from './Open.tsx';
import { Vooraf } from './Opslagmelding.tsx';
import { useStoreBegin } from './useStore.ts';

/** What a first key brings: a code that is shown once, between making the key and the overview. */
type Eerste = { readonly stand: 'nee' | 'bezig' } | { readonly stand: 'code'; readonly code: string };

/** For the style sheet: the words around the island are there only while it is not open. */
function kaderstand({ stand }: Slotstaat, anders: boolean): 'onbekend' | 'nieuw' | 'dicht' | 'open' {
  if (anders) return 'open';
  if (stand === 'onbekend' || stand === 'nieuw') return stand;
  return stand === 'ontgrendeld' || stand === 'waarschuwing' ? 'open' : 'dicht';
}

/** What the state of the lock lets one see. Covered means that the views are not in the page at all. */
function Inhoud({ wis, slot }: { readonly slot: Slotstaat; readonly wis: () => void }) {
  switch (slot.stand) {
    case 'onbekend':
      return <p role="status">{t.laden}</p>;
    case 'sleutel-kwijt':
      return <Kwijt wis={wis} />;
    case 'vergrendeld':
    case 'ontgrendelen-bezig':
      return <Ontgrendel slot={slot} wis={wis} />;
    case 'ontgrendeld':
    case 'waarschuwing':
      return <Open waarschuwing={slot.stand === 'waarschuwing'} wis={wis} />;
    case 'niet-bewaard':
      return <NietBewaard fout={slot.fout} />;
    case 'vergrendelen-bezig':
    case 'vertrekken':
      return <Afgedekt tekst={slot.stand === 'vertrekken' ? t.afgedekt.weg : t.afgedekt.bezig} />;
    case 'nieuw':
      return null;
  }
}

/** The Werkblad in each state of its lock. */
export function Schil() {
  useStoreBegin();
  const slot = useSlot(werkblad.$slot);
  const berichten = useAtom(werkblad.$berichten);
  const [eerste, zetEerste] = useState<Eerste>({ stand: 'nee' });
  const [bon, zetBon] = useState<Wisbon | 'bezig'>();
  const gewist = bon === undefined ? berichten.find(({ soort }) => soort === 'gewist') : undefined;
  // Here and not in the view with the button: erasing takes that view away at once.
  const wis = (): void => {
    zetBon('bezig');
    void werkblad.wis().then(zetBon);
  };
  const opslag = useAtom(werkblad.$opslag);
  const eersteKeer = slot.stand === 'nieuw' || eerste.stand === 'bezig';
  const kader = kaderstand(slot, bon !== undefined || gewist !== undefined || eerste.stand === 'code');
  const stand = eersteKeer && !bon && !gewist ? 'nieuw' : kader;

  let inhoud = <Inhoud slot={slot} wis={wis} />;
  if (bon === 'bezig') inhoud = <Afgedekt kop={slotTeksten.bon.kopBezig} tekst={slotTeksten.allebeiKwijt.bezig} />;
  else if (bon) inhoud = <Bon bon={bon} />;
  else if (gewist) inhoud = <Gewist />;
  else if (eerste.stand === 'code')
    inhoud = <Herstelcode code={eerste.code} verder={t.naarOverzicht} klaar={() => zetEerste({ stand: 'nee' })} />;
  // Where nothing can be encrypted nobody is asked to begin.
  else if (eersteKeer && opslag.stand !== 'geen-versleuteling') {
    inhoud = (
      <EersteKeer
        begonnen={() => zetEerste({ stand: 'bezig' })}
        klaar={(code) => zetEerste(code === undefined ? { stand: 'nee' } : { stand: 'code', code })}
      />
    );
  }
  return (
    <div className="ws-schil" data-stand={stand}>
      {(stand === 'onbekend' || stand === 'nieuw') && <Vooraf />}
      {inhoud}
    </div>
  );
}
