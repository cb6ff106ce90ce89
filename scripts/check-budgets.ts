/**
 * Weighs every built page and holds it against budgets.json. Prints a table of the heaviest page of each kind.
 *
 *   npm run check:budgets
 */
import './lib/assert-node.ts';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weigh, type PageWeight } from './lib/page-weight.ts';
import budgets from '../budgets.json' with { type: 'json' };

type Kind = 'les' | 'verhaal' | 'naslag' | 'zoeken' | 'werkblad' | 'bladzijde';

const DIR = process.env.UIT_MAP ?? 'dist';
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

const REFERENCE = /^(?:begrippen|kijkwijzer)\/index\.html$/;

/** The kind of page decides its budget; a long list of reference texts may be longer than a lesson. */
function kindOf(page: string): Kind {
  if (page.startsWith('lessen/')) return 'les';
  if (page.startsWith('zoeken/')) return 'zoeken';
  if (page.startsWith('werkblad/')) return 'werkblad';
  if (/^verhalen\/.+\//.test(page)) return 'verhaal';
  return REFERENCE.test(page) ? 'naslag' : 'bladzijde';
}

/** Sentences about what is too heavy; none when all is well. */
function overBudget(w: PageWeight): string[] {
  const kind = kindOf(w.page);
  const limit = budgets[kind];
  // The Werkblad is a program rather than a page with an exercise: it locks, encrypts and keeps its own data.
  const withIsland = kind === 'werkblad' ? budgets.werkblad.metEiland : budgets.metOefening.js;
  const words = [
    { what: 'JavaScript before any exercise', bytes: w.js, max: limit.js },
    { what: 'CSS', bytes: w.css, max: limit.css },
    // The answers of exercises travel with the page, so only pages without an island have an HTML budget.
    ...(w.island === 0
      ? [
          { what: 'HTML', bytes: w.html, max: limit.html },
          { what: 'page without fonts', bytes: w.html + w.css + w.js, max: limit.totaal },
        ]
      : [{ what: 'JavaScript with exercise', bytes: w.js + w.island, max: withIsland }]),
  ];
  return words
    .filter(({ bytes, max }) => bytes > max)
    .map(({ what, bytes, max }) => `${w.page}:1 ${what} ${kB(bytes)} kB, budget ${kB(max)} kB`);
}

function fontErrors(): string[] {
  const total = globSync('**/*.woff2', { cwd: DIR }).reduce((bytes, file) => bytes + statSync(join(DIR, file)).size, 0);
  console.log(`fonts: ${kB(total)} kB of ${kB(budgets.lettertypen)} kB`);
  return total > budgets.lettertypen ? [`dist:1 fonts ${kB(total)} kB, budget ${kB(budgets.lettertypen)} kB`] : [];
}

function print(weights: readonly PageWeight[]): void {
  const row = (cells: readonly string[]): void =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(58) : cell.padStart(9))).join(''));
  row(['kB after brotli', 'HTML', 'CSS', 'JS', 'island', 'total']);
  for (const w of weights)
    row([w.page, kB(w.html), kB(w.css), kB(w.js), kB(w.island), kB(w.html + w.css + w.js + w.island)]);
}

const { base } = JSON.parse(readFileSync(join(DIR, '.build.json'), 'utf8')) as { base: string };
// All at once: zlib compresses on every core.
const weighed = await Promise.all(globSync('**/*.html', { cwd: DIR }).map((page) => weigh(DIR, page, base)));
const weights = weighed.sort((a, b) => b.html + b.js + b.island - (a.html + a.js + a.island));
const shown = (['les', 'verhaal', 'naslag', 'zoeken', 'werkblad', 'bladzijde'] as const).flatMap((kind) =>
  weights.filter((w) => kindOf(w.page) === kind).slice(0, 3),
);
print(shown);
const errors = [...weights.flatMap(overBudget), ...fontErrors()];
for (const error of errors) console.error(error);
console.log(`${weights.length} pages weighed, ${errors.length} over budget`);
process.exitCode = errors.length > 0 ? 1 : 0;
