import type { Moment } from '#domain/annotatie.ts';
import { heeftWoorden } from '#domain/annotatie/rondes.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { momentlijst as t } from '#teksten/analyse.ts';
import { ids, metFocus } from './focus.ts';
import { later } from './later.ts';
import { Themateken } from './Themateken.tsx';
import type { Analysemodel } from './useAnalyse.ts';

interface Props {
  readonly model: Analysemodel;
  /** Takes the reader to a time, with the focus. */
  readonly naar: (seconden: number) => void;
}

function Rij({ model, moment, naar }: Props & { readonly moment: Moment }) {
  const { verhaal, acties } = model;
  const tijd = formatTijdcode(moment.start);
  return (
    <li>
      <p className="an-rijkop">
        <button type="button" className="an-tijdknop" aria-label={t.naar(tijd)} onClick={() => naar(moment.start)}>
          {tijd}
        </button>
        {verhaal.themas
          .filter(({ id }) => moment.themas.includes(id))
          .map((thema) => (
            <Themateken key={thema.id} thema={thema} uitleg={thema.naam} />
          ))}
      </p>
      <p className={heeftWoorden(moment) ? 'an-kort' : 'an-zacht'}>
        {[moment.waarneming, moment.vraag, moment.duiding].find(Boolean) ?? t.nogLeeg}
      </p>
      <p className="an-rijknoppen niet-afdrukken">
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          aria-label={t.wijzigDit(tijd)}
          onClick={() => {
            naar(moment.start);
            acties.open(moment.id);
          }}
        >
          {t.wijzig}
        </button>
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          aria-label={t.verwijderDit(tijd)}
          onClick={() => metFocus(() => acties.verwijder(moment), ids.zetTerug)}
        >
          {t.verwijder}
        </button>
      </p>
    </li>
  );
}

/** The marks of this round, each with the way to its turn. */
export const Momentlijst = later(function Momentlijst(props: Props) {
  const { momenten } = props.model.ronde;
  return (
    <section className="an-lijst" aria-labelledby="momenten-kop">
      <h3 className="an-kop" id="momenten-kop">
        {t.kop(momenten.length)}
      </h3>
      {momenten.length === 0 ? (
        <p className="an-zacht">{t.leeg}</p>
      ) : (
        <ol>
          {momenten.map((moment) => (
            <Rij key={moment.id} {...props} moment={moment} />
          ))}
        </ol>
      )}
    </section>
  );
});
