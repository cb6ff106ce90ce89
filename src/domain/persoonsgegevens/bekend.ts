import type { Verhaal } from '#schemas/verhaal.ts';
import { gewoneTekens } from './tekens.ts';
import type { Vondst } from './types.ts';
import { woordenVan } from './woorden.ts';

/** Finds what looks like personal data in one text. */
export type Zoeker = (tekst: string) => readonly Vondst[];

const kleineWoorden = (tekst: string): readonly string[] => woordenVan(gewoneTekens(tekst)).map(({ klein }) => klein);

/** What a person can read of a story. */
const tekstenVan = (verhaal: Verhaal): readonly string[] => [
  verhaal.vooraf,
  verhaal.interview,
  verhaal.reflectie,
  verhaal.vervolg.vooraf,
  ...[verhaal.transcript, verhaal.vervolg.transcript]
    .flat()
    .flatMap((regel) => ('sprong' in regel ? [regel.samenvatting] : [regel.tekst, regel.gedrag ?? ''])),
];

/**
 * The words of an invented story that would look like personal data, in small letters, each once and in order of the
 * alphabet: how its people are called, and what of theirs has a name.
 */
export function verzonnenGegevens(verhaal: Verhaal, zoek: Zoeker): readonly string[] {
  const { cl, derde = '' } = verhaal.sprekers;
  const gevonden = tekstenVan(verhaal).flatMap((tekst) =>
    zoek(tekst).map(({ start, eind }) => tekst.slice(start, eind)),
  );
  return [...new Set([cl, derde, ...gevonden].flatMap(kleineWoorden))].sort();
}

/**
 * The findings that are not just words of an invented story: nobody can be found by those.
 * @param bekend as `verzonnenGegevens` gives them.
 */
export function zonderBekend(tekst: string, vondsten: readonly Vondst[], bekend: readonly string[]): readonly Vondst[] {
  if (bekend.length === 0) return vondsten;
  return vondsten.filter(({ start, eind }) =>
    kleineWoorden(tekst.slice(start, eind)).some((woord) => !bekend.includes(woord)),
  );
}
