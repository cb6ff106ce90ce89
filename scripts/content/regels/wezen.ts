/** Orphans: an exercise, a conversation, a source or a begrip that nothing leads to. */
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Inhoud } from '../lees.ts';
import { tagsVan, waarde } from '../mdx.ts';
import { meld, type Melding } from '../melding.ts';
import { metBronnen } from './verwijzingen.ts';

const LOS: readonly OefeningSoort[] = ['reactie', 'meten'];

const inTeksten = ({ lessen }: Inhoud, naam: string): ReadonlySet<string> =>
  new Set(lessen.flatMap((les) => tagsVan(les).filter((tag) => tag.naam === naam)).map((tag) => waarde(tag, 'id')));

function oefeningen(inhoud: Inhoud): Melding[] {
  const gebruikt = new Set(inhoud.lessen.flatMap(({ data }) => data.oefeningen));
  // What has a `trap` belongs to a row on /oefenen/, and what is about looking is extra practice there, lesson or not.
  return inhoud.oefeningen
    .filter(({ data }) => !gebruikt.has(data.id) && !('trap' in data) && !LOS.includes(data.soort))
    .map((plek) =>
      meld(plek, ['id'], {
        gevonden: `"${plek.data.id}", die in geen les staat`,
        verwacht: 'een les die deze oefening gebruikt',
        schrijf: `${plek.data.id} bij oefeningen van een les, en <Oefening id="${plek.data.id}" /> in de tekst`,
      }),
    );
}

function gesprekken(inhoud: Inhoud): Melding[] {
  const gebruikt = new Set(inhoud.lessen.flatMap(({ data }) => data.gesprekken));
  return inhoud.gesprekken
    .filter(({ data }) => !gebruikt.has(data.id))
    .map((plek) =>
      meld(plek, ['id'], {
        gevonden: `"${plek.data.id}", dat in geen les staat`,
        verwacht: 'een les die naar dit gesprek leidt',
        schrijf: `${plek.data.id} bij gesprekken van een les, en <Gesprek id="${plek.data.id}" /> in de tekst`,
      }),
    );
}

/** Lessons, stories, exercises, themes, begrippen and modules all count as use. */
export const gebruikteBronnen = (inhoud: Inhoud): ReadonlySet<string> =>
  new Set([
    ...metBronnen(inhoud).flatMap(({ data }) => data.bronnen.map(({ bron }) => bron)),
    ...inTeksten(inhoud, 'Bron'),
  ]);

function bronnen(inhoud: Inhoud): Melding[] {
  const gebruikt = gebruikteBronnen(inhoud);
  return inhoud.bronnen.flatMap((plek) => {
    const { id, nogNiet } = plek.data;
    if (!gebruikt.has(id) && nogNiet === undefined)
      return [
        meld(plek, ['id'], {
          gevonden: `"${id}", die nergens wordt gebruikt`,
          verwacht: 'een les, verhaal, thema of begrip met deze bron, of een reden bij nogNiet',
          schrijf: 'nogNiet: en in één zin waarom nog niets deze bron gebruikt',
        }),
      ];
    if (gebruikt.has(id) && nogNiet !== undefined)
      return [
        meld(plek, ['nogNiet'], {
          gevonden: 'een reden waarom de bron nog niet wordt gebruikt, terwijl hij wel wordt gebruikt',
          verwacht: 'geen nogNiet',
          schrijf: 'de bron zonder nogNiet',
        }),
      ];
    return [];
  });
}

/**
 * The begrippen a reader can come by: those a lesson links, and those that such a begrip names under zieOok, as far as
 * that goes. With the modules still to come, many words are only reached along the second way.
 */
export function bereikteBegrippen(inhoud: Inhoud): ReadonlySet<string> {
  const zieOok = new Map(inhoud.begrippen.map(({ data }) => [data.id, data.zieOok]));
  const bereikt = new Set(inTeksten(inhoud, 'Begrip'));
  for (const id of bereikt) for (const ander of zieOok.get(id) ?? []) bereikt.add(ander);
  return bereikt;
}

function begrippen(inhoud: Inhoud): Melding[] {
  const bereikt = bereikteBegrippen(inhoud);
  return inhoud.begrippen
    .filter(({ data }) => !bereikt.has(data.id))
    .map((plek) =>
      meld(plek, ['id'], {
        gevonden: `"${plek.data.id}", waar geen les en geen bereikbaar begrip naar verwijst`,
        verwacht: 'minstens één verwijzing',
        schrijf: `<Begrip id="${plek.data.id}">…</Begrip> in een les, of ${plek.data.id} bij zieOok van een begrip dat in een les staat`,
      }),
    );
}

export const controleerWezen = (inhoud: Inhoud): Melding[] => [
  ...oefeningen(inhoud),
  ...gesprekken(inhoud),
  ...bronnen(inhoud),
  ...begrippen(inhoud),
];
