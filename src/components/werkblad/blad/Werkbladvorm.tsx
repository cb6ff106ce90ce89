import { useState } from 'react';
import type { Werkblad } from '#domain/werkblad.ts';
import { werkbladvorm as t } from '#teksten/werkbladvorm.ts';
import { maakBrug, useLaatsteThema, type Brug } from '../brug.ts';
import { Naast } from '../naast/Naast.tsx';
import { neemTijd } from '../naast/tijdtoets.ts';
import { useFunctietoets } from '../naast/toetsen.ts';
import { BekendGever } from '../veld/bekend.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { bekendVan, type Bladthema, type Bladverhaal, type Bladwereld } from '../wereld.ts';
import type { Wijzig } from './acties.ts';
import { Begin } from './Begin.tsx';
import { Eerdere } from './Eerdere.tsx';
import { Themablok } from './Themablok.tsx';
import { useWaarnaar } from './waarnaar.ts';
import './blad.css';

export interface Werkbladvormprops {
  readonly blad: Werkblad;
  /** The same function for as long as it is the same sheet: with five hundred rows, a new one at every key is slow. */
  readonly wijzig: Wijzig;
  /** Another tab writes on this sheet. */
  readonly alleenLezen: boolean;
  /** All nine, in the order of the Kijkwijzer. */
  readonly themas: readonly Bladthema[];
  readonly verhalen: readonly Bladverhaal[];
  /** Made once, as `wijzig`. */
  readonly wereld: Bladwereld;
}

/** The thema's that were chosen, with room to write. */
function Themas({
  blad,
  wijzig,
  alleenLezen,
  themas,
  wereld,
  brug,
}: Omit<Werkbladvormprops, 'verhalen'> & { readonly brug: Brug }) {
  return (
    <div className="wb-themas">
      <Eerdere eerdere={blad.eerdere} />
      {blad.themas.length === 0 && <p className="wb-zacht">{t.nogGeenThema}</p>}
      {blad.themas.map((deel) => {
        const thema = themas.find(({ id }) => id === deel.thema);
        return (
          thema && (
            <Themablok
              key={deel.thema}
              deel={deel}
              thema={thema}
              wijzig={wijzig}
              nieuweId={wereld.nieuweId}
              brug={brug}
              alleenLezen={alleenLezen}
            />
          )
        );
      })}
    </div>
  );
}

/** A sheet, to write on. Give it the id of the sheet as its key. Everything that is typed goes to `wijzig` at once. */
export function Werkbladvorm(props: Werkbladvormprops) {
  const { blad, wijzig, alleenLezen, themas, verhalen, wereld } = props;
  const [brug] = useState(maakBrug);
  useLaatsteThema(brug);
  const keuze = useWaarnaar(blad.waarnaar, wijzig);
  const werk = { blad, wijzig, brug, nieuweId: wereld.nieuweId };
  useFunctietoets('tijd', alleenLezen ? undefined : () => neemTijd(werk));
  const bekend = bekendVan(blad.waarnaar, verhalen);
  return (
    <BekendGever value={bekend}>
      <div className="wb-vorm">
        <Schrijfveld
          naam={namen.titel}
          vorm="regel"
          label={t.titel}
          hulp={t.titelHulp}
          waarde={blad.titel}
          alleenLezen={alleenLezen}
          schrijf={(titel) => wijzig((b) => ({ ...b, titel }))}
        />
        <Begin
          blad={blad}
          wijzig={wijzig}
          keuze={keuze}
          alleenLezen={alleenLezen}
          themas={themas}
          verhalen={verhalen}
        />
        <div className="wb-tweeluik">
          <Naast
            blad={blad}
            wijzig={wijzig}
            keuze={keuze}
            alleenLezen={alleenLezen}
            themas={themas}
            wereld={wereld}
            brug={brug}
          />
          <Themas blad={blad} wijzig={wijzig} alleenLezen={alleenLezen} themas={themas} wereld={wereld} brug={brug} />
        </div>
      </div>
    </BekendGever>
  );
}
