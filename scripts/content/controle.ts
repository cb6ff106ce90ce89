/** All rules over all content, in one call: for the script and for the tests. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentBestanden, leesInhoud, type Inhoud } from './lees.ts';
import { tagsVan, waarde } from './mdx.ts';
import { opPlaats, type Melding } from './melding.ts';
import { controleerGesprekken } from './regels/gesprekken.ts';
import { controleerIds } from './regels/ids.ts';
import { controleerLeerpaden } from './regels/leerpaden.ts';
import { controleerLesteksten } from './regels/lestekst.ts';
import { controleerMaten } from './regels/maten.ts';
import { controleerOefeningen } from './regels/oefeningen.ts';
import { controleerOnderdelen } from './regels/onderdelen.ts';
import { controleerTaal } from './regels/taal.ts';
import { controleerTijden } from './regels/tijden.ts';
import { controleerVerhalen } from './regels/verhalen.ts';
import { controleerVerwijzingen } from './regels/verwijzingen.ts';
import { controleerWezen } from './regels/wezen.ts';

/** What the rules need besides the content. */
export interface Omgeving {
  /** The names of the pictures, or undefined when the folder is not there. */
  readonly beelden: readonly string[] | undefined;
  /** The project's dictionary, in small letters. */
  readonly woorden: ReadonlySet<string>;
}

const BEELDEN = 'src/components/les/beelden';
const WOORDEN = 'docs/woorden.txt';

export function leesOmgeving(wortel = process.cwd()): Omgeving {
  const map = join(wortel, BEELDEN);
  const lijst = join(wortel, WOORDEN);
  const regels = existsSync(lijst) ? readFileSync(lijst, 'utf8').split('\n') : [];
  return {
    beelden: existsSync(map)
      ? globSync('*.astro', { cwd: map }).map((bestand) => basename(bestand, '.astro'))
      : undefined,
    woorden: new Set(
      regels.map((regel) => regel.trim().toLowerCase()).filter((regel) => regel !== '' && !regel.startsWith('#')),
    ),
  };
}

function geenBeelden(): Melding {
  return {
    bestand: BEELDEN,
    veld: '',
    gevonden: 'geen map',
    verwacht: 'een bestand voor elk beeld dat een les noemt',
    schrijf: 'elk beeld als <naam>.astro in deze map',
  };
}

/** The pictures that lessons name. */
const genoemdeBeelden = (inhoud: Inhoud): readonly string[] =>
  inhoud.lessen.flatMap((les) => tagsVan(les).flatMap((tag) => (tag.naam === 'Beeld' ? waarde(tag, 'naam') : [])));

/** What is wrong with content that follows its schemas. */
export function controleer(inhoud: Inhoud, { beelden, woorden }: Omgeving): Melding[] {
  const genoemd = genoemdeBeelden(inhoud);
  return [
    ...(beelden === undefined && genoemd.length > 0 ? [geenBeelden()] : []),
    ...controleerIds(inhoud),
    ...controleerVerwijzingen(inhoud),
    ...controleerLeerpaden(inhoud),
    ...controleerOefeningen(inhoud),
    ...controleerVerhalen(inhoud),
    ...controleerGesprekken(inhoud),
    ...controleerTijden(inhoud),
    ...controleerOnderdelen(inhoud),
    ...controleerLesteksten(inhoud, beelden ?? genoemd),
    ...controleerWezen(inhoud),
    ...controleerMaten(inhoud),
    ...controleerTaal(inhoud, woorden),
  ].sort(opPlaats);
}

export interface Gecontroleerd {
  readonly inhoud: Inhoud;
  readonly meldingen: readonly Melding[];
}

/** The real content of the project: read, parsed and checked. */
export function controleerProject(wortel = process.cwd()): Gecontroleerd {
  const { inhoud, meldingen } = leesInhoud(contentBestanden(wortel));
  return { inhoud, meldingen: [...meldingen, ...controleer(inhoud, leesOmgeving(wortel))].sort(opPlaats) };
}
