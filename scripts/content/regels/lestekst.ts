/** What the text of a lesson names exists, and agrees with the lists above the lesson. */
import { parseTijdcode, TijdcodeFout } from '#kern/parse-tijdcode.ts';
import type { Les } from '#schemas/les.ts';
import { idsVan, type Inhoud, type Item } from '../lees.ts';
import { tagsVan, waarde, zichtbareRegels, type Tag } from '../mdx.ts';
import { meld, opRegel, type Melding } from '../melding.ts';
import { controleerFragment } from './fragment.ts';
import { controleerVerwijzing } from './verwijzing.ts';

type LesPlek = Item<Les>;

/** A component, the field that names something, and what it may name. */
interface Soort {
  readonly naam: string;
  readonly veld: string;
  readonly bekend: ReadonlySet<string>;
  readonly wat: string;
}

function verwijst(plek: LesPlek, tags: readonly Tag[], { naam, veld, bekend, wat }: Soort): Melding[] {
  return tags
    .filter((tag) => tag.naam === naam && waarde(tag, veld) !== '')
    .flatMap((tag) =>
      controleerVerwijzing({ plek: opRegel(plek, tag.regel), pad: [naam, veld], id: waarde(tag, veld) }, bekend, wat),
    );
}

const LIJSTEN = { Oefening: 'oefeningen', Begrip: 'begrippen', Gesprek: 'gesprekken' } as const;

/** Marks in the text and the list above the lesson hold the same ids. */
function zelfdeIds(plek: LesPlek, tags: readonly Tag[], naam: keyof typeof LIJSTEN): Melding[] {
  const veld = LIJSTEN[naam];
  const lijst = plek.data[veld];
  const inTekst = tags.filter((tag) => tag.naam === naam && waarde(tag, 'id') !== '');
  const nietInLijst = inTekst.filter((tag) => !lijst.includes(waarde(tag, 'id')));
  const nietInTekst = lijst.filter((id) => !inTekst.some((tag) => waarde(tag, 'id') === id));
  return [
    ...nietInLijst.map((tag) => {
      const id = waarde(tag, 'id');
      return meld(opRegel(plek, tag.regel), [naam, 'id'], {
        gevonden: `"${id}", dat niet bij ${veld} staat`,
        verwacht: `een id uit ${veld} boven de les`,
        schrijf: `${id} bij ${veld}`,
      });
    }),
    ...nietInTekst.map((id) =>
      meld(plek, [veld, lijst.indexOf(id)], {
        gevonden: `"${id}", dat in de tekst niet voorkomt`,
        verwacht: `<${naam} id="${id}"> in de tekst`,
        schrijf: `<${naam} id="${id}"> in de les, of ${veld} zonder ${id}`,
      }),
    ),
  ];
}

function oefeningVolgorde(plek: LesPlek, tags: readonly Tag[]): Melding[] {
  const inTekst = tags.filter((tag) => tag.naam === 'Oefening');
  const ids = inTekst.map((tag) => waarde(tag, 'id'));
  const nogEens = inTekst.filter((tag, i) => ids.indexOf(waarde(tag, 'id')) < i);
  const { oefeningen } = plek.data;
  const zelfde = ids.length === oefeningen.length && ids.every((id) => oefeningen.includes(id));
  const anders = zelfde && ids.some((id, i) => id !== oefeningen[i]);
  return [
    ...nogEens.map((tag) =>
      meld(opRegel(plek, tag.regel), ['Oefening', 'id'], {
        gevonden: `"${waarde(tag, 'id')}" voor de tweede keer`,
        verwacht: 'elke oefening één keer in een les',
        schrijf: 'een andere oefening, of haal deze weg',
      }),
    ),
    ...(anders
      ? [
          meld(plek, ['oefeningen'], {
            gevonden: oefeningen.join(', '),
            verwacht: 'de volgorde van de tekst',
            schrijf: `[${ids.join(', ')}]`,
          }),
        ]
      : []),
  ];
}

/** A place in a source that the text names stands above the lesson too: the page of the source is made from that list. */
function bronnenInLijst(plek: LesPlek, tags: readonly Tag[]): Melding[] {
  return tags.flatMap((tag) => {
    const bron = waarde(tag, 'id');
    const plaats = waarde(tag, 'plaats');
    if (tag.naam !== 'Bron' || bron === '' || plaats === '') return [];
    if (plek.data.bronnen.some((b) => b.bron === bron && b.plaats === plaats)) return [];
    return [
      meld(opRegel(plek, tag.regel), ['Bron', 'plaats'], {
        gevonden: `${bron}, "${plaats}", en dat staat niet bij bronnen`,
        verwacht: 'een bron en plaats uit bronnen boven de les',
        schrijf: `{ bron: ${bron}, plaats: "${plaats}" } bij bronnen`,
      }),
    ];
  });
}

/** Where a link inside the site goes: below the root, with slashes at both ends, so that it works under any base. */
const ADRES = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

function adressen(plek: LesPlek, tags: readonly Tag[]): Melding[] {
  return tags
    .filter((tag) => tag.naam === 'Naar' && waarde(tag, 'pad') !== '' && !ADRES.test(waarde(tag, 'pad')))
    .map((tag) =>
      meld(opRegel(plek, tag.regel), ['Naar', 'pad'], {
        gevonden: `"${waarde(tag, 'pad')}"`,
        verwacht: 'een adres op deze site, met een schuine streep aan het begin en aan het eind',
        schrijf: '<Naar pad="/slim/">…</Naar>',
      }),
    );
}

const TABELKOP = /^\|(.*)\|\s*$/;
const TABELLIJN = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A column without a name says nothing to who hears the table. */
function tabelkoppen(plek: LesPlek): Melding[] {
  const regels = zichtbareRegels(plek);
  return regels.flatMap(({ regel, tekst }, i) => {
    const cellen = TABELKOP.exec(tekst)?.[1]?.split('|') ?? [];
    if (!TABELLIJN.test(regels[i + 1]?.tekst ?? '') || cellen.every((cel) => cel.trim() !== '')) return [];
    return [
      meld(opRegel(plek, regel), ['tabel'], {
        gevonden: 'een kolom zonder kop',
        verwacht: 'een woord boven elke kolom, ook boven de eerste',
        schrijf: '| Vraag | … |',
      }),
    ];
  });
}

const tijd = (tekst: string): number | undefined => {
  try {
    return parseTijdcode(tekst);
  } catch (fout) {
    if (fout instanceof TijdcodeFout) return undefined;
    throw fout;
  }
};

function fragment(plek: LesPlek, tag: Tag, inhoud: Inhoud): Melding[] {
  const hier = opRegel(plek, tag.regel);
  const van = tijd(waarde(tag, 'van'));
  const tot = tijd(waarde(tag, 'tot'));
  if (van !== undefined && tot !== undefined)
    return controleerFragment({ plek: hier, pad: ['Fragment'], verhaal: waarde(tag, 'verhaal'), van, tot }, inhoud);
  const veld = van === undefined ? 'van' : 'tot';
  return [
    meld(hier, ['Fragment', veld], {
      gevonden: `"${waarde(tag, veld)}"`,
      verwacht: 'een tijdcode',
      schrijf: 'minuten en seconden, zoals 02:15',
    }),
  ];
}

/** @param beelden the names of the pictures there are. */
export function controleerLesteksten(inhoud: Inhoud, beelden: readonly string[]): Melding[] {
  const soorten: readonly Soort[] = [
    { naam: 'Begrip', veld: 'id', bekend: idsVan(inhoud.begrippen, inhoud), wat: 'een begrip' },
    { naam: 'Bron', veld: 'id', bekend: idsVan(inhoud.bronnen, inhoud), wat: 'een bron' },
    { naam: 'Oefening', veld: 'id', bekend: idsVan(inhoud.oefeningen, inhoud), wat: 'een oefening' },
    { naam: 'Analyseer', veld: 'verhaal', bekend: idsVan(inhoud.verhalen, inhoud), wat: 'een verhaal' },
    { naam: 'Gesprek', veld: 'id', bekend: idsVan(inhoud.gesprekken, inhoud), wat: 'een gesprek' },
    { naam: 'Beeld', veld: 'naam', bekend: new Set(beelden), wat: 'een beeld in src/components/les/beelden' },
  ];
  return inhoud.lessen.flatMap((plek) => {
    const tags = tagsVan(plek);
    return [
      ...soorten.flatMap((soort) => verwijst(plek, tags, soort)),
      ...tags.filter(({ naam }) => naam === 'Fragment').flatMap((tag) => fragment(plek, tag, inhoud)),
      ...bronnenInLijst(plek, tags),
      ...zelfdeIds(plek, tags, 'Oefening'),
      ...zelfdeIds(plek, tags, 'Begrip'),
      ...zelfdeIds(plek, tags, 'Gesprek'),
      ...adressen(plek, tags),
      ...tabelkoppen(plek),
      ...oefeningVolgorde(plek, tags),
    ];
  });
}
