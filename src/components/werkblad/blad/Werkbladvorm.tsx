import type { Werkblad } from '#domain/werkblad.ts';
import { werkbladvorm as t } from '#teksten/werkbladvorm.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import type { Bladthema, Bladverhaal, Bladwereld } from '../wereld.ts';
import { Themakeuze } from './Themakeuze.tsx';

export interface Werkbladvormprops {
  readonly blad: Werkblad;
  readonly wijzig: (verander: (blad: Werkblad) => Werkblad) => void;
  /** Another tab writes on this sheet. */
  readonly alleenLezen: boolean;
  /** All nine, in the order of the Kijkwijzer. */
  readonly themas: readonly Bladthema[];
  readonly verhalen: readonly Bladverhaal[];
  readonly wereld: Bladwereld;
}

/** A sheet, to write on. Everything that is typed goes to `wijzig` at once. */
export function Werkbladvorm({ blad, wijzig, alleenLezen, themas }: Werkbladvormprops) {
  return (
    <div className="wb-vorm">
      <Schrijfveld
        naam="titel"
        vorm="regel"
        label={t.titel}
        hulp={t.titelHulp}
        waarde={blad.titel}
        alleenLezen={alleenLezen}
        schrijf={(titel) => wijzig((b) => ({ ...b, titel }))}
      />
      <Themakeuze blad={blad} wijzig={wijzig} alleenLezen={alleenLezen} themas={themas} />
      <Schrijfveld
        naam="twijfel"
        label={t.twijfel}
        hulp={t.twijfelHulp}
        waarde={blad.twijfel}
        alleenLezen={alleenLezen}
        schrijf={(twijfel) => wijzig((b) => ({ ...b, twijfel }))}
      />
    </div>
  );
}
