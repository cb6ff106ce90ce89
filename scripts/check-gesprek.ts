/**
 * Checks branching conversations while they are being written: `node scripts/check-gesprek.ts <file.yaml> …`, or all of
 * them without a name. A file may lie anywhere. Prints `path:line field: gevonden …; verwacht …. Schrijf: …` and the
 * figures of each graph.
 */
import './lib/assert-node.ts';
import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { leesOmgeving } from './content/controle.ts';
import { contentBestanden, leesInhoud, type ContentBestand } from './content/lees.ts';
import { opPlaats, telMeldingen, toonMelding } from './content/melding.ts';
import { controleerGesprekken } from './content/regels/gesprekken.ts';
import { controleerIds } from './content/regels/ids.ts';
import { controleerTaal } from './content/regels/taal.ts';
import { controleerVerwijzingen } from './content/regels/verwijzingen.ts';
import { gesprekkenTabel } from './content/gesprekstabel.ts';
import { isMain } from './lib/is-main.mjs';

const MAP = 'src/content/gesprekken/';

/** A draft outside the project is read as if it already lay in its place. */
function bestandVan(naam: string): ContentBestand {
  const pad = relative(process.cwd(), resolve(naam)).replaceAll('\\', '/');
  return { pad: pad.startsWith(MAP) ? pad : `${MAP}${basename(naam)}`, tekst: readFileSync(naam, 'utf8') };
}

function main(namen: readonly string[]): number {
  const eigen = namen.map(bestandVan);
  const paden = new Set(eigen.map(({ pad }) => pad));
  const gevraagd = (pad: string): boolean => (paden.size === 0 ? pad.startsWith(MAP) : paden.has(pad));
  const { inhoud, meldingen } = leesInhoud([...contentBestanden().filter(({ pad }) => !paden.has(pad)), ...eigen]);
  const alle = [
    ...meldingen,
    ...controleerIds(inhoud),
    ...controleerVerwijzingen(inhoud),
    ...controleerGesprekken(inhoud),
    ...controleerTaal(inhoud, leesOmgeving().woorden),
  ];
  // Content that others are still writing gives messages of its own; only those about the asked files count.
  const hier = alle.filter(({ bestand }) => gevraagd(bestand)).sort(opPlaats);
  console.log(gesprekkenTabel(inhoud.gesprekken.filter(({ bestand }) => gevraagd(bestand)).map(({ data }) => data)));
  console.log('');
  for (const melding of hier) console.error(toonMelding(melding));
  console.log(`${telMeldingen(hier)}. Spelling: npx cspell --no-progress ${namen.join(' ') || `${MAP}*.yaml`}`);
  return hier.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
