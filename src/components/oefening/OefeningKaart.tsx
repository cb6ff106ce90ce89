import type { OefeningSoort } from '#schemas/oefening.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import { Kaart } from './Kaart.tsx';
import type { Kaartsoort } from './kaart/soort.ts';
import { useKaart } from './kaart/useKaart.ts';
import type { Niveau } from './vorm/vorm.ts';

/** What an island gets from the page. */
export interface KaartProps<S extends OefeningSoort> {
  readonly oefening: LeerderVan<S>;
  readonly niveau: Niveau;
}

interface Props<S extends OefeningSoort> extends KaartProps<S> {
  readonly soort: Kaartsoort<S>;
}

/** An oefening that works: its staat from the store, shown on a card. */
export function OefeningKaart<S extends OefeningSoort>({ soort, oefening, niveau }: Props<S>) {
  return <Kaart model={useKaart(soort, oefening)} niveau={niveau} />;
}
