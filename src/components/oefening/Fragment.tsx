import type { ReactNode } from 'react';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import type { Beurt } from '#schemas/verhaal.ts';

interface BeurtProps {
  readonly beurt: Beurt;
  readonly wie: string;
  readonly id?: string | undefined;
  /** A control that belongs to the turn: the whole turn becomes its label. */
  readonly kies?: ReactNode;
  readonly noot?: ReactNode;
  /** The turn belongs to what is marked. */
  readonly erbij?: boolean | undefined;
}

/** One turn on the timeline. */
export function BeurtRij({ beurt, wie, id, kies, noot, erbij = false }: BeurtProps) {
  const Rij = kies === undefined ? 'div' : 'label';
  return (
    <li
      id={id}
      className={`oef-beurt oef-${beurt.spreker}${erbij ? ' oef-erbij' : ''}`}
      tabIndex={id === undefined ? undefined : -1}
    >
      <Rij className="oef-rij">
        <span className="oef-tijd">{formatTijdcode(beurt.start)}</span>
        <span className="oef-lijn" aria-hidden="true">
          <b />
        </span>
        <span className="oef-inhoud">
          <span className="oef-wie">{wie} </span>
          <span className="oef-woorden">{beurt.tekst} </span>
          {beurt.gedrag !== undefined && <span className="oef-gedrag">{beurt.gedrag}</span>}
        </span>
        {kies}
      </Rij>
      {noot}
    </li>
  );
}

interface Props {
  readonly fragment: FragmentWeergave;
  /** The id of a turn becomes `${anker}${turn id}`; without it the turns cannot be linked to. */
  readonly anker?: string | undefined;
  readonly kies?: (beurt: Beurt) => ReactNode;
  readonly noot?: (beurt: Beurt) => ReactNode;
  /** Whether a turn belongs to what is marked. */
  readonly erbij?: (beurt: Beurt) => boolean;
}

/** A piece of conversation as a timeline. Also rendered without script; where it comes from is in Herkomst.astro. */
export function GesprekFragment({ fragment: { sprekers, regels }, anker, kies, noot, erbij }: Props) {
  return (
    <ol className="oef-tijdlijn">
      {regels.map((regel) =>
        'sprong' in regel ? (
          <li key={regel.sprong} className="oef-beurt oef-sprong">
            {regel.samenvatting}
          </li>
        ) : (
          <BeurtRij
            key={regel.id}
            beurt={regel}
            wie={sprekers[regel.spreker] ?? regel.spreker}
            id={anker === undefined ? undefined : `${anker}${regel.id}`}
            kies={kies?.(regel)}
            noot={noot?.(regel)}
            erbij={erbij?.(regel)}
          />
        ),
      )}
    </ol>
  );
}
