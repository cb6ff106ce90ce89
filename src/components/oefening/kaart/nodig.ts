import type { Antwoord } from '#domain/oefening/antwoord.ts';
import { waardeBij } from '#domain/oefening/lees.ts';
import type { LeerderOefening } from '#domain/oefening/leerder.ts';
import { aankondiging, nogNodig, nogTeGaan } from '#teksten/oefening.ts';

/** How many parts of the answer are still empty, and of how many. */
function telLeeg(oefening: LeerderOefening, antwoord: Antwoord): { readonly leeg: number; readonly totaal: number } {
  const tel = (items: readonly { readonly id: string }[], record: Readonly<Record<string, string>>) => ({
    leeg: items.filter(({ id }) => (waardeBij(record, id) ?? '').trim() === '').length,
    totaal: items.length,
  });
  if (oefening.soort === 'sorteren' && antwoord.soort === 'sorteren') return tel(oefening.items, antwoord.groepen);
  if (oefening.soort === 'koppelen' && antwoord.soort === 'koppelen') return tel(oefening.links, antwoord.paren);
  if (oefening.soort === 'herschrijven' && antwoord.soort === 'herschrijven')
    return tel(oefening.items, antwoord.teksten);
  return { leeg: 0, totaal: 0 };
}

/** What is still needed before the answer can be recorded, in one or two friendly sentences. */
export function nodigTekst(oefening: LeerderOefening, antwoord: Antwoord): string {
  if (oefening.soort === 'markeren' && antwoord.soort === 'markeren' && antwoord.beurten.length > oefening.hoogstens)
    return aankondiging.vol(oefening.hoogstens);
  const { leeg, totaal } = telLeeg(oefening, antwoord);
  const wat = nogNodig[oefening.soort];
  return leeg === 0 || leeg === totaal ? wat : `${wat} ${nogTeGaan(leeg)}`;
}
