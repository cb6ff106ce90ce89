// The words that PurgeCSS looks for in our sources. It would search every file for every selector of every style sheet.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * @param {string} map folder with sources
 * @param {RegExp} woord which words matter, with the flag g
 * @returns {{ raw: string, extension: string }} content for PurgeCSS
 */
export function klassenIn(map, woord) {
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' });
  const bronnen = namen.filter((naam) => ['.astro', '.tsx', '.ts'].includes(extname(naam)));
  const klassen = bronnen.flatMap((naam) => readFileSync(join(map, naam), 'utf8').match(woord) ?? []);
  return { raw: [...new Set(klassen)].join(' '), extension: 'html' };
}
