/** Fails when an id of the course was renamed or removed, or is not yet in src/content/ids.json. */
import './lib/assert-node.ts';
import { telMeldingen, toonMelding } from './content/melding.ts';
import { controleerIdsVanProject, idsVanProject } from './content/register-bestand.ts';
import { isMain } from './lib/is-main.mjs';

function main(): number {
  const meldingen = controleerIdsVanProject();
  for (const melding of meldingen) console.error(toonMelding(melding));
  console.log(`${idsVanProject().ids.length} ids: ${telMeldingen(meldingen)}.`);
  return meldingen.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main();
