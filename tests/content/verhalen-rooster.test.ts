/** The thirteen stories together cover the grid, stay plain in narration, and repeat nobody's name. */
import { describe, expect, it } from 'vitest';
import { reactieIds, zelfbeeldIds } from '#kern/slim.ts';
import { telWoorden } from '#kern/tekst.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { themaIds } from '#schemas/thema.ts';
import type { Verhaal } from '#schemas/verhaal.ts';
import { controleerProject } from '../../scripts/content/controle.ts';
import { GRENZEN, leesmaten } from '../../scripts/content/leesmaten.ts';

const verhalen = controleerProject()
  .inhoud.verhalen.map(({ data }) => data)
  .sort((a, b) => a.volgorde - b.volgorde);
const thema = controleerProject().inhoud.kijkwijzer.map(({ data }) => data);

/** Words with a capital that belong to the course. */
const VAN_DE_CURSUS = ['Samenleerwijzer', 'Kijkwijzer', ...thema.map(({ naam }) => naam)];

const zelfbeelden = ({ slim }: Verhaal): string[] => [...new Set(slim.map((fase) => fase.zelfbeeld))];
const mismatch = reactieIds.filter((id) => id !== 'stroming');
/** What happens in a story in the order of its phases; the grid counts the first two that are no flow. */
const reacties = ({ slim }: Verhaal): string[] =>
  [...new Set(slim.flatMap((fase) => fase.reacties))].filter((id) => id !== 'stroming').slice(0, 2);
const themas = ({ hoofdthemas, neventhemas }: Verhaal): string[] => [...hoofdthemas, ...neventhemas];
const beurten = ({ transcript }: Pick<Verhaal, 'transcript'>) =>
  transcript.flatMap((regel) => ('sprong' in regel ? [] : [regel]));
const woorden = (verhaal: Verhaal): number => beurten(verhaal).reduce((som, { tekst }) => som + telWoorden(tekst), 0);
const hoeVaak = (ids: readonly string[], van: (verhaal: Verhaal) => string[]): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, verhalen.filter((verhaal) => van(verhaal).includes(id)).length]));

/** Ids that occur in fewer stories than the grid asks for. */
const teWeinig = (aantallen: Record<string, number>, minstens: number): string[] =>
  Object.entries(aantallen).flatMap(([id, aantal]) => (aantal < minstens ? [`${id}: ${aantal}`] : []));

describe('the stories', () => {
  it('are thirteen, and together show every zelfbeeld, reactie and thema often enough', () => {
    const rij = (verhaal: Verhaal): string =>
      [
        String(verhaal.volgorde).padStart(2),
        verhaal.titel.padEnd(24),
        String(woorden(verhaal)).padStart(4),
        String(beurten(verhaal).length).padStart(3),
        formatTijdcode(verhaal.duur),
        verhaal.setting.padEnd(12),
        zelfbeelden(verhaal).join(' → ').padEnd(20),
        reacties(verhaal).join(', ').padEnd(24),
        `${verhaal.hoofdthemas.join(', ')} · ${verhaal.neventhemas.join(', ')}`,
      ].join('  ');
    console.log(`words and beurten of each conversation\n${verhalen.map(rij).join('\n')}`);
    const [z, r, t] = [hoeVaak(zelfbeeldIds, zelfbeelden), hoeVaak(mismatch, reacties), hoeVaak(themaIds, themas)];
    console.log(JSON.stringify({ zelfbeelden: z, reacties: r, themas: t }, null, 1));
    expect(verhalen).toHaveLength(13);
    expect(teWeinig(z, 2)).toEqual([]);
    expect(teWeinig(r, 3)).toEqual([]);
    expect(teWeinig(t, 4)).toEqual([]);
  });

  it.each(verhalen.map((verhaal) => [verhaal.titel, verhaal] as const))(
    '%s: two readings of seven to ten moments that really differ, one about the klantmanager',
    (_, verhaal) => {
      for (const lezing of ['a', 'b'] as const) {
        const eigen = verhaal.momenten.filter((moment) => moment.lezing === lezing);
        expect(eigen.length).toBeGreaterThanOrEqual(7);
        expect(eigen.length).toBeLessThanOrEqual(10);
      }
      expect(verhaal.momenten.filter(({ verschil }) => verschil !== undefined).length).toBeGreaterThanOrEqual(2);
      const vanKm = new Set(beurten(verhaal).flatMap(({ id, spreker }) => (spreker === 'km' ? [id] : [])));
      expect(verhaal.momenten.some(({ vanBeurt }) => vanKm.has(vanBeurt))).toBe(true);
      expect(verhaal.momenten.some(({ gaatGoed }) => gaatGoed)).toBe(true);
    },
  );

  it.each(verhalen.map((verhaal) => [verhaal.titel, verhaal] as const))(
    '%s: narration in plain words; what people say is free',
    (_, { vooraf, interview, reflectie, vervolg, leertZien }) => {
      const maten = leesmaten([leertZien, vooraf, interview, reflectie, vervolg.vooraf]);
      expect(maten.lix).toBeLessThanOrEqual(GRENZEN.lix);
      expect(maten.woordenPerZin).toBeLessThanOrEqual(GRENZEN.woordenPerZin);
    },
  );

  it('repeat no name: who is called by a name in one story is in no other', () => {
    const namen = (verhaal: Verhaal): string[] =>
      [verhaal.sprekers.km, verhaal.sprekers.cl, verhaal.sprekers.derde ?? '']
        .flatMap((naam) => naam.match(/\p{Lu}[\p{Ll}-]+/gu) ?? [])
        .filter((naam) => !['Klantmanager', 'Leidinggevende'].includes(naam));
    const alles = verhalen.map((verhaal) => ({ titel: verhaal.titel, tekst: JSON.stringify(verhaal) }));
    const dubbel = verhalen.flatMap((verhaal) =>
      namen(verhaal).flatMap((naam) =>
        alles.flatMap(({ titel, tekst }) =>
          titel !== verhaal.titel && new RegExp(`\\b${naam}\\b`, 'u').test(tekst) ? [`${naam} in ${titel}`] : [],
        ),
      ),
    );
    expect(verhalen.flatMap(namen).length).toBeGreaterThanOrEqual(13);
    expect(dubbel).toEqual([]);
  });

  it('repeat no other name either: a word with a capital inside a sentence is in one story only', () => {
    const namen = new Map<string, string[]>();
    for (const verhaal of verhalen)
      for (const naam of new Set(JSON.stringify(verhaal).match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)))
        if (!VAN_DE_CURSUS.includes(naam)) namen.set(naam, [...(namen.get(naam) ?? []), verhaal.titel]);
    expect([...namen].filter(([, waar]) => waar.length > 1)).toEqual([]);
  });

  it('repeat no gesture: no six words of what one sees are in two stories', () => {
    const gebaren = new Map<string, Set<string>>();
    for (const verhaal of verhalen)
      for (const { gedrag = '' } of [...beurten(verhaal), ...beurten(verhaal.vervolg)])
        for (const zin of gedrag.toLowerCase().split(/[.!?]/)) {
          const woorden = zin.match(/[\p{L}\d']+/gu) ?? [];
          for (let i = 0; i + 6 <= woorden.length; i++) {
            const stuk = woorden.slice(i, i + 6).join(' ');
            gebaren.set(stuk, (gebaren.get(stuk) ?? new Set()).add(verhaal.titel));
          }
        }
    expect(gebaren.size).toBeGreaterThan(500);
    expect([...gebaren].flatMap(([stuk, waar]) => (waar.size > 1 ? [stuk] : []))).toEqual([]);
  });
});
