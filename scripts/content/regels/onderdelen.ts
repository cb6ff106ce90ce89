/** The components in the text of a lesson or page: known there, with their fields, and closed as they should be. */
import type { Inhoud, Item } from '../lees.ts';
import { lijktOp } from '../lijkt-op.ts';
import { tagsVan, waarde, type Tag } from '../mdx.ts';
import { meld, opRegel, type Melding, type Plek, type Wat } from '../melding.ts';

interface Onderdeel {
  /** `open` has its text between two tags. */
  readonly vorm: Tag['vorm'];
  readonly velden: readonly string[];
}

type Onderdelen = Readonly<Record<string, Onderdeel>>;

/** What src/pages/lessen hands to a lesson. */
const IN_LES: Onderdelen = {
  Analyseer: { vorm: 'los', velden: ['verhaal'] },
  Beeld: { vorm: 'los', velden: ['naam', 'bijschrift'] },
  Begrip: { vorm: 'open', velden: ['id'] },
  Bron: { vorm: 'los', velden: ['id', 'plaats'] },
  Fragment: { vorm: 'los', velden: ['verhaal', 'van', 'tot'] },
  Gesprek: { vorm: 'los', velden: ['id'] },
  Kader: { vorm: 'open', velden: ['titel'] },
  Naar: { vorm: 'open', velden: ['pad'] },
  Oefening: { vorm: 'los', velden: ['id'] },
  SlimMatrix: { vorm: 'los', velden: [] },
  span: { vorm: 'open', velden: ['lang'] },
};

/** What src/pages/[pagina].astro hands to a page about the site. */
const IN_PAGINA: Onderdelen = {
  Config: { vorm: 'los', velden: ['veld'] },
  span: { vorm: 'open', velden: ['lang'] },
};

function voorbeeldVan(naam: string, { vorm, velden }: Onderdeel): string {
  const begin = [`<${naam}`, ...velden.map((veld) => `${veld}="…"`)].join(' ');
  return vorm === 'los' ? `${begin} />` : `${begin}>…</${naam}>`;
}

interface VeldFout extends Wat {
  readonly veld?: string;
}

function fouten(tag: Tag, onderdeel: Onderdeel): VeldFout[] {
  const { velden, vorm } = onderdeel;
  const schrijf = voorbeeldVan(tag.naam, onderdeel);
  const teveel = [...tag.attributen.keys(), ...tag.andere].filter((veld) => !velden.includes(veld));
  const mist = velden.filter((veld) => waarde(tag, veld).trim() === '');
  // A field under a slightly other name is one mistake, not two.
  const verschreven = new Map(mist.flatMap((veld) => lijktOp(veld, teveel, 1).map((ander) => [veld, ander])));
  const anders = [...verschreven.values()];
  const gevonden = (veld: string): string => {
    if (tag.andere.includes(veld)) return 'een waarde zonder dubbele aanhalingstekens';
    return verschreven.get(veld) ?? 'niets';
  };
  const andereVorm = tag.vorm === 'los' ? 'geen tekst erin' : 'geen schuine streep aan het eind';
  return [
    ...(tag.vorm === vorm ? [] : [{ gevonden: andereVorm, verwacht: schrijf, schrijf }]),
    ...mist.map((veld) => ({ veld, gevonden: gevonden(veld), verwacht: `${veld}="…"`, schrijf })),
    ...teveel
      .filter((veld) => !anders.includes(veld))
      .map((veld) => ({
        veld,
        gevonden: 'een veld dat hier niet bestaat',
        verwacht: `alleen ${velden.join(', ')}`,
        schrijf,
      })),
  ];
}

function controleerTag(plek: Plek, tag: Tag, bekend: Onderdelen): Melding[] {
  const hier = opRegel(plek, tag.regel);
  const onderdeel = Object.hasOwn(bekend, tag.naam) ? bekend[tag.naam] : undefined;
  if (onderdeel)
    return fouten(tag, onderdeel).map((fout) =>
      meld(hier, fout.veld === undefined ? [tag.naam] : [tag.naam, fout.veld], fout),
    );
  const namen = Object.keys(bekend);
  const bedoeld = lijktOp(tag.naam, namen, 1)[0];
  const schrijf = bedoeld === undefined ? 'gewone tekst, zonder dit onderdeel' : `<${bedoeld}>`;
  return [meld(hier, [tag.naam], { gevonden: `<${tag.naam}>`, verwacht: `een van: ${namen.join(', ')}`, schrijf })];
}

const inAlle = (items: readonly Item<unknown>[], bekend: Onderdelen): Melding[] =>
  items.flatMap((plek) => tagsVan(plek).flatMap((tag) => controleerTag(plek, tag, bekend)));

export const controleerOnderdelen = (inhoud: Inhoud): Melding[] => [
  ...inAlle(inhoud.lessen, IN_LES),
  ...inAlle(inhoud.paginas, IN_PAGINA),
];
