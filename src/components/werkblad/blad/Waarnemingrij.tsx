import { memo, useDeferredValue, useState } from 'react';
import { duidingIn } from '#domain/annotatie/duiding.ts';
import { formatTijdcode } from '#domain/tijdcode.ts';
import type { Waarneming } from '#domain/werkblad.ts';
import { duidingvraag } from '#teksten/analysevorm.ts';
import { duidingMag, waarneming as t } from '#teksten/werkbladvorm.ts';
import type { Tijdbron } from '../brug.ts';
import { metFocus, veld } from '../veld/focus.ts';
import { namen } from '../veld/namen.ts';
import { Schrijfveld } from '../veld/Schrijfveld.tsx';
import { Tijdveld } from '../veld/Tijdveld.tsx';
import type { Themaacties, Wegding } from './acties.ts';

interface Props {
  readonly waarneming: Waarneming;
  /** From 1. */
  readonly nummer: number;
  readonly acties: Pick<Themaacties, 'zetWaarneming' | 'zetTijd'>;
  readonly haalWeg: (weg: Wegding) => void;
  readonly bron: Tijdbron | undefined;
  readonly alleenLezen: boolean;
}

/** Asks, and never blocks. Only where somebody is writing: looking through hundreds at once would be slow. */
function Duidingvraag({ tekst }: { readonly tekst: string }) {
  // After the letter itself is on the screen.
  const [signaal] = duidingIn(useDeferredValue(tekst));
  return (
    <div role="status" className="niet-afdrukken">
      {signaal && (
        <div className="wb-vraagje">
          <p>
            <b>{duidingvraag.kop}</b> {duidingvraag.woord(signaal.woord)} {duidingvraag.vraag[signaal.soort]}
          </p>
          <p className="wb-zacht">{duidingMag}</p>
        </div>
      )}
    </div>
  );
}

type Tijdprops = Omit<Props, 'haalWeg'> & { readonly meldFout: (fout: boolean) => void };

/** The time: a button that jumps there, or a field to write it in. */
function Tijd({ waarneming: { id, tijd }, nummer, acties, bron, alleenLezen, meldFout }: Tijdprops) {
  const [wijzigt, zetWijzigt] = useState(false);
  const code = tijd === undefined ? undefined : formatTijdcode(tijd);
  if (code === undefined || wijzigt)
    return (
      <div className="wb-tijd niet-afdrukken">
        <Tijdveld
          naam={namen.tijd(id)}
          label={t.tijd(nummer)}
          tijd={tijd}
          alleenLezen={alleenLezen}
          zet={(nieuw) => {
            zetWijzigt(true);
            acties.zetTijd(id, nieuw);
          }}
          klaar={() => zetWijzigt(false)}
          meldFout={meldFout}
        />
        {bron?.nu && (
          <button
            type="button"
            className="wb-knopje"
            aria-label={t.nuVan(nummer)}
            onClick={() => metFocus(() => acties.zetTijd(id, bron.nu?.()), veld(namen.waarneming(id)))}
          >
            {t.nu}
          </button>
        )}
      </div>
    );
  return (
    <div className="wb-tijd">
      {bron ? (
        <button type="button" className="wb-tijdknop" aria-label={t.naar(code)} onClick={() => bron.naar(tijd ?? 0)}>
          {code}
        </button>
      ) : (
        <span className="wb-tijdtekst">{code}</span>
      )}
      {!alleenLezen && (
        <button
          type="button"
          className="wb-knopje niet-afdrukken"
          aria-label={t.wijzigTijdVan(code)}
          onClick={() => metFocus(() => zetWijzigt(true), veld(namen.tijd(id)))}
        >
          {t.wijzigTijd}
        </button>
      )}
    </div>
  );
}

/** One observation. Memoised: with five hundred of them, only the one that is written in is drawn again. */
export const Waarnemingrij = memo(function Waarnemingrij(props: Props) {
  const { waarneming, nummer, acties, haalWeg, alleenLezen } = props;
  const { id, tekst } = waarneming;
  const [geraakt, zetGeraakt] = useState(false);
  // A class and no :has(): that made the browser look at every row at every key.
  const [fout, zetFout] = useState(false);
  return (
    <div role="listitem" className={fout ? 'wb-rij wb-rij-fout' : 'wb-rij'}>
      <Tijd {...props} meldFout={zetFout} />
      {/* The label is for who cannot see the list. */}
      <div className="wb-rijtekst">
        <Schrijfveld
          naam={namen.waarneming(id)}
          label={t.tekst(nummer)}
          labelVerborgen
          waarde={tekst}
          regels={1}
          betreden={() => zetGeraakt(true)}
          alleenLezen={alleenLezen}
          schrijf={(nieuw) => acties.zetWaarneming(id, { tekst: nieuw })}
        >
          {geraakt && <Duidingvraag tekst={tekst} />}
        </Schrijfveld>
      </div>
      {!alleenLezen && (
        <button
          type="button"
          className="wb-knopje niet-afdrukken"
          aria-label={t.wegVan(nummer)}
          onClick={() => haalWeg({ soort: 'waarneming', item: waarneming })}
        >
          {t.weg}
        </button>
      )}
    </div>
  );
});
