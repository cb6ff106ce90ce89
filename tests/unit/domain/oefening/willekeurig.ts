/** Random oefeningen that keep the rules of `regels.ts`, and random answers to them. */
import fc from 'fast-check';
import type { Oefening, OefeningSoort, OefeningVan } from '#schemas/oefening.ts';
import type { Antwoord, AntwoordPerSoort } from '#domain/oefening/antwoord.ts';
import { beurtenVan } from '#domain/oefening/fragment.ts';
import type { LeerderOefening, LeerderPerSoort } from '#domain/oefening/leerder.ts';
import * as vb from './voorbeelden.ts';
import { kijkGevers, kijkSleutels, kijken } from './willekeurig.kijken.ts';
import { slim, slimGevers, slimSleutels } from './willekeurig.slim.ts';

/** Ids as the schema allows them, with the one that every object inherits. */
const id = fc.oneof(
  { weight: 1, arbitrary: fc.constant('constructor') },
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,3}$/) },
);
const ids = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(id, { minLength: min, maxLength: max });
/** Enough draws for any oefening below. A list, not a stream: shrinking must see the same draws again. */
const trekkingen = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: 40, maxLength: 40 });

/** Hands the draws out one by one, and starts over at the end. */
const uit = <T>(waarden: readonly T[]): (() => T) => {
  let nummer = 0;
  return () => waarden[nummer++ % waarden.length]!;
};
const tekst = fc.string({ minLength: 1, maxLength: 12 });

const keuze = fc
  .tuple(ids(2, 6), fc.boolean(), fc.boolean(), trekkingen(fc.constantFrom('ja', 'nee', 'kan')))
  .map(([namen, meer, alleenKan, waarden]) => {
    const trek = uit(waarden);
    const past = namen.map((_, i) => {
      const value = trek();
      if (alleenKan) return 'kan' as const;
      if (i === 0) return 'ja' as const;
      return value === 'ja' && !meer ? 'nee' : value;
    });
    const opties = namen.map((naam, i) => ({
      id: naam,
      tekst: naam,
      past: past[i] ?? 'nee',
      feedback: `Over ${naam}.`,
    }));
    return { ...vb.keuze, meer, opties };
  });

const plaatsing = fc.tuple(ids(2, 4), ids(3, 7), trekkingen(fc.nat(100)));

const sorteren = plaatsing.map(([groepen, namen, waarden]): OefeningVan<'sorteren'> => {
  const trek = uit(waarden);
  const kies = (): string => groepen[trek() % groepen.length]!;
  const items = namen.map((naam) => {
    const groep = kies();
    return {
      id: naam,
      tekst: naam,
      groep,
      ookGoed: [kies()].filter((g) => g !== groep),
      grensgeval: kies() === groepen[0],
      feedback: `Over ${naam}.`,
    };
  });
  return { ...vb.sorteren, groepen: groepen.map((g) => ({ id: g, label: g })), items };
});

const koppelen = plaatsing.map(([rechts, namen, waarden]): OefeningVan<'koppelen'> => {
  const trek = uit(waarden);
  const kies = (): string => rechts[trek() % rechts.length]!;
  const links = namen.map((naam) => {
    const hoort = kies();
    return { id: naam, tekst: naam, hoort, ookGoed: [kies()].filter((r) => r !== hoort), feedback: `Over ${naam}.` };
  });
  return { ...vb.koppelen, rechts: rechts.map((r) => ({ id: r, tekst: r })), links };
});

/** Up to five steps, so that a test can try every order; groups may lie apart and interleave. */
const volgorde = fc.tuple(ids(3, 5), trekkingen(fc.nat(2))).map(([namen, waarden]): OefeningVan<'volgorde'> => {
  const trek = uit(waarden);
  const indeling = namen.map((naam) => ({ naam, groep: trek() }));
  const groepen = [1, 2].map((g) => indeling.filter(({ groep }) => groep === g).map(({ naam }) => naam));
  return {
    ...vb.volgorde,
    begin: undefined,
    stappen: namen.map((naam) => ({ id: naam, tekst: naam, reden: `Reden ${naam}` })),
    wisselbaar: groepen.filter((g) => g.length > 1),
  };
});

const herschrijven = fc.tuple(ids(1, 4), ids(2, 4)).map(([items, punten]): OefeningVan<'herschrijven'> => ({
  ...vb.herschrijven,
  items: items.map((naam) => ({ id: naam, zin: naam, voorbeelden: [naam] })),
  zelfcheck: punten.map((naam) => ({ id: naam, tekst: naam })),
}));

const voorspellen = fc
  .tuple(fc.option(ids(2, 4), { nil: undefined }), ids(0, 3))
  .map(([opties, punten]): OefeningVan<'voorspellen'> => {
    const vergelijk = punten.map((naam) => ({ id: naam, tekst: naam }));
    return {
      ...vb.voorspellen,
      onthulling: { tekst: 'Zo ging het.' },
      vergelijk,
      opties: opties?.map((naam) => ({ id: naam, tekst: naam, feedback: `Over ${naam}.` })),
    };
  });

const markeren = fc
  .tuple(
    ids(3, 7),
    trekkingen(fc.integer({ min: 1, max: 12 })),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(([namen, waarden, hoogstens, tolerantie]): OefeningVan<'markeren'> => {
    const trek = uit(waarden);
    let nu = 0;
    const beurten = namen.map((naam) => {
      nu += trek();
      return { id: naam, start: nu, eind: nu + 1, spreker: 'cl' as const, tekst: naam };
    });
    const kies = (): string[] => [...new Set([namen[0]!, ...namen.filter(() => trek() > 7)])];
    const sleutel = { a: kies(), b: kies().toReversed() };
    const feedback = namen.map((naam) => ({ beurt: naam, tekst: `Over ${naam}.` }));
    return {
      ...vb.markeren,
      fragment: { sprekers: vb.fragment.sprekers, beurten },
      hoogstens,
      tolerantie,
      sleutel,
      feedback,
    };
  });

export const perSoort = {
  keuze,
  sorteren,
  koppelen,
  volgorde,
  herschrijven,
  voorspellen,
  markeren,
  ...slim,
  ...kijken,
} satisfies {
  [S in OefeningSoort]: fc.Arbitrary<OefeningVan<S>>;
};
export const oefening: fc.Arbitrary<Oefening> = fc.oneof(...Object.values(perSoort));

const idsUit = (bekend: readonly string[], extra: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.oneof(fc.constantFrom('weg', ...bekend), extra), { maxLength: bekend.length + 1 });
const plaatsen = (van: readonly string[], naar: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('weg', ...van), fc.constantFrom('weg', ...naar)), {
      selector: ([naam]) => naam,
    })
    .map((paren) => Object.fromEntries(paren));
const teksten = (van: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom('weg', ...van), fc.constantFrom('', ' ', 'Je kijkt weg.'), { noNullPrototype: true });
const namenVan = (lijst: readonly { readonly id: string }[]): string[] => lijst.map((x) => x.id);

type Gever<S extends OefeningSoort> = (o: LeerderPerSoort[S]) => fc.Arbitrary<AntwoordPerSoort[S]>;

const gevers: { [S in OefeningSoort]: Gever<S> } = {
  keuze: (o) => idsUit(namenVan(o.opties), id).map((gekozen) => ({ soort: 'keuze', gekozen })),
  sorteren: (o) => plaatsen(namenVan(o.items), namenVan(o.groepen)).map((groepen) => ({ soort: 'sorteren', groepen })),
  koppelen: (o) => plaatsen(namenVan(o.links), namenVan(o.rechts)).map((paren) => ({ soort: 'koppelen', paren })),
  volgorde: (o) => fc.shuffledSubarray([...o.begin, 'weg']).map((rij) => ({ soort: 'volgorde', volgorde: rij })),
  herschrijven: (o) =>
    fc
      .tuple(teksten(namenVan(o.items)), idsUit(namenVan(o.zelfcheck), id))
      .map(([teksten, gecheckt]) => ({ soort: 'herschrijven', teksten, gecheckt })),
  voorspellen: (o) =>
    fc
      .tuple(fc.constantFrom(null, 'weg', ...namenVan(o.opties ?? [])), tekst, idsUit(namenVan(o.vergelijk), id))
      .map(([optie, eigen, vergeleken]) => ({ soort: 'voorspellen', optie, tekst: eigen, vergeleken })),
  markeren: (o) => idsUit(namenVan(beurtenVan(o.fragment)), id).map((beurten) => ({ soort: 'markeren', beurten })),
  ...slimGevers,
  ...kijkGevers,
};

/** Any answer to this oefening: empty, half, full, and with ids that do not exist. */
export function antwoordOp<S extends OefeningSoort>(
  o: LeerderPerSoort[S] & { soort: S },
): fc.Arbitrary<AntwoordPerSoort[S]> {
  const soort: S = o.soort;
  const geef: Gever<S> = gevers[soort];
  return geef(o);
}

/** The answer that the author gives. */
export function sleutelVan(o: LeerderOefening): Antwoord {
  switch (o.soort) {
    case 'keuze': {
      const ja = o.opties.filter((x) => x.past === 'ja').map((x) => x.id);
      return { soort: 'keuze', gekozen: ja.length > 0 ? ja : [o.opties[0]!.id] };
    }
    case 'sorteren':
      return { soort: 'sorteren', groepen: Object.fromEntries(o.items.map((i) => [i.id, i.groep])) };
    case 'koppelen':
      return { soort: 'koppelen', paren: Object.fromEntries(o.links.map((l) => [l.id, l.hoort])) };
    case 'volgorde':
      return { soort: 'volgorde', volgorde: namenVan(o.stappen) };
    case 'herschrijven':
      return {
        soort: 'herschrijven',
        teksten: Object.fromEntries(o.items.map((i) => [i.id, 'Je kijkt weg.'])),
        gecheckt: namenVan(o.zelfcheck),
      };
    case 'voorspellen':
      return { soort: 'voorspellen', optie: o.opties?.[0]?.id ?? null, tekst: 'Hij komt.', vergeleken: [] };
    case 'markeren':
      return { soort: 'markeren', beurten: o.sleutel.b.slice(0, o.hoogstens) };
    case 'slim-plaatsen':
      return slimSleutels['slim-plaatsen'](o);
    case 'slim-herkennen':
      return slimSleutels['slim-herkennen'](o);
    case 'slim-match':
      return slimSleutels['slim-match'](o);
    case 'slim-rol':
      return slimSleutels['slim-rol'](o);
    case 'annoteren':
      return kijkSleutels.annoteren(o);
    case 'reactie':
      return kijkSleutels.reactie(o);
    case 'meten':
      return kijkSleutels.meten(o);
  }
}
