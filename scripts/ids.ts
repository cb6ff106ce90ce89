/**
 * Adds the new ids of the course to src/content/ids.json: `npm run ids`. It never removes one: what is gone has to be
 * listed under `vervallen` by a person, with the reason.
 */
import './lib/assert-node.ts';
import { writeFileSync } from 'node:fs';
import { toonMelding } from './content/melding.ts';
import { alsJson, LEEG, REGISTER, vulAan } from './content/register.ts';
import { idsVanProject, registerVan } from './content/register-bestand.ts';
import { isMain } from './lib/is-main.mjs';

function main(): number {
  const gelezen = registerVan() ?? { goed: true, register: LEEG };
  const { ids, heel } = idsVanProject();
  if (!gelezen.goed) {
    for (const melding of gelezen.meldingen) console.error(toonMelding(melding));
    return 1;
  }
  if (!heel) {
    console.error(
      'Niet alle content is te lezen, dus de ids zijn niet compleet. Herstel eerst wat npm run check:content meldt.',
    );
    return 1;
  }
  const nieuw = vulAan(gelezen.register, ids);
  writeFileSync(REGISTER, alsJson(nieuw));
  console.log(
    `${REGISTER}: ${nieuw.ids.length - gelezen.register.ids.length} ids erbij, ${nieuw.ids.length} in totaal.`,
  );
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main();
