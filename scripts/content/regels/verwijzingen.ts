/** References between files: every one points at something that exists. */
import type { Bronverwijzing } from '#schemas/basis.ts';
import { idsVan, type Inhoud, type Item } from '../lees.ts';
import { meld, type Melding, type Pad } from '../melding.ts';
import { controleerVerwijzing } from './verwijzing.ts';

type MetBronnen = Item<{ readonly id: string; readonly bronnen: readonly Bronverwijzing[] }>;

/** Everything that rests on sources. */
export const metBronnen = (inhoud: Inhoud): readonly MetBronnen[] => [
  ...inhoud.lessen,
  ...inhoud.modules,
  ...inhoud.oefeningen,
  ...inhoud.verhalen,
  ...inhoud.gesprekken,
  ...inhoud.kijkwijzer,
  ...inhoud.begrippen,
];

function bronnen(inhoud: Inhoud): Melding[] {
  const bekend = idsVan(inhoud.bronnen, inhoud);
  return metBronnen(inhoud).flatMap((item) =>
    item.data.bronnen.flatMap(({ bron }, i) =>
      controleerVerwijzing({ plek: item, pad: ['bronnen', i, 'bron'], id: bron }, bekend, 'een bron'),
    ),
  );
}

function lessen(inhoud: Inhoud): Melding[] {
  const bekend = {
    modules: idsVan(inhoud.modules, inhoud),
    oefeningen: idsVan(inhoud.oefeningen, inhoud),
    begrippen: idsVan(inhoud.begrippen, inhoud),
    gesprekken: idsVan(inhoud.gesprekken, inhoud),
    lessen: idsVan(inhoud.lessen, inhoud),
  };
  return inhoud.lessen.flatMap((plek) => {
    const { module, oefeningen, gesprekken, begrippen, helptEerst = [] } = plek.data;
    const lijst = (veld: string, ids: readonly string[], [soort, wat]: [ReadonlySet<string>, string]): Melding[] =>
      ids.flatMap((id, i) => controleerVerwijzing({ plek, pad: [veld, i], id }, soort, wat));
    return [
      ...controleerVerwijzing({ plek, pad: ['module'], id: module }, bekend.modules, 'een module'),
      ...lijst('oefeningen', oefeningen, [bekend.oefeningen, 'een oefening']),
      ...lijst('gesprekken', gesprekken, [bekend.gesprekken, 'een gesprek']),
      ...lijst('begrippen', begrippen, [bekend.begrippen, 'een begrip']),
      ...lijst('helptEerst', helptEerst, [bekend.lessen, 'een les']),
    ];
  });
}

/** The way back to a lesson along `helptEerst`, if there is one. */
function cirkelVan(begin: string, eerst: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const gezien = new Set<string>();
  const zoek = (weg: readonly string[]): readonly string[] | undefined => {
    for (const id of eerst.get(weg.at(-1) ?? '') ?? []) {
      if (id === begin) return [...weg, id];
      if (gezien.has(id)) continue;
      gezien.add(id);
      const gevonden = zoek([...weg, id]);
      if (gevonden) return gevonden;
    }
    return undefined;
  };
  return zoek([begin]);
}

/** A circle is reported once, at the lesson with the first id. */
function cirkels({ lessen: items }: Inhoud): Melding[] {
  const eerst = new Map(items.map(({ data }) => [data.id, data.helptEerst ?? []]));
  return items.flatMap((item) => {
    const cirkel = cirkelVan(item.data.id, eerst);
    if (!cirkel || cirkel.some((id) => id < item.data.id)) return [];
    return [
      meld(item, ['helptEerst'], {
        gevonden: `een cirkel: ${cirkel.join(' → ')}`,
        verwacht: 'lessen die niet op elkaar wachten',
        schrijf: `helptEerst zonder één van deze lessen`,
      }),
    ];
  });
}

function begrippen(inhoud: Inhoud): Melding[] {
  const bekend = idsVan(inhoud.begrippen, inhoud);
  return inhoud.begrippen.flatMap((plek) =>
    plek.data.zieOok.flatMap((id, i) => {
      const pad: Pad = ['zieOok', i];
      if (id === plek.data.id)
        return [
          meld(plek, pad, {
            gevonden: `"${id}", het begrip zelf`,
            verwacht: 'een ander begrip',
            schrijf: `zieOok zonder ${id}`,
          }),
        ];
      return controleerVerwijzing({ plek, pad, id }, bekend, 'een begrip');
    }),
  );
}

function themas(inhoud: Inhoud): Melding[] {
  const bekend = idsVan(inhoud.kijkwijzer, inhoud);
  return inhoud.verhalen.flatMap((plek) => {
    const lijst = (pad: Pad, ids: readonly string[]): Melding[] =>
      ids.flatMap((id, i) => controleerVerwijzing({ plek, pad: [...pad, i], id }, bekend, 'een thema'));
    const { hoofdthemas, neventhemas, momenten } = plek.data;
    return [
      ...lijst(['hoofdthemas'], hoofdthemas),
      ...lijst(['neventhemas'], neventhemas),
      ...momenten.flatMap((moment, i) => lijst(['momenten', i, 'themas'], moment.themas)),
    ];
  });
}

export const controleerVerwijzingen = (inhoud: Inhoud): Melding[] => [
  ...bronnen(inhoud),
  ...lessen(inhoud),
  ...cirkels(inhoud),
  ...begrippen(inhoud),
  ...themas(inhoud),
];
