/** Reads all content itself, not through Astro, so that every mistake can name its file, line and field. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { begrip } from '#schemas/begrip.ts';
import { bron } from '#schemas/bron.ts';
import { gesprek } from '#schemas/gesprek.ts';
import { leerpad } from '#schemas/leerpad.ts';
import { les } from '#schemas/les.ts';
import { module } from '#schemas/module.ts';
import { oefening } from '#schemas/oefening.ts';
import { pagina } from '#schemas/pagina.ts';
import { thema } from '#schemas/thema.ts';
import { verhaal } from '#schemas/verhaal.ts';
import { meld, type Melding, type Plek } from './melding.ts';
import { leesYaml } from './yaml-lezen.ts';
import { ontleed } from './zod-melding.ts';

/** A folder of src/content: its schema and the kind of file that Astro reads there. */
const MAPPEN = {
  lessen: { schema: les, ext: 'mdx' },
  modules: { schema: module, ext: 'yaml' },
  leerpaden: { schema: leerpad, ext: 'yaml' },
  oefeningen: { schema: oefening, ext: 'yaml' },
  verhalen: { schema: verhaal, ext: 'yaml' },
  gesprekken: { schema: gesprek, ext: 'yaml' },
  kijkwijzer: { schema: thema, ext: 'yaml' },
  begrippen: { schema: begrip, ext: 'yaml' },
  bronnen: { schema: bron, ext: 'yaml' },
  paginas: { schema: pagina, ext: 'mdx' },
} as const;

type Collectie = keyof typeof MAPPEN;

export interface ContentBestand {
  /** From the root of the project, with forward slashes. */
  readonly pad: string;
  readonly tekst: string;
}

/** One file that follows its schema. */
export interface Item<T> extends Plek {
  readonly data: T;
  /** The text below the frontmatter; empty for YAML. */
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyRegel: number;
}

export type Inhoud = { readonly [C in Collectie]: readonly Item<z.infer<(typeof MAPPEN)[C]['schema']>>[] } & {
  /** Ids of files that do not follow their schema, so that a reference to one is not called broken as well. */
  readonly onleesbaar: ReadonlySet<string>;
};

export interface Gelezen {
  readonly inhoud: Inhoud;
  readonly meldingen: readonly Melding[];
}

interface Deel {
  readonly yaml: string;
  readonly yamlRegel: number;
  readonly body: string;
  readonly bodyRegel: number;
}

const WORTEL = 'src/content/';
const REGISTER = `${WORTEL}ids.json`;
const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const telRegels = (tekst: string): number => tekst.split('\n').length - 1;

function splits({ pad, tekst }: ContentBestand): Deel | undefined {
  if (!pad.endsWith('.mdx')) return { yaml: tekst, yamlRegel: 1, body: '', bodyRegel: 1 };
  const kop = FRONTMATTER.exec(tekst);
  if (!kop) return undefined;
  return { yaml: kop[1] ?? '', yamlRegel: 2, body: tekst.slice(kop[0].length), bodyRegel: telRegels(kop[0]) + 1 };
}

const isCollectie = (naam: string): naam is Collectie => Object.hasOwn(MAPPEN, naam);
const mapVan = (pad: string): string => pad.slice(WORTEL.length).split('/')[0] ?? '';

interface Lees<T> {
  readonly items: readonly Item<T>[];
  readonly meldingen: readonly Melding[];
  readonly kapot: readonly string[];
}

const zonder = (meldingen: readonly Melding[], waarde?: unknown): Lees<never> => {
  const id = typeof waarde === 'object' && waarde !== null && 'id' in waarde ? waarde.id : undefined;
  return { items: [], meldingen, kapot: typeof id === 'string' ? [id] : [] };
};

function leesBestand<T>(schema: z.ZodType<T>, bestand: ContentBestand): Lees<T> {
  const naam = bestand.pad;
  const deel = splits(bestand);
  if (!deel)
    return zonder([
      {
        bestand: naam,
        regel: 1,
        veld: '',
        gevonden: 'geen frontmatter',
        verwacht: 'velden tussen twee regels met ---',
        schrijf: 'de velden boven de tekst, zoals docs/nieuwe-les.md laat zien',
      },
    ]);
  const { waarde, regel, fouten } = leesYaml(deel.yaml, deel.yamlRegel);
  if (fouten.length > 0)
    return zonder(
      fouten.map((fout) => ({
        bestand: naam,
        regel: fout.regel,
        veld: '',
        gevonden: `YAML die niet te lezen is (${fout.bericht})`,
        verwacht: 'geldige YAML',
        schrijf:
          'aanhalingstekens om een tekst met een dubbele punt, en evenveel spaties voor velden die bij elkaar horen',
      })),
    );
  const plek: Plek = { bestand: naam, regel };
  const uitkomst = ontleed(schema, waarde);
  if (!uitkomst.goed)
    return zonder(
      uitkomst.fouten.map((fout) => meld(plek, fout.pad, fout)),
      waarde,
    );
  return {
    items: [{ ...plek, data: uitkomst.data, body: deel.body, bodyRegel: deel.bodyRegel }],
    meldingen: [],
    kapot: [],
  };
}

/** A file that Astro would silently leave out. */
function nietGelezen({ pad }: ContentBestand): Melding[] {
  if (pad === REGISTER) return [];
  const naam = mapVan(pad);
  const map = isCollectie(naam) ? MAPPEN[naam] : undefined;
  if (map && pad.endsWith(`.${map.ext}`)) return [];
  const verwacht = map
    ? `een bestand dat eindigt op .${map.ext}`
    : `een van de mappen ${Object.keys(MAPPEN).join(', ')}`;
  return [
    {
      bestand: pad,
      veld: '',
      gevonden: 'een bestand dat de site niet leest',
      verwacht,
      schrijf: map
        ? `een naam die eindigt op .${map.ext}`
        : 'het bestand in de goede map, of voeg de map toe aan src/content.config.ts en scripts/content/lees.ts',
    },
  ];
}

/** Reads files that are already in memory. */
export function leesInhoud(bestanden: readonly ContentBestand[]): Gelezen {
  const meldingen: Melding[] = bestanden.flatMap(nietGelezen);
  const onleesbaar = new Set<string>();
  const lees = <T>(naam: Collectie, schema: z.ZodType<T>): readonly Item<T>[] =>
    bestanden
      .filter(({ pad }) => mapVan(pad) === naam && pad.endsWith(`.${MAPPEN[naam].ext}`))
      .flatMap((bestand) => {
        const { items, meldingen: eigen, kapot } = leesBestand(schema, bestand);
        meldingen.push(...eigen);
        for (const id of kapot) onleesbaar.add(id);
        return items;
      });
  const inhoud: Inhoud = {
    lessen: lees('lessen', les),
    modules: lees('modules', module),
    leerpaden: lees('leerpaden', leerpad),
    oefeningen: lees('oefeningen', oefening),
    verhalen: lees('verhalen', verhaal),
    gesprekken: lees('gesprekken', gesprek),
    kijkwijzer: lees('kijkwijzer', thema),
    begrippen: lees('begrippen', begrip),
    bronnen: lees('bronnen', bron),
    paginas: lees('paginas', pagina),
    onleesbaar,
  };
  return { inhoud, meldingen };
}

/** All files below src/content, in a fixed order. */
export function contentBestanden(wortel = process.cwd()): ContentBestand[] {
  return globSync('src/content/**/*.*', { cwd: wortel })
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort()
    .map((pad) => ({ pad, tekst: readFileSync(join(wortel, pad), 'utf8') }));
}

/** Everything, the begrippen last: of two equal ids theirs is the easiest to change, so theirs is the one reported. */
export const alleItems = (inhoud: Inhoud): readonly Item<{ readonly id: string }>[] => [
  ...inhoud.lessen,
  ...inhoud.modules,
  ...inhoud.leerpaden,
  ...inhoud.oefeningen,
  ...inhoud.verhalen,
  ...inhoud.gesprekken,
  ...inhoud.kijkwijzer,
  ...inhoud.bronnen,
  ...inhoud.paginas,
  ...inhoud.begrippen,
];

/** The ids of items, plus those of files that could not be read. */
export const idsVan = (items: readonly Item<{ readonly id: string }>[], inhoud: Inhoud): ReadonlySet<string> =>
  new Set([...items.map(({ data }) => data.id), ...inhoud.onleesbaar]);
