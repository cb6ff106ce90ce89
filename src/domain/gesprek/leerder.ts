import type { Effect, Gesprek, Gesprekskeuze, Knoop, Voorwaarde } from '#schemas/gesprek.ts';
import type { Speelbaar, Speelknoop } from './stand.ts';

/** A conversation as the player in the browser gets it, serialisable as props of an island. */
export type LeerderGesprek = Speelbaar &
  Pick<Gesprek, 'id' | 'versie' | 'titel' | 'sprekers' | 'voorbeeldpad' | 'voorbeeldUitleg'>;

const effectVoor = ({ stroming, vertrouwen, regie, vlaggen }: Effect): Effect => ({
  vlaggen: [...vlaggen],
  ...(stroming === undefined ? {} : { stroming }),
  ...(vertrouwen === undefined ? {} : { vertrouwen }),
  ...(regie === undefined ? {} : { regie }),
});

const voorwaardeVoor = ({ vlag, geenVlag, stromingVanaf, stromingTot }: Voorwaarde): Voorwaarde => ({
  ...(vlag === undefined ? {} : { vlag }),
  ...(geenVlag === undefined ? {} : { geenVlag }),
  ...(stromingVanaf === undefined ? {} : { stromingVanaf }),
  ...(stromingTot === undefined ? {} : { stromingTot }),
});

const keuzeVoor = ({ id, tekst, gedrag, naar, als, effect, feedback }: Gesprekskeuze): Gesprekskeuze => ({
  id,
  tekst,
  naar,
  effect: effectVoor(effect),
  feedback,
  ...(gedrag === undefined ? {} : { gedrag }),
  ...(als === undefined ? {} : { als: voorwaardeVoor(als) }),
});

function knoopVoor(knoop: Knoop): Speelknoop {
  const { id, spreker, tekst, gedrag, sprong, stilte } = knoop;
  const gemeen = {
    id,
    spreker,
    tekst,
    stilte,
    ...(gedrag === undefined ? {} : { gedrag }),
    ...(sprong === undefined ? {} : { sprong }),
  };
  return knoop.soort === 'beurt'
    ? { ...gemeen, soort: 'beurt', keuzes: knoop.keuzes.map(keuzeVoor) }
    : { ...gemeen, soort: 'einde', titel: knoop.titel, nabeschouwing: knoop.nabeschouwing };
}

const sprekersVoor = ({ km, cl, derde }: Gesprek['sprekers']): Gesprek['sprekers'] =>
  derde === undefined ? { km, cl } : { km, cl, derde };

/**
 * Gives the conversation as the learner may have it. Every key is written out: nothing for trainers gets through, nor
 * what the client thought. That stands once in the page, in the part to read, and is shown at the end.
 */
export const naarLeerderGesprek = (gesprek: Gesprek): LeerderGesprek => ({
  id: gesprek.id,
  versie: gesprek.versie,
  titel: gesprek.titel,
  sprekers: sprekersVoor(gesprek.sprekers),
  begin: gesprek.begin,
  beginTijd: gesprek.beginTijd,
  beginStroming: gesprek.beginStroming,
  knopen: gesprek.knopen.map(knoopVoor),
  voorbeeldpad: [...gesprek.voorbeeldpad],
  voorbeeldUitleg: gesprek.voorbeeldUitleg,
});
