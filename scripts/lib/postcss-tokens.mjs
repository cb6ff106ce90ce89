// PostCSS plugin: drops custom properties that nothing on the site reads, so that a municipality's whole token file
// (two thousand tokens) costs only what is in use.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const LEEST = /var\(\s*(--[\w-]+)/g;
const SCHRIJFT = /[\s{;]--[\w-]+\s*:/;

/** @param {string} map @returns {string[]} */
const bestanden = (map) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => ['.astro', '.css', '.tsx', '.ts'].includes(extname(naam)))
    .filter((naam) => !naam.includes('themas'))
    .map((naam) => join(map, naam));

/**
 * Style sheets of packages that our own import: what they read is in use too.
 *
 * @param {string} tekst
 * @returns {string[]}
 */
const pakketten = (tekst) =>
  Array.from(tekst.matchAll(/@import '(@[^']+\.css)'/g), (m) => join('node_modules', m[1] ?? ''));

/** @param {string} tekst @returns {string[]} */
const gelezen = (tekst) => Array.from(tekst.matchAll(LEEST), (m) => m[1] ?? '');

/**
 * @param {{ bronnen: string }} opties folder whose own styles may read a token
 * @returns {import('postcss').Plugin}
 */
export function tokensInGebruik({ bronnen }) {
  return {
    postcssPlugin: 'tokens-in-gebruik',
    OnceExit(root) {
      if (!SCHRIJFT.test(root.toString())) return;
      /** @type {Map<string, string[]>} */
      const verwijst = new Map();
      const eigen = bestanden(bronnen).map((pad) => readFileSync(pad, 'utf8'));
      const ingevoerd = eigen.flatMap(pakketten).map((pad) => readFileSync(pad, 'utf8'));
      const nodig = new Set([...eigen, ...ingevoerd].flatMap(gelezen));
      root.walkDecls((decl) => {
        const gebruikt = gelezen(decl.value);
        if (!decl.prop.startsWith('--')) gebruikt.forEach((naam) => nodig.add(naam));
        else verwijst.set(decl.prop, [...(verwijst.get(decl.prop) ?? []), ...gebruikt]);
      });
      root.walkAtRules((regel) => gelezen(regel.params).forEach((naam) => nodig.add(naam)));
      const rij = [...nodig];
      for (let naam = rij.pop(); naam !== undefined; naam = rij.pop()) {
        for (const volgende of verwijst.get(naam) ?? []) {
          if (nodig.has(volgende)) continue;
          nodig.add(volgende);
          rij.push(volgende);
        }
      }
      root.walkDecls(/^--/, (decl) => {
        if (!nodig.has(decl.prop)) decl.remove();
      });
      root.walkRules((regel) => {
        if (regel.nodes.length === 0) regel.remove();
      });
    },
  };
}
