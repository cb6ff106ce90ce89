import {
  vervangInTeksten,
  vindPersoonsgegevens,
  vondstZekerheden,
  type Naamrol,
  type Vondst,
  type VondstZekerheid,
} from '#domain/persoonsgegevens.ts';
import type { Spreekbeurt } from '#domain/transcript.ts';
import { isEtiket, KLEIN_MAG } from './namen.ts';

/** Who speaks, as in a verhaal: klantmanager, cliënt, somebody else. */
export type Sprekercode = 'km' | 'cl' | 'derde';

/** Whose the names in a file are. Who is not in it is `derde`. */
export type Toewijzing = ReadonlyMap<string, Sprekercode>;

const ROLLEN = { km: 'klantmanager', cl: 'cliënt' } as const;

/** A name as people say it: "Boer, Karin de (Gemeente)" is "Karin de Boer", and "Mo 🌷" is "Mo". */
export function gewoneNaam(naam: string): string {
  const zonder = naam
    .replace(/\s*[([][^)\]]*[)\]]?/g, '')
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’&/_@-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [achter = '', voor, ...meer] = zonder.split(/\s*,\s*/);
  return voor && meer.length === 0 ? `${voor} ${achter}` : zonder;
}

/** The parts of a name that say who it is, each with a capital: "m.elidrissi" is "Elidrissi" when somebody is addressed. */
const naamdelen = (naam: string): readonly string[] =>
  naam
    .split(/[\s.]+/)
    .filter((deel) => /^\p{L}[\p{L}'’-]{2,}$/u.test(deel) && !KLEIN_MAG.test(deel))
    .map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1));

/** The names of speakers where they are said in the words: whole, or one part with its capital. */
function sprekersIn(tekst: string, namen: readonly string[]): readonly Vondst[] {
  return namen.flatMap((naam) => {
    return [...new Set([naam, ...naamdelen(naam)])].flatMap((deel) => {
      const veilig = deel.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const zoek = new RegExp(String.raw`(?<![\p{L}\p{N}])${veilig}(?![\p{L}\p{N}])`, 'gu');
      return [...tekst.matchAll(zoek)].map(({ 0: heel, index }): Vondst => {
        const plek = { start: index, eind: index + heel.length };
        return { soort: 'naam', ...plek, zekerheid: 'hoog', uitleg: 'naam-na-woord' };
      });
    });
  });
}

/** Searches all turns as one text, so that a name that one turn gives away is found in the others. Per turn. */
function vindInAlle(teksten: readonly string[]): readonly (readonly Vondst[])[] {
  const vondsten = vindPersoonsgegevens(teksten.join('\n'));
  let begin = 0;
  let n = 0;
  return teksten.map((tekst) => {
    const eind = begin + tekst.length;
    const hier: Vondst[] = [];
    for (let vondst = vondsten[n]; vondst !== undefined && vondst.start < eind; vondst = vondsten[n]) {
      hier.push({ ...vondst, start: vondst.start - begin, eind: Math.min(vondst.eind, eind) - begin });
      n += 1;
    }
    begin = eind + 1;
    return hier;
  });
}

/**
 * Gives every turn its speaker, and replaces names and other personal data in the words: the people of the conversation
 * by their role, others by a number. Names of speakers go wherever they are said, also when no rule knows them.
 * @param vanaf how sure a finding must be; `laag` also takes words that only have a capital
 */
export function wijsSprekersToe(
  beurten: readonly Spreekbeurt[],
  toewijzing: Toewijzing,
  vanaf: VondstZekerheid = 'midden',
): readonly Spreekbeurt[] {
  const namen = [...new Set(beurten.map(({ spreker }) => spreker))].filter((naam) => naam !== '' && !isEtiket(naam));
  const rollen = namen.flatMap((naam): Naamrol[] => {
    const code = toewijzing.get(naam);
    return code === 'km' || code === 'cl' ? [{ naam: gewoneNaam(naam), rol: ROLLEN[code] }] : [];
  });
  const gewoon = namen.map(gewoneNaam).filter((naam) => naam !== '');
  const vondsten = vindInAlle(beurten.map(({ tekst }) => tekst));
  const grens = vondstZekerheden.indexOf(vanaf);
  const teksten = vervangInTeksten(
    beurten.map(({ tekst }, i) => {
      const gevonden = (vondsten[i] ?? []).filter(({ zekerheid }) => vondstZekerheden.indexOf(zekerheid) >= grens);
      return { tekst, vondsten: [...gevonden, ...sprekersIn(tekst, gewoon)] };
    }),
    rollen,
  );
  return beurten.map((beurt, i) => ({
    ...beurt,
    spreker: toewijzing.get(beurt.spreker) ?? 'derde',
    tekst: teksten[i] ?? beurt.tekst,
  }));
}
