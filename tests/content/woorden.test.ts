/** The project's dictionary is easy to review: sorted, and every word once. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/woorden.txt is sorted, without doubles', () => {
  const woorden = readFileSync('docs/woorden.txt', 'utf8').trimEnd().split('\n');
  const zoalsHetHoort = [...new Set(woorden)].sort((a, b) => a.localeCompare(b, 'nl'));
  expect(woorden).toEqual(zoalsHetHoort);
});
