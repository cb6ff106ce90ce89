import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { kaart } from '#teksten/oefening.ts';

/** One line of an answer in words. `bij` is what it answers to. */
export interface Regel {
  readonly bij?: string;
  readonly tekst: string;
}

type Woorden = ReadonlyMap<string, string>;

const opId = (lijst: readonly { readonly id: string; readonly tekst: string }[]): Woorden =>
  new Map(lijst.map(({ id, tekst }) => [id, tekst]));

/** The words behind the ids: what is answered to, and what was chosen from. */
function woordenIn(oefening: LeerderOefening): readonly [vragen: Woorden, keuzes: Woorden] {
  switch (oefening.soort) {
    case 'sorteren':
      return [opId(oefening.items), new Map(oefening.groepen.map(({ id, label }) => [id, label]))];
    case 'koppelen':
      return [opId(oefening.links), opId(oefening.rechts)];
    case 'herschrijven':
      return [new Map(oefening.items.map(({ id, zin }) => [id, zin])), new Map()];
    case 'markeren':
      return [
        new Map(),
        new Map(beurtenVan(oefening.fragment).map((b) => [b.id, `${formatTijdcode(b.start)} ${b.tekst}`])),
      ];
    case 'volgorde':
      return [new Map(), opId(oefening.stappen)];
    default:
      return [new Map(), opId(oefening.opties ?? [])];
  }
}

/** An earlier answer in words, line by line. What is gone from the oefening says so; own words always come through. */
export function vertelAntwoord(oefening: LeerderOefening, antwoord: Antwoord): readonly Regel[] {
  const [vragen, keuzes] = woordenIn(oefening);
  const keuze = (id: string): string => keuzes.get(id) ?? kaart.nietMeer;
  const paren = (record: Readonly<Record<string, string>>, woord: (waarde: string) => string): readonly Regel[] =>
    Object.entries(record).map(([id, waarde]) => ({ bij: vragen.get(id) ?? kaart.nietMeer, tekst: woord(waarde) }));
  const lijst = (ids: readonly string[]): readonly Regel[] => ids.map((id) => ({ tekst: keuze(id) }));
  switch (antwoord.soort) {
    case 'sorteren':
      return paren(antwoord.groepen, keuze);
    case 'koppelen':
      return paren(antwoord.paren, keuze);
    case 'herschrijven':
      return paren(antwoord.teksten, (tekst) => tekst);
    case 'volgorde':
      return antwoord.volgorde.map((id, i) => ({ tekst: `${i + 1}. ${keuze(id)}` }));
    case 'keuze':
      return lijst(antwoord.gekozen);
    case 'markeren':
      return lijst(antwoord.beurten);
    case 'voorspellen':
      return antwoord.optie === null ? [{ tekst: antwoord.tekst }] : lijst([antwoord.optie]);
  }
}
