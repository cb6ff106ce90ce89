import type { Antwoordwoorden } from '#domain/voortgang/woorden.ts';
import { antwoordTeksten } from '#teksten/inlezen.ts';

/** What ids are called, and the words behind the ids in answers; serialisable. */
export interface Namen {
  readonly lessen: Readonly<Record<string, string>>;
  readonly oefeningen: Readonly<Record<string, Antwoordwoorden & { readonly titel: string }>>;
}

const bij = <T>(lijst: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(lijst, id) ? lijst[id] : undefined;

/** The title of a lesson; one that is gone says so. */
export const lesTitel = ({ lessen }: Namen, id: string): string => bij(lessen, id) ?? antwoordTeksten.onbekendeLes;

/** The title of an exercise; one that is gone says so. */
export const oefeningTitel = ({ oefeningen }: Namen, id: string): string =>
  bij(oefeningen, id)?.titel ?? antwoordTeksten.onbekendeOefening;

const GEEN: Antwoordwoorden = { vragen: {}, keuzes: {} };

/** The words of an exercise; none when it is gone. */
export const woordenBij = ({ oefeningen }: Namen, id: string): Antwoordwoorden => bij(oefeningen, id) ?? GEEN;
