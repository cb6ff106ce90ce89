/**
 * Reads all content and fails on anything a learner would stumble over: a broken reference, an orphan, a lesson that is
 * hard to read, a story that does not follow its form. Prints `path:line field: gevonden …; verwacht …. Schrijf: …`.
 */
import './lib/assert-node.ts';
import { controleerProject } from './content/controle.ts';
import { telMeldingen, toonMelding } from './content/melding.ts';
import { alleTabellen, samenvatting } from './content/tabellen.ts';
import { isMain } from './lib/is-main.mjs';

function main(): number {
  const { inhoud, meldingen } = controleerProject();
  console.log(`${alleTabellen(inhoud)}\n`);
  for (const melding of meldingen) console.error(toonMelding(melding));
  console.log(`${samenvatting(inhoud)}: ${telMeldingen(meldingen)}.`);
  return meldingen.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main();
