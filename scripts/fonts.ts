/**
 * Cuts the two typefaces down to the characters of Dutch and the weights the site uses.
 * The output in src/assets/fonts is committed; run `npm run fonts` after changing a weight or a character.
 */
import './lib/assert-node.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const TEKENS =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('') +
  'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüĳĲ' +
  '‘’‚“”„–—…·•×→←↑↓›‹«»©€§°±½¼¾✓−≥≤≠%‰\u00a0\u202f';

const bron = (pakket: string, bestand: string): string =>
  `node_modules/@fontsource-variable/${pakket}/files/${bestand}.woff2`;

const lettertypen = [
  {
    naar: 'atkinson',
    van: bron('atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal'),
    gewicht: { min: 400, max: 700 },
  },
  { naar: 'literata', van: bron('literata', 'literata-latin-wght-normal'), gewicht: { min: 400, max: 600 } },
  { naar: 'literata-cursief', van: bron('literata', 'literata-latin-wght-italic'), gewicht: 400 },
] as const;

await mkdir('src/assets/fonts', { recursive: true });
let totaal = 0;
for (const { naar, van, gewicht } of lettertypen) {
  const klein = await subsetFont(await readFile(van), TEKENS, {
    targetFormat: 'woff2',
    variationAxes: { wght: gewicht },
  });
  await writeFile(`src/assets/fonts/${naar}.woff2`, klein);
  totaal += klein.length;
  console.log(`${naar}.woff2 ${(klein.length / 1000).toFixed(1)} kB`);
}
console.log(`together ${(totaal / 1000).toFixed(1)} kB`);
