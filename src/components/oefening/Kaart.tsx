import { useRef } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { kaart } from '#teksten/oefening.ts';
import { Bewaarstand } from './Bewaarstand.tsx';
import { Eerder } from './Eerder.tsx';
import { Feedback, NaarBeurt } from './Feedback.tsx';
import { Voet } from './Voet.tsx';
import { Wacht } from './Wacht.tsx';
import { beurtAnker } from './fragmentplek.ts';
import { useFocusBlijft } from '#components/bewaren/haken.ts';
import { useVoorafIngevuld } from './kaart/haken.ts';
import type { KaartModel } from './kaart/useKaart.ts';
import type { Niveau, VormProps } from './vorm/vorm.ts';

interface Props<S extends OefeningSoort> {
  readonly model: KaartModel<S>;
  readonly niveau: Niveau;
}

function Aanwijzing<S extends OefeningSoort>({ model: { oefening, zicht } }: Pick<Props<S>, 'model'>) {
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
function Vraag<S extends OefeningSoort>({ model, niveau }: Props<S>) {
  const { soort, oefening, staat, blik, zicht, later, acties } = model;
  const { lezen, uitslag, laatste } = zicht;
  const props: VormProps<S> = {
    oefening,
    antwoord: staat.concept,
    uitslag,
    vast: uitslag && laatste && soort.motor.passendAntwoord(oefening, laatste.antwoord),
    nodig: blik.nodig,
    niveau,
    wijzig: acties.wijzig,
    meld: acties.meld,
  };
  if (lezen)
    return later.stand === 'er' ? (
      <later.deel.Uitleg {...props} />
    ) : (
      <Wacht stand={later.stand} opnieuw={acties.haalOpnieuw} />
    );
  return (
    <div
      className="oef-veld"
      role="group"
      aria-labelledby={`${oefening.id}-vraag`}
      aria-describedby={`${oefening.id}-opdracht`}
      tabIndex={-1}
      data-doel="invullen"
    >
      <soort.Vorm {...props} />
    </div>
  );
}

/** An oefening to do: the question, what comes of it, where the work is. */
export function Kaart<S extends OefeningSoort>({ model, niveau }: Props<S>) {
  const { status, hersteld, blik, zicht, later, acties, melding } = model;
  const wortel = useRef<HTMLDivElement>(null);
  const formulier = useRef<HTMLFormElement>(null);
  useVoorafIngevuld(formulier, model);
  useFocusBlijft(wortel, zicht.stap, `${zicht.stap} ${zicht.lezen} ${blik.alles} ${later.stand}`);
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
        // What is still needed is said by us, in the language of the page.
        noValidate
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
