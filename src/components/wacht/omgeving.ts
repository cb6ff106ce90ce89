import { vervangInTeksten, type TekstMetVondsten, type Vondst } from '#domain/persoonsgegevens.ts';

/** Characters beside a word, so that one sees which place it is. */
const ERVOOR = 40;
const ERNA = 40;

/** A word that was found, with what stands around it. */
export interface Plek {
  readonly voor: string;
  readonly woord: string;
  readonly na: string;
}

/** What stands around a finding, cut at a space. */
export function plekVan(tekst: string, { start, eind }: Vondst): Plek {
  const voor = tekst.slice(Math.max(0, start - ERVOOR), start);
  const na = tekst.slice(eind, eind + ERNA);
  return {
    voor: start > ERVOOR ? `…${voor.replace(/^\S*\s/, ' ')}` : voor,
    woord: tekst.slice(start, eind),
    na: eind + ERNA < tekst.length ? `${na.replace(/\s\S*$/, ' ')}…` : na,
  };
}

/** What would stand in the place of a finding. The number is left out: it depends on what else is replaced. */
export function plaatshouderVan({ tekst }: TekstMetVondsten, vondst: Vondst): string {
  const nieuw = vervangInTeksten([{ tekst, vondsten: [vondst] }])[0] ?? '';
  const eind = nieuw.length - (tekst.length - vondst.eind);
  return nieuw.slice(vondst.start, eind).replace(/ \d+\]$/, ']');
}
