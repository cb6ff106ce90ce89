/** Fails on a source, test or script file of more than 300 lines, and shows how long files usually are. */
import './lib/assert-node.ts';
import { globSync, readFileSync } from 'node:fs';
import { isMain } from './lib/is-main.mjs';

const MAX_LINES = 300;

const FILES = ['{src,scripts,tests}/**/*.{ts,tsx,astro,css,mjs}', '*.{ts,mjs}'];

export interface FileSize {
  readonly path: string;
  readonly lines: number;
}

/** Lines as an editor counts them: a last one without a line break is a line too. */
export const countLines = (text: string): number =>
  text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);

export const tooLong = (sizes: readonly FileSize[]): string[] =>
  sizes
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}:${MAX_LINES + 1} has ${lines} lines, at most ${MAX_LINES}: split it by concept`);

/** The smallest value that at least this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function usualLength(name: string, sizes: readonly FileSize[]): string {
  const lines = sizes.map((size) => size.lines);
  return `${name}: median ${percentile(lines, 0.5)}, 95th percentile ${percentile(lines, 0.95)} (${lines.length} files)`;
}

function main(): number {
  const sizes = globSync(FILES).map((path) => ({ path, lines: countLines(readFileSync(path, 'utf8')) }));
  const isTest = ({ path }: FileSize): boolean => /^tests[\\/]/.test(path);
  const source = sizes.filter((size) => !isTest(size));
  console.log(
    usualLength(
      'ts',
      source.filter(({ path }) => path.endsWith('.ts')),
    ),
  );
  console.log(
    usualLength(
      'tsx + astro',
      source.filter(({ path }) => /\.(tsx|astro)$/.test(path)),
    ),
  );
  console.log(usualLength('tests', sizes.filter(isTest)));
  const problems = tooLong(sizes);
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main();
