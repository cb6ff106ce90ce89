import { kale } from './naamdelen.ts';
import { VOORNAMEN } from './namenlijst.ts';
import { AANHEF, TUSSENVOEGSELS } from './naamwoorden.ts';
import { woordenVan } from './woorden.ts';

/** What is known of somebody from the ways they were named so far. */
export interface Persoon {
  readonly voornaam?: string;
  readonly achternaam?: string;
  /** Initials in order, or the first letter of the first name. */
  readonly letters?: string;
  readonly aanhef?: 'm' | 'v';
}

const zonderTekens = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Reads who is meant. One word is a first name when we know it as one and nobody addressed it formally, and a surname
 * otherwise. @param ervoor the text before the name, to see "mevrouw" or "meneer"
 */
export function leesPersoon(naam: string, ervoor = ''): Persoon {
  const woorden = woordenVan(naam);
  const letters = woorden.filter(({ tekst, punt }) => tekst.length === 1 && punt).map(({ klein }) => klein);
  const namen = woorden
    .filter(({ tekst, klein }) => tekst.length > 1 && !TUSSENVOEGSELS.has(klein))
    .map(({ klein }) => zonderTekens(kale(klein)));
  const aanhef = AANHEF[/(\p{L}+)\.? {1,2}$/u.exec(ervoor.slice(-14).toLowerCase())?.[1] ?? ''];
  const eerste = woorden.find(({ tekst }) => tekst.length > 1)?.klein ?? '';
  const voorop =
    namen.length > 1 || (namen.length === 1 && !aanhef && letters.length === 0 && VOORNAMEN.has(kale(eerste)));
  const voornaam = voorop && letters.length === 0 ? namen[0] : undefined;
  const achternaam = namen.length > 1 || !voorop ? namen.at(-1) : undefined;
  return {
    ...(voornaam === undefined ? {} : { voornaam }),
    ...(achternaam === undefined ? {} : { achternaam }),
    ...(letters.length > 0 ? { letters: letters.join('') } : voornaam ? { letters: voornaam.slice(0, 1) } : {}),
    ...(aanhef ? { aanhef } : {}),
  };
}

const strijdig = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether `a` is one word that we took for a surname, and `b` shows that it is a first name. */
const isVoornaamVan = (a: Persoon, b: Persoon): boolean =>
  a.achternaam !== undefined && a.aanhef === undefined && a.letters === undefined && a.achternaam === b.voornaam;

/**
 * Whether two ways of naming can be one person: a first name or a surname in common, and nothing that differs (the form
 * of address and the first initial count too). "Mevrouw Jansen" and "Karin Jansen" can; "mevrouw" and "meneer Jansen" not.
 */
export function zelfdePersoon(a: Persoon, b: Persoon): boolean {
  if (isVoornaamVan(a, b) || isVoornaamVan(b, a)) return true;
  const zonderNaam = a.voornaam ?? a.achternaam ?? b.voornaam ?? b.achternaam;
  if (zonderNaam === undefined) return a.letters === b.letters && !strijdig(a.aanhef, b.aanhef);
  if (strijdig(a.aanhef, b.aanhef) || strijdig(a.letters?.[0], b.letters?.[0])) return false;
  if (strijdig(a.voornaam, b.voornaam) || strijdig(a.achternaam, b.achternaam)) return false;
  return (
    (a.voornaam !== undefined && a.voornaam === b.voornaam) ||
    (a.achternaam !== undefined && a.achternaam === b.achternaam)
  );
}

/** What both ways of naming tell. */
export function samen(a: Persoon, b: Persoon): Persoon {
  if (isVoornaamVan(a, b)) return b;
  if (isVoornaamVan(b, a)) return a;
  const letters = [a.letters ?? '', b.letters ?? ''].sort((een, ander) => ander.length - een.length)[0];
  return { ...b, ...a, ...(letters ? { letters } : {}) };
}
