import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Trap } from '#schemas/oefening.slim.ts';
import { hulpTeksten as t } from '#teksten/slimoefening/hulp.ts';
import type { Hulpstand, Hulpwoorden } from '#teksten/slimoefening/hulp.ts';
import { Optie } from '../Optie.tsx';

const STANDEN = {
  voorgedaan: ['voorbeeld', 'aanwijzingen', 'geen'],
  half: ['half', 'geen'],
  zelf: ['geen'],
} as const satisfies Record<Trap, readonly [Hulpstand, ...Hulpstand[]]>;

/** How much help there is now. It begins with what the trap gives, and is not kept: after a reload the help is back. */
export function useHulp(trap: Trap): readonly [Hulpstand, (stand: Hulpstand) => void] {
  return useState<Hulpstand>(STANDEN[trap][0]);
}

interface Props {
  readonly id: string;
  readonly trap: Trap;
  readonly stand: Hulpstand;
  readonly kies: (stand: Hulpstand) => void;
  /** What there is to see at each stand. */
  readonly bij: Readonly<Partial<Record<Hulpstand, ReactNode>>>;
  /** Other words than those of the exercises about SLIM. */
  readonly woorden?: Hulpwoorden;
}

/** The help that stays within reach: how much of it is up to the learner. */
export function Hulp({ id, trap, stand, kies, bij, woorden = t }: Props) {
  if (trap === 'zelf') return null;
  return (
    <div className="oef-hulp">
      <fieldset className="oef-item">
        <legend>{t.vraag}</legend>
        <div className="oef-keuzerij">
          {STANDEN[trap].map((keuze) => (
            <Optie
              key={keuze}
              soort="radio"
              naam={`${id}-hulp`}
              waarde={keuze}
              gekozen={stand === keuze}
              kies={() => kies(keuze)}
              tekst={woorden.keuzes[keuze]}
            />
          ))}
        </div>
      </fieldset>
      {stand !== 'geen' && (
        <div className="oef-hulptekst">
          <p>{woorden.uitleg[stand]}</p>
          {bij[stand]}
        </div>
      )}
    </div>
  );
}

interface AntwoordProps {
  readonly antwoord: string;
  readonly uitleg: string;
}

/** Our own answer with its reason: reading a. */
export function OnsAntwoord({ antwoord, uitleg }: AntwoordProps) {
  return (
    <div className="oef-voorbeelden">
      <p className="oef-zin">
        {t.onsAntwoord}: {antwoord}
      </p>
      <p>{uitleg}</p>
    </div>
  );
}
