/** What every card knows, in one list: closed, so that a kind without a card does not compile. */
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Kaartsoort } from '#components/oefening/kaart/soort.ts';
import { annoteren } from '#components/oefening/soort/annoteren.ts';
import { herschrijven } from '#components/oefening/soort/herschrijven.ts';
import { keuze } from '#components/oefening/soort/keuze.ts';
import { koppelen } from '#components/oefening/soort/koppelen.ts';
import { markeren } from '#components/oefening/soort/markeren.ts';
import { meten } from '#components/oefening/soort/meten.ts';
import { reactie } from '#components/oefening/soort/reactie.ts';
import { slimHerkennen } from '#components/oefening/soort/slim-herkennen.ts';
import { slimMatch } from '#components/oefening/soort/slim-match.ts';
import { slimPlaatsen } from '#components/oefening/soort/slim-plaatsen.ts';
import { slimRol } from '#components/oefening/soort/slim-rol.ts';
import { sorteren } from '#components/oefening/soort/sorteren.ts';
import { volgorde } from '#components/oefening/soort/volgorde.ts';
import { voorspellen } from '#components/oefening/soort/voorspellen.ts';

type Kaartsoorten = { readonly [S in OefeningSoort]: Kaartsoort<S> };

export const kaartsoorten: Kaartsoorten = {
  keuze,
  sorteren,
  koppelen,
  volgorde,
  herschrijven,
  voorspellen,
  markeren,
  'slim-plaatsen': slimPlaatsen,
  'slim-herkennen': slimHerkennen,
  'slim-match': slimMatch,
  'slim-rol': slimRol,
  annoteren,
  reactie,
  meten,
};

/** What the card of one kind knows. */
export const kaartsoortVan = <S extends OefeningSoort>(soort: S): Kaartsoort<S> => kaartsoorten[soort];
