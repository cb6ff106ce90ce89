import { losOverlapOp } from './overlap.ts';
import { leesPersoon, samen, zelfdePersoon, type Persoon } from './personen.ts';
import { gewoneTekens } from './tekens.ts';
import type { PersoonsgegevenSoort, Vondst } from './types.ts';

/** Who somebody is in the conversation; the word is what stands between the brackets. */
export type Persoonsrol = 'cliënt' | 'klantmanager';

/** A name of which somebody said whose it is. */
export interface Naamrol {
  readonly naam: string;
  readonly rol: Persoonsrol;
}

/** A text with what was found in it. */
export interface TekstMetVondsten {
  readonly tekst: string;
  readonly vondsten: readonly Vondst[];
}

/**
 * What stands between the brackets. Part of the data: we recognise it when we look again, in every later release, so a
 * word may be added here but never changed.
 */
const WOORDEN = {
  bsn: 'bsn',
  iban: 'rekening',
  email: 'e-mail',
  telefoon: 'telefoon',
  dossiernummer: 'dossiernummer',
  kenteken: 'kenteken',
  geboortedatum: 'geboortedatum',
  postcode: 'postcode',
  adres: 'adres',
  naam: 'naam',
  datum: 'datum',
} as const satisfies Record<PersoonsgegevenSoort, string>;

const PLAATSHOUDER = new RegExp(
  String.raw`\[(?:(?:cliënt|klantmanager)|(${Object.values(WOORDEN).join('|')})(?: (\d{1,6}))?)\]`,
  'gu',
);

/** The text with every placeholder made unreadable for the rules, of the same length. */
export const zonderPlaatshouders = (tekst: string): string =>
  tekst.replace(PLAATSHOUDER, (heel) => '\u0001'.repeat(heel.length));

/** How often each kind is numbered already in texts that went through this before. */
function alGebruikt(teksten: readonly TekstMetVondsten[]): Map<string, number> {
  const hoogste = new Map<string, number>();
  for (const { tekst } of teksten)
    for (const [, woord, nummer] of tekst.matchAll(PLAATSHOUDER))
      if (woord) hoogste.set(woord, Math.max(hoogste.get(woord) ?? 0, Number(nummer ?? 1)));
  return hoogste;
}

interface Bekende {
  persoon: Persoon;
  readonly plaatshouder: string;
}

/** Hands out placeholders: the same one for the same value, and for what can be the same person. */
function maakUitgever(teksten: readonly TekstMetVondsten[], rollen: readonly Naamrol[]) {
  const hoogste = alGebruikt(teksten);
  const waarden = new Map<string, string>();
  const bekenden: Bekende[] = rollen.map(({ naam, rol }) => ({ persoon: leesPersoon(naam), plaatshouder: `[${rol}]` }));
  let personen = Math.max(new Set(rollen.map(({ rol }) => rol)).size, hoogste.get(WOORDEN.naam) ?? 0);

  const voorNaam = (naam: string, ervoor: string): string => {
    const persoon = leesPersoon(naam, ervoor);
    const al = bekenden.find((bekende) => zelfdePersoon(bekende.persoon, persoon));
    if (al) {
      al.persoon = samen(al.persoon, persoon);
      return al.plaatshouder;
    }
    personen += 1;
    const plaatshouder = `[${WOORDEN.naam} ${personen}]`;
    bekenden.push({ persoon, plaatshouder });
    return plaatshouder;
  };
  const voorWaarde = (soort: PersoonsgegevenSoort, waarde: string): string => {
    const sleutel = `${soort}:${waarde.toLowerCase().replace(/[^\p{L}\p{N}@+]/gu, '')}`;
    const al = waarden.get(sleutel);
    if (al !== undefined) return al;
    const nummer = (hoogste.get(WOORDEN[soort]) ?? 0) + 1;
    hoogste.set(WOORDEN[soort], nummer);
    const plaatshouder = nummer === 1 ? `[${WOORDEN[soort]}]` : `[${WOORDEN[soort]} ${nummer}]`;
    waarden.set(sleutel, plaatshouder);
    return plaatshouder;
  };
  return { voorNaam, voorWaarde };
}

/**
 * Replaces what was found in several texts that belong together, so that one person has one placeholder in all of them.
 * Who has a role is `[cliënt]` or `[klantmanager]`; other people are numbered in order of appearance, those with a role
 * counted: `[naam 2]`. Of another kind the first is `[telefoon]`, a second number `[telefoon 2]`. Placeholders that are
 * in the texts already stay, and new ones count on from there.
 */
export function vervangInTeksten(
  teksten: readonly TekstMetVondsten[],
  rollen: readonly Naamrol[] = [],
): readonly string[] {
  const uitgever = maakUitgever(teksten, rollen);
  return teksten.map(({ tekst, vondsten }) => {
    const stukken: string[] = [];
    let tot = 0;
    for (const { soort, start, eind } of losOverlapOp(vondsten)) {
      const waarde = gewoneTekens(tekst.slice(start, eind));
      const ervoor = gewoneTekens(tekst.slice(Math.max(0, start - 16), start));
      stukken.push(
        tekst.slice(tot, start),
        soort === 'naam' ? uitgever.voorNaam(waarde, ervoor) : uitgever.voorWaarde(soort, waarde),
      );
      tot = eind;
    }
    return stukken.join('') + tekst.slice(tot);
  });
}
