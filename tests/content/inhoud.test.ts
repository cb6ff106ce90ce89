/** The real content, by the same rules as `scripts/check-content.ts`. */
import { describe, expect, it } from 'vitest';
import { controleerProject } from '../../scripts/content/controle.ts';
import { toonMelding, type Melding } from '../../scripts/content/melding.ts';
import { alleTabellen, samenvatting } from '../../scripts/content/tabellen.ts';

const { inhoud, meldingen } = controleerProject();

/** One test a collection, so that a failure says at once whose file it is. */
const mappen = [
  'lessen',
  'modules',
  'leerpaden',
  'oefeningen',
  'verhalen',
  'gesprekken',
  'kijkwijzer',
  'begrippen',
  'bronnen',
  'paginas',
] as const;
const regels = (lijst: readonly Melding[]): string => lijst.map(toonMelding).join('\n');
const mapVan = (bestand: string): string => /^src\/content\/([^/]+)\//.exec(bestand)?.[1] ?? '';

describe('the content', () => {
  it('is there', () => {
    console.log(`${alleTabellen(inhoud)}\n\n${samenvatting(inhoud)}.`);
    for (const map of mappen) expect(inhoud[map], map).not.toEqual([]);
  });

  it.each(mappen)('has nothing to report about %s', (map) => {
    expect(regels(meldingen.filter(({ bestand }) => mapVan(bestand) === map))).toBe('');
  });

  it('has nothing to report about anything else', () => {
    const ander = meldingen.filter(({ bestand }) => !mappen.some((map) => map === mapVan(bestand)));
    expect(regels(ander)).toBe('');
  });
});
