import { createElement, useRef } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { passendAntwoord } from '#domain/oefening/antwoord.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { kaart } from '#teksten/oefening.ts';
import { Bewaarstand } from './Bewaarstand.tsx';
import { Eerder } from './Eerder.tsx';
import { Feedback, NaarBeurt } from './Feedback.tsx';
import { Voet } from './Voet.tsx';
import { beurtAnker } from './fragmentplek.ts';
import { useFocusBlijft, useVoorafIngevuld } from './kaart/haken.ts';
import type { KaartModel } from './kaart/useKaart.ts';
import type { Niveau, VormProps } from './vorm/vorm.ts';
import { vormVan } from './vorm/vormen.ts';

interface Props {
  readonly model: KaartModel;
  readonly niveau: Niveau;
}

function Aanwijzing({ model: { oefening, zicht } }: Pick<Props, 'model'>) {
  const id = zicht.uitslag?.aanwijzing;
  const beurt = oefening.fragment && beurtenVan(oefening.fragment).find((b) => b.id === id);
  if (beurt === undefined) return null;
  return (
    <p>
      <NaarBeurt anker={`${beurtAnker(oefening.id)}${beurt.id}`} tijd={formatTijdcode(beurt.start)} />
    </p>
  );
}

/** The question as a form, or its explanation. */
function Vraag({ model, niveau }: Props) {
  const { oefening, staat, blik, zicht, acties } = model;
  const { lezen, uitslag, laatste } = zicht;
  const props: VormProps<OefeningSoort> = {
    oefening,
    antwoord: staat.concept,
    lezen,
    uitslag,
    vast: uitslag && laatste && passendAntwoord<OefeningSoort>(oefening, laatste.antwoord),
    nodig: blik.nodig,
    niveau,
    wijzig: acties.wijzig,
    meld: acties.meld,
  };
  const vorm = createElement(vormVan<OefeningSoort>(oefening.soort), props);
  if (lezen) return vorm;
  return (
    <div
      className="oef-veld"
      role="group"
      aria-labelledby={`${oefening.id}-vraag`}
      aria-describedby={`${oefening.id}-opdracht`}
      tabIndex={-1}
      data-doel="invullen"
    >
      {vorm}
    </div>
  );
}

/** An oefening to do: the question, what comes of it, where the work is. */
export function Kaart({ model, niveau }: Props) {
  const { oefening, status, hersteld, blik, zicht, acties, melding } = model;
  const wortel = useRef<HTMLDivElement>(null);
  const formulier = useRef<HTMLFormElement>(null);
  useVoorafIngevuld(formulier, oefening, acties.wijzig);
  useFocusBlijft(wortel, zicht.stap, `${zicht.stap} ${zicht.lezen} ${blik.alles}`);
  const uitkomst = zicht.uitslag && (
    <Feedback
      kop={zicht.stap === 'uitleg' ? kaart.staatVast : kaart.uitslagVorige}
      uitslag={zicht.uitslag}
      niveau={niveau}
      aanwijzing={<Aanwijzing model={model} />}
    />
  );
  return (
    <div className="oef-kaart" ref={wortel}>
      {/* method="dialog" sends nothing anywhere, also before this script is there. */}
      <form
        ref={formulier}
        method="dialog"
        autoComplete="off"
        onSubmit={(e) => {
          e.preventDefault();
          if (zicht.stap === 'invullen') acties.legVast();
        }}
      >
        {zicht.lezen && uitkomst}
        <Vraag model={model} niveau={niveau} />
        {!zicht.lezen && uitkomst}
        <Voet model={model} />
      </form>
      <Bewaarstand
        status={status}
        isVeranderd={hersteld.stand === 'veranderd'}
        opnieuw={acties.probeerBewaren}
        alsBestand={acties.alsBestand}
      >
        <Eerder model={model} niveau={niveau} />
      </Bewaarstand>
      <p className="onzichtbaar" role="status">
        {melding}
      </p>
    </div>
  );
}
