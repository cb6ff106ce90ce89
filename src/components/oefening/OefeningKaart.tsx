import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { Kaart } from './Kaart.tsx';
import { useKaart } from './kaart/useKaart.ts';
import type { Niveau } from './vorm/vorm.ts';

interface Props {
  readonly oefening: LeerderOefening;
  readonly niveau: Niveau;
}

/** An oefening that works: its staat from the store, shown on a card. */
export function OefeningKaart({ oefening, niveau }: Props) {
  return <Kaart model={useKaart(oefening)} niveau={niveau} />;
}
