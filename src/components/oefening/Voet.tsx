import type { OefeningSoort } from '#schemas/oefening.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { knoppen } from '#teksten/oefening.ts';
import { Zekerheid } from './Zekerheid.tsx';
import type { KaartModel } from './kaart/useKaart.ts';

type Knop = readonly [tekst: string, doe: () => void];

/** What the learner can do with the outcome on the screen; the first is the most likely. */
function keuzesBij<S extends OefeningSoort>({ oefening: eigen, zicht, acties }: KaartModel<S>): readonly Knop[] {
  const oefening: LeerderOefening = eigen;
  const { uitslag } = zicht;
  const pasAan: Knop = [knoppen.pasAan, acties.pasAan];
  const alles: Knop = [knoppen.bekijkAlles, acties.bekijkAlles];
  const opnieuw: Knop = [knoppen.nogEens, acties.nogEens];
  if (uitslag?.inzage === 'aanwijzing') return [pasAan, alles];
  if (oefening.soort === 'herschrijven' || oefening.soort === 'annoteren') return [pasAan, opnieuw];
  const nogMeer = oefening.soort === 'voorspellen' && (uitslag?.delen.length ?? 0) < (oefening.opties?.length ?? 0);
  return nogMeer ? [alles, opnieuw] : [opnieuw];
}

const klasse = (eerste: boolean): string =>
  `utrecht-button utrecht-button--${eerste ? 'primary-action' : 'secondary-action'}`;

/** The buttons under the answer: record it, say how sure you are, or go on with the outcome. */
export function Voet<S extends OefeningSoort>({ model }: { readonly model: KaartModel<S> }) {
  const { soort, oefening, staat, blik, zicht, acties } = model;
  if (zicht.stap === 'zekerheid')
    return <Zekerheid id={`${oefening.id}-zekerheid`} kies={(zeker) => acties.kiesZekerheid(zeker)} />;
  if (zicht.stap === 'uitleg')
    return (
      <div className="oef-knoppen">
        {keuzesBij(model).map(([tekst, doe], i) => (
          <button key={tekst} type="button" className={klasse(i === 0 && !zicht.lezen)} onClick={doe}>
            {tekst}
          </button>
        ))}
      </div>
    );
  return (
    <div className="oef-vastleggen">
      <button type="submit" className={klasse(true)}>
        {knoppen.legVast}
      </button>
      {blik.nodig && <p className="oef-nodig">{soort.nodig(oefening, staat.concept)}</p>}
    </div>
  );
}
