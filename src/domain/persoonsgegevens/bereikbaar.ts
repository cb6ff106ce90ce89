import type { Vondst, VondstRegel, VondstZekerheid } from './types.ts';

const BEGIN = /(?<![\p{L}\p{N}+.-]|\d[/:])(?:\+\d|00[1-9]|\(0\d|0[1-9])/gu;
const LANGST = 24;
const DATUM = /^\d{2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)/;

interface Cijferreeks {
  readonly cijfers: string;
  /** Just after each digit, as an offset from the start. */
  readonly na: readonly number[];
}

/** The digits from a place on, over what people write between them; `(0)` after a country code is left out. */
function reeks(stuk: string): Cijferreeks {
  let cijfers = '';
  const na: number[] = [];
  for (let i = 0; i < stuk.length; i += 1) {
    const rest = stuk.slice(i, i + 3);
    if (rest === '(0)' && cijfers !== '') {
      i += 2;
    } else if (/\d/.test(stuk[i] ?? '')) {
      cijfers += stuk[i] ?? '';
      na.push(i + 1);
    } else if (!/^(?: ?[-–./] ?| ?[()] ?| |\+)(?=[\d(])/.test(stuk.slice(i, i + 4)) && !/^[ -]/.test(rest)) break;
    else if (/^\s{2}|^[-–]{2}|^ [^\d(\-–]/.test(rest)) break;
  }
  return { cijfers, na };
}

/** How many digits from the start are one phone number, and of which make; none when it is something else. */
function herken(cijfers: string, plus: boolean): readonly [number, VondstRegel, VondstZekerheid] | undefined {
  const land = plus ? 0 : cijfers.startsWith('00') ? 2 : undefined;
  if (land !== undefined) {
    const nummer = cijfers.slice(land);
    if (nummer.startsWith('31')) {
      const extra = nummer[2] === '0' ? 1 : 0;
      const nodig = land + 11 + extra;
      const mobiel = nummer[2 + extra] === '6';
      return cijfers.length === nodig ? [nodig, mobiel ? 'telefoon-mobiel' : 'telefoon-vast', 'hoog'] : undefined;
    }
    return nummer.length >= 9 && nummer.length <= 13 ? [cijfers.length, 'telefoon-buitenland', 'midden'] : undefined;
  }
  if (cijfers.length !== 10 || /^0[89]0/.test(cijfers)) return undefined;
  return cijfers[1] === '6' ? [10, 'telefoon-mobiel', 'hoog'] : [10, 'telefoon-vast', 'midden'];
}

/** Whether the groups are those of a Dutch number: `06`, an area code of three or four digits, or no groups at all. */
function logisch(stuk: string, plus: boolean): boolean {
  const eerste = /^\(?(\d+)/.exec(stuk)?.[1] ?? '';
  return (
    plus ||
    eerste.startsWith('00') ||
    eerste.startsWith('06') ||
    eerste.length === 3 ||
    eerste.length === 4 ||
    eerste.length === 10
  );
}

/** Phone numbers in the ways people write them: 06-…, (020) …, +31 (0)6 …, 0031…, with dots, spaces, dashes. Not 0800, 0900. */
export function vindTelefoon(tekst: string): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const { index: start } of tekst.matchAll(BEGIN)) {
    if (start < (uit.at(-1)?.eind ?? 0)) continue;
    const stuk = tekst.slice(start, start + LANGST);
    const plus = stuk.startsWith('+');
    if (DATUM.test(stuk) || !logisch(stuk, plus)) continue;
    const { cijfers, na } = reeks(stuk);
    const [aantal, uitleg, zekerheid] = herken(cijfers, plus) ?? [];
    if (aantal === undefined || uitleg === undefined || zekerheid === undefined) continue;
    uit.push({ soort: 'telefoon', start, eind: start + (na[aantal - 1] ?? 0), zekerheid, uitleg });
  }
  return uit;
}

const APENSTAART = /@| ?[([](?:at|apenstaart)[)\]] ?| apenstaart /gi;
const VOOR = /[\p{L}\p{N}._%+-]{1,64}$/u;
const NA = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;

/** E-mail addresses, also with "(at)" or "apenstaart" written out. */
export function vindEmail(tekst: string): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const { 0: teken, index } of tekst.matchAll(APENSTAART)) {
    const voor = VOOR.exec(tekst.slice(Math.max(0, index - 64), index))?.[0];
    const begin = index + teken.length;
    const na = NA.exec(tekst.slice(begin, begin + 200))?.[0];
    if (voor && na)
      uit.push({
        soort: 'email',
        start: index - voor.length,
        eind: begin + na.length,
        zekerheid: 'hoog',
        uitleg: 'email',
      });
  }
  return uit;
}
