/** The real register of ids, by the same rules as `scripts/check-ids.ts`. */
import { expect, it } from 'vitest';
import { toonMelding } from '../../scripts/content/melding.ts';
import { controleerIdsVanProject } from '../../scripts/content/register-bestand.ts';

it('every id of the course is registered, and none has disappeared', () => {
  expect(controleerIdsVanProject().map(toonMelding).join('\n')).toBe('');
});
