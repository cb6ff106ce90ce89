import { gelijk } from '#domain/oefening/canoniek.ts';
import type { Themadeel, Werkblad } from './types.ts';

/** Parts of a sheet that are there or not, and parts that are counted. */
export type Bladveld = 'titel' | 'twijfel' | 'metWie' | 'waarnaar' | 'gearchiveerd';
export type Bladsoort = 'themas' | 'vragen' | 'waarnemingen' | 'voornemens';

/** One thing that differs between two versions of a sheet. */
export type Verschil =
  | { readonly soort: 'veld'; readonly veld: Bladveld }
  | { readonly soort: 'erbij' | 'weg' | 'anders'; readonly wat: Bladsoort; readonly aantal: number };

const VELDEN = ['titel', 'twijfel', 'metWie', 'waarnaar', 'gearchiveerd'] as const;

const delen = (blad: Werkblad): readonly Themadeel[] => [...blad.themas, ...blad.opzij];

/** Everything of one kind on a sheet, by its id. */
function opId(blad: Werkblad, wat: Bladsoort): ReadonlyMap<string, unknown> {
  switch (wat) {
    case 'themas':
      return new Map(blad.themas.map(({ thema }) => [thema, thema]));
    case 'vragen':
      return new Map(
        delen(blad).flatMap(({ thema, watIkMeAfvraag }) => (watIkMeAfvraag === '' ? [] : [[thema, watIkMeAfvraag]])),
      );
    case 'waarnemingen':
      return new Map(delen(blad).flatMap(({ waarnemingen }) => waarnemingen.map((er) => [er.id, er])));
    case 'voornemens':
      return new Map(delen(blad).flatMap(({ voornemens }) => voornemens.map((er) => [er.id, er])));
  }
}

function inSoort(wat: Bladsoort, oud: Werkblad, nieuw: Werkblad): Verschil[] {
  const [van, naar] = [opId(oud, wat), opId(nieuw, wat)];
  const erbij = [...naar.keys()].filter((id) => !van.has(id)).length;
  const weg = [...van.keys()].filter((id) => !naar.has(id)).length;
  const anders = [...naar].filter(([id, waarde]) => van.has(id) && !gelijk(van.get(id), waarde)).length;
  const aantallen = { erbij, weg, anders };
  return (['erbij', 'weg', 'anders'] as const).flatMap((soort) =>
    aantallen[soort] > 0 ? { soort, wat, aantal: aantallen[soort] } : [],
  );
}

/** What changed from one version of a sheet to a later one, in the order of the page; none when no words differ. */
export function verschil(oud: Werkblad, nieuw: Werkblad): readonly Verschil[] {
  const velden = VELDEN.filter((veld) => !gelijk(oud[veld], nieuw[veld]));
  return [
    ...velden.map((veld): Verschil => ({ soort: 'veld', veld })),
    ...(['themas', 'vragen', 'waarnemingen', 'voornemens'] as const).flatMap((wat) => inSoort(wat, oud, nieuw)),
  ];
}
