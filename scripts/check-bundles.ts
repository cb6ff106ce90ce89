/**
 * What may not be in the browser's files: plain zod, source maps, and an import that can never be tried again.
 *
 *   npm run check:bundles
 */
import './lib/assert-node.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIR = process.env.UIT_MAP ?? 'dist';

/** What only stands in the forbidden thing. */
const FORBIDDEN = [
  { sign: /ZodError/, why: 'plain zod is for build time; use a small guard (docs/besluiten)' },
  { sign: /_zod/, why: 'plain zod is for build time; use a small guard (docs/besluiten)' },
  { sign: /sourceMappingURL/, why: 'source maps are not part of the site' },
  {
    sign: /\bimport\((["'`])\.\/[^"'`]+\1\)/,
    why: 'a browser may remember a failure by its address (src/integrations/preload.ts)',
  },
] as const;

const errors = globSync('**/*.js', { cwd: DIR, exclude: ['pagefind/**'] }).flatMap((file) => {
  const text = readFileSync(join(DIR, file), 'utf8');
  return FORBIDDEN.filter(({ sign }) => sign.test(text)).map(
    ({ sign, why }) => `${join(DIR, file)}:1 contains ${sign.source}: ${why}`,
  );
});
for (const error of errors) console.error(error);
console.log(`${errors.length === 0 ? 'no' : errors.length} forbidden things in the browser's scripts`);
process.exitCode = errors.length > 0 ? 1 : 0;
