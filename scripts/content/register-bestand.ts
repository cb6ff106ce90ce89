/** The register as a file, beside the content it describes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alleIds } from './ids.ts';
import { contentBestanden, leesInhoud } from './lees.ts';
import type { Melding } from './melding.ts';
import { controleerRegister, leesRegister, REGISTER, type RegisterGelezen } from './register.ts';

export function registerVan(wortel = process.cwd()): RegisterGelezen | undefined {
  const pad = join(wortel, REGISTER);
  return existsSync(pad) ? leesRegister(readFileSync(pad, 'utf8')) : undefined;
}

/** The ids of the real content; files that do not follow their schema make the list incomplete. */
export function idsVanProject(wortel = process.cwd()): { readonly ids: readonly string[]; readonly heel: boolean } {
  const { inhoud, meldingen } = leesInhoud(contentBestanden(wortel));
  return { ids: alleIds(inhoud), heel: meldingen.length === 0 };
}

export function controleerIdsVanProject(wortel = process.cwd()): Melding[] {
  const gelezen = registerVan(wortel) ?? leesRegister(undefined);
  if (!gelezen.goed) return [...gelezen.meldingen];
  return controleerRegister(gelezen.register, idsVanProject(wortel).ids);
}
