import { gelijk } from '#domain/oefening/canoniek.ts';
import { legVast, metConcept, wijzigConcept, type OefeningStaat } from '#domain/oefening/poging.ts';
import type { LeerderGesprek } from './leerder.ts';
import { isAfgelopen, laatsteStand, naspelen, type Stand } from './stand.ts';

/** What is stored of a conversation: where somebody is, and every walk that came to an ending. */
export type GesprekStaat = OefeningStaat<'gesprek'>;

/** A stored staat, played in the conversation of today. */
export interface Hervat {
  /** `veranderd`: the conversation changed, and the path could not be walked as it was. The old path is kept. */
  readonly soort: 'nieuw' | 'verder' | 'veranderd';
  readonly staat: GesprekStaat;
  readonly stand: Stand;
}

const isGesprek = (staat: OefeningStaat): staat is GesprekStaat => staat.concept.soort === 'gesprek';

const leeg = ({ id, versie }: LeerderGesprek): GesprekStaat => ({
  id,
  versie,
  concept: { soort: 'gesprek', pad: [] },
  pogingen: [],
  oud: [],
  gewijzigd: 0,
});

/** Where somebody was. What of the path still exists is played; the rest goes to the old answers. */
export function hervat(gesprek: LeerderGesprek, opgeslagen: OefeningStaat | null): Hervat {
  if (opgeslagen?.id !== gesprek.id || !isGesprek(opgeslagen)) {
    const staat = leeg(gesprek);
    return { soort: 'nieuw', staat, stand: laatsteStand(naspelen(gesprek, [])) };
  }
  const gespeeld = naspelen(gesprek, opgeslagen.concept.pad);
  const stand = laatsteStand(gespeeld);
  if (gespeeld.over.length === 0) {
    const soort = stand.pad.length === 0 ? 'nieuw' : 'verder';
    return { soort, staat: { ...opgeslagen, versie: gesprek.versie }, stand };
  }
  const staat: GesprekStaat = {
    ...opgeslagen,
    versie: gesprek.versie,
    concept: { soort: 'gesprek', pad: stand.pad },
    oud: metConcept(opgeslagen),
  };
  return { soort: 'veranderd', staat, stand };
}

/**
 * The staat with somebody at another place. A walk that comes to an ending is recorded, once.
 * @param tijd milliseconds since the epoch.
 */
export function zetPad(
  gesprek: LeerderGesprek,
  staat: GesprekStaat,
  plek: { pad: readonly string[]; tijd: number },
): GesprekStaat {
  const { pad, tijd } = plek;
  const nieuw = wijzigConcept(staat, { soort: 'gesprek', pad }, tijd);
  const eind = isAfgelopen(gesprek, laatsteStand(naspelen(gesprek, pad)));
  const alGelopen = staat.pogingen.some(({ antwoord }) => gelijk(antwoord, nieuw.concept));
  return eind && !alGelopen ? legVast(nieuw, { uitslag: { score: null }, tijd }) : nieuw;
}

/** The ids of the endings that somebody came to, in the order of the conversation. Walks that no longer exist are left out. */
export function gezieneEindes(gesprek: LeerderGesprek, { pogingen }: OefeningStaat): readonly string[] {
  const gezien = new Set(
    pogingen.flatMap(({ antwoord }) => {
      if (antwoord.soort !== 'gesprek') return [];
      const gespeeld = naspelen(gesprek, antwoord.pad);
      return gespeeld.over.length === 0 ? [laatsteStand(gespeeld).knoop] : [];
    }),
  );
  return gesprek.knopen.filter(({ id, soort }) => soort === 'einde' && gezien.has(id)).map(({ id }) => id);
}
