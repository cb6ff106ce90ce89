import type { Vondst } from './types.ts';
import { vooraf } from './woorden.ts';

const NEGEN = /(?<![\d\p{L}.,/-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\d\p{L}]|[.,-]\d)/gu;
const BSN_WOORD = /\b(?:bsn|burgerservicenummer|sofi(?:nummer)?)\b[^\n.!?]{0,20}$/;
const GELD_ERNA = /^\s?(?:euro|eur|€|%|keer|kg|km)\b/i;

/**
 * Whether nine digits can be a burgerservicenummer: the weighted sum 9·a + 8·b + … + 2·h − i is divisible by 11.
 * Of random numbers 9 % pass too. 000000000 passes and is none.
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || Number(cijfers) === 0) return false;
  const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const som = gewichten.reduce((totaal, gewicht, i) => totaal + Number(cijfers[i]) * gewicht, 0);
  return som % 11 === 0;
}

/** Burgerservicenummers: sure after the word, half sure when only the sum is right. */
export function vindBsn(tekst: string): readonly Vondst[] {
  return [...tekst.matchAll(NEGEN)].flatMap((gevonden): Vondst[] => {
    const plek = { soort: 'bsn' as const, start: gevonden.index, eind: gevonden.index + gevonden[0].length };
    const klopt = isBsn(gevonden[0].replace(/\D/g, ''));
    if (BSN_WOORD.test(vooraf(tekst, plek.start)))
      return [
        klopt
          ? { ...plek, zekerheid: 'hoog', uitleg: 'bsn-met-woord' }
          : { ...plek, zekerheid: 'midden', uitleg: 'bsn-met-woord-onjuist' },
      ];
    const geld = GELD_ERNA.test(tekst.slice(plek.eind, plek.eind + 8)) || /[€$]\s?$/.test(vooraf(tekst, plek.start, 2));
    return klopt && !geld ? [{ ...plek, zekerheid: 'midden', uitleg: 'bsn-elfproef' }] : [];
  });
}

/** How long an IBAN of a country is; the countries that people here have to do with (SWIFT IBAN registry). */
const LENGTES: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, BG: 22, CH: 21, CZ: 24, DE: 22, DK: 18, ES: 24, FR: 27, GB: 22, GR: 27, HU: 28, IE: 22, IT: 27,
  LT: 20, LU: 20, LV: 21, MA: 28, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, TR: 26,
}; // prettier-ignore
const IBAN_BEGIN = /(?<![\p{L}\p{N}])[a-z]{2}[ ]?\d{2}(?=[ .-]?[a-z0-9])/giu;

/** Whether the check digits of an IBAN are right: moved to the end, with letters as 10–35, modulo 97 is 1. */
export function isIban(iban: string): boolean {
  if (LENGTES[iban.slice(0, 2)] !== iban.length || !/^[A-Z0-9]+$/.test(iban)) return false;
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(teken, 36)}`) % 97;
  return rest === 1;
}

/** Takes letters and digits from a place on, over single spaces, dots and dashes, until there are enough. */
function pak(tekst: string, start: number, aantal: number): { readonly code: string; readonly eind: number } {
  let code = '';
  let i = start;
  for (; i < tekst.length && code.length < aantal; i += 1) {
    const teken = tekst[i] ?? '';
    if (/[a-z0-9]/i.test(teken)) code += teken.toUpperCase();
    else if (!/[ .-]/.test(teken) || /[ .-]/.test(tekst[i - 1] ?? '')) break;
  }
  return { code, eind: i };
}

/** IBANs: sure when the check digits are right, unsure when it only looks like a Dutch one. */
export function vindIban(tekst: string): readonly Vondst[] {
  return [...tekst.matchAll(IBAN_BEGIN)].flatMap((gevonden): Vondst[] => {
    const start = gevonden.index;
    const lengte = LENGTES[gevonden[0].slice(0, 2).toUpperCase()];
    if (lengte === undefined) return [];
    const { code, eind } = pak(tekst, start, lengte);
    if (code.length < lengte || /[\p{L}\p{N}]/u.test(tekst[eind] ?? '')) return [];
    const plek = { soort: 'iban' as const, start, eind };
    if (isIban(code)) return [{ ...plek, zekerheid: 'hoog', uitleg: 'iban-klopt' }];
    return /^NL\d{2}[A-Z]{4}\d{10}$/.test(code) ? [{ ...plek, zekerheid: 'laag', uitleg: 'iban-vorm' }] : [];
  });
}

const MET_WOORD =
  /(?:(?:cliënt|client|klant|zaak|dossier|registratie|aanvraag|werkproces|beschikking|inschrijf|uitkerings)(?:s?-?\s?(?:nummer|nr|no)|(?=\s))|(?:paspoort|rijbewijs|identiteitskaart|document|verblijfs|vreemdelingen|polis|(?<![\p{L}\p{N}])(?:id|v))(?:s?-?\s?(?:nummer|nr))|kenmerk)\b\.?(?:\s+(?:is|was|luidt))?[\s:=#]{1,3}/giu;
const CODE = /^(?:[a-z]{1,3} (?=\d))?[a-z0-9]+(?:[-/.][a-z0-9]+)*/iu;
const ZAAKVORM = /(?<![\p{L}\p{N}])Z[-/]\d{2,4}[-/]\d{4,8}(?![\p{L}\p{N}])/gu;

/** Whether a code after "dossier" or "zaaknummer" is long enough to lead to a person. */
function isNummer(code: string, woord: string): boolean {
  const cijfers = code.replace(/\D/g, '').length;
  const kaal = /(?:zaak|dossier|klant|cliënt|client)\s*$/iu.test(woord.trimEnd());
  return cijfers >= (kaal ? 5 : 4) && !/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(code);
}

/** Numbers of files and clients: after the word for it, or in the form Z/24/012345. */
export function vindDossiernummers(tekst: string): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const woord of tekst.matchAll(MET_WOORD)) {
    const start = woord.index + woord[0].length;
    const code = CODE.exec(tekst.slice(start, start + 24))?.[0] ?? '';
    if (isNummer(code, woord[0]))
      uit.push({
        soort: 'dossiernummer',
        start,
        eind: start + code.length,
        zekerheid: 'hoog',
        uitleg: 'dossiernummer-met-woord',
      });
  }
  for (const { 0: code, index } of tekst.matchAll(ZAAKVORM)) {
    const plek = { start: index, eind: index + code.length };
    uit.push({ soort: 'dossiernummer', ...plek, zekerheid: 'midden', uitleg: 'dossiernummer-vorm' });
  }
  return uit;
}

const KENTEKEN =
  /(?<![\p{L}\p{N}-])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/giu;
const ZES = /(?<![\p{L}\p{N}-])[a-z0-9]{6}(?![\p{L}\p{N}-])/giu;
const KENTEKEN_WOORD = /(?:kenteken|nummerbord|nummerplaat)\b[^\n.!?]{0,12}$/;

/** Three groups, letters or digits each, six signs in all, and not of one make only (RDW sidecodes 1–14). */
const isKenteken = (code: string): boolean =>
  code.replaceAll('-', '').length === 6 && /[a-z]/i.test(code) && /\d/.test(code);

/** Dutch number plates, with dashes, or without them right after the word. */
export function vindKentekens(tekst: string): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const { 0: code, index: start } of tekst.matchAll(KENTEKEN)) {
    const plek = { soort: 'kenteken' as const, start, eind: start + code.length };
    if (!isKenteken(code)) continue;
    if (KENTEKEN_WOORD.test(vooraf(tekst, start)))
      uit.push({ ...plek, zekerheid: 'hoog', uitleg: 'kenteken-met-woord' });
    else if (code === code.toUpperCase()) uit.push({ ...plek, zekerheid: 'midden', uitleg: 'kenteken-vorm' });
  }
  for (const { 0: code, index: start } of tekst.matchAll(ZES))
    if (isKenteken(code) && KENTEKEN_WOORD.test(vooraf(tekst, start)))
      uit.push({
        soort: 'kenteken',
        start,
        eind: start + code.length,
        zekerheid: 'hoog',
        uitleg: 'kenteken-met-woord',
      });
  return uit;
}
