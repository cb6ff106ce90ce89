import { gelijk } from '#domain/oefening/canoniek.ts';
import { uniek } from '#domain/voortgang/controle.ts';
import { dupliceer, isLeeg, isThemaLeeg, leegThema, nieuwWerkblad, type Buiten } from './bewerken.ts';
import type { Werkbladuitkomst } from './lezen.ts';
import { MEESTE_THEMAS, type Apart, type Themadeel, type Werkblad } from './types.ts';

/** Two versions of one thing, and the one both went on from. */
interface Drie<T> {
  readonly basis: T | undefined;
  readonly mijn: T;
  readonly ander: T;
}

export interface Samengevoegd {
  readonly blad: Werkblad;
  /** Fields that both changed, each to something else; there `blad` has what `ander` has. Empty when all went together. */
  readonly botsingen: readonly string[];
}

/** Where the merge is, and the list it adds collisions to. */
interface Spoor {
  readonly pad: string;
  readonly botsingen: string[];
}

function kies<T>({ basis, mijn, ander }: Drie<T>, spoor: Spoor): T {
  if (gelijk(mijn, ander) || gelijk(mijn, basis)) return ander;
  if (gelijk(ander, basis)) return mijn;
  spoor.botsingen.push(spoor.pad);
  return ander;
}

type Velden = Readonly<Record<string, unknown>>;

/** Merges an object name by name. A name that one side took away and the other left alone goes. */
function kiesVelden<T extends object>(drie: Drie<T>, { pad, botsingen }: Spoor): T {
  const [basis, mijn, ander] = [drie.basis, drie.mijn, drie.ander] as [Velden | undefined, Velden, Velden];
  const namen = [...new Set([...Object.keys(ander), ...Object.keys(mijn)])];
  const paren = namen.map((naam) => {
    const hier = { pad: `${pad}.${naam}`, botsingen };
    return [naam, kies({ basis: basis?.[naam], mijn: mijn[naam], ander: ander[naam] }, hier)] as const;
  });
  return Object.fromEntries(paren.filter(([, waarde]) => waarde !== undefined)) as T;
}

interface Lijstregels<T> {
  readonly sleutel: (item: T) => string;
  readonly samen: (drie: Drie<T>, spoor: Spoor) => T;
}

/**
 * Merges lists by key, in the order of `ander`, with what only `mijn` has behind it. An item that one side took away goes,
 * unless the other changed it: words win from taking away.
 */
function kiesLijst<T>(drie: Drie<readonly T[]>, spoor: Spoor, { sleutel, samen }: Lijstregels<T>): readonly T[] {
  const opSleutel = (lijst: readonly T[] | undefined): Map<string, T> =>
    new Map((lijst ?? []).map((item) => [sleutel(item), item]));
  const [basis, mijn, ander] = [opSleutel(drie.basis), opSleutel(drie.mijn), opSleutel(drie.ander)];
  return [...new Set([...ander.keys(), ...mijn.keys()])].flatMap((naam): readonly T[] => {
    const [b, m, a] = [basis.get(naam), mijn.get(naam), ander.get(naam)];
    if (m !== undefined && a !== undefined)
      return [samen({ basis: b, mijn: m, ander: a }, { ...spoor, pad: `${spoor.pad}.${naam}` })];
    const over = m ?? a;
    return over === undefined || (b !== undefined && gelijk(over, b)) ? [] : [over];
  });
}

const opId = <T extends { readonly id: string }>(): Lijstregels<T> => ({ sleutel: ({ id }) => id, samen: kiesVelden });

/** A theme with whether it lies aside, so that moving and writing can be merged. */
interface Plek {
  readonly deel: Themadeel;
  readonly opzij: boolean;
}

const plekken = ({ themas, opzij }: Werkblad): readonly Plek[] => [
  ...themas.map((deel) => ({ deel, opzij: false })),
  ...opzij.map((deel) => ({ deel, opzij: true })),
];

function kiesPlek({ basis, mijn, ander }: Drie<Plek>, spoor: Spoor): Plek {
  const veld = <K extends keyof Themadeel>(naam: K): Drie<Themadeel[K]> => ({
    basis: (basis?.deel ?? leegThema(mijn.deel.thema))[naam],
    mijn: mijn.deel[naam],
    ander: ander.deel[naam],
  });
  const hier = (naam: string): Spoor => ({ ...spoor, pad: `${spoor.pad}.${naam}` });
  const deel: Themadeel = {
    thema: ander.deel.thema,
    watIkMeAfvraag: kies(veld('watIkMeAfvraag'), hier('watIkMeAfvraag')),
    waarnemingen: kiesLijst(veld('waarnemingen'), hier('waarnemingen'), opId()),
    voornemens: kiesLijst(veld('voornemens'), hier('voornemens'), opId()),
  };
  // Where it lies is no words: who moved it decides, and without a basis it is chosen.
  const verplaatst = basis !== undefined && !basis.opzij;
  return { deel, opzij: mijn.opzij === ander.opzij ? ander.opzij : verplaatst };
}

/** At most three chosen; a fourth that both sides together chose lies aside, with all that is in it. */
function verdeel(alle: readonly Plek[]): Pick<Werkblad, 'themas' | 'opzij'> {
  const gekozen = alle.filter(({ opzij }) => !opzij).map(({ deel }) => deel);
  const terzijde = alle.filter(({ opzij }) => opzij).map(({ deel }) => deel);
  const over = gekozen.slice(MEESTE_THEMAS).filter((deel) => !isThemaLeeg(deel));
  return { themas: gekozen.slice(0, MEESTE_THEMAS), opzij: [...terzijde, ...over] };
}

const LOS = [
  'titel', 'gearchiveerd', 'metWie', 'waarnaar', 'twijfel', 'vervolgVan', 'kopieVan', 'checklist',
] as const satisfies readonly (keyof Werkblad)[]; // prettier-ignore

/**
 * Merges two versions of one sheet that went on from `basis`. Different fields and different items go together; where both
 * changed the same field, `ander` stays and the field is named. Without a basis that is an empty sheet.
 */
export function voegWerkbladSamen({ basis: vorige, mijn, ander }: Drie<Werkblad>): Samengevoegd {
  const botsingen: string[] = [];
  const basis = vorige ?? nieuwWerkblad({ nu: ander.gemaakt, nieuweId: () => ander.id });
  const los = Object.fromEntries(
    LOS.map((pad) => [
      pad,
      kies<unknown>({ basis: basis[pad], mijn: mijn[pad], ander: ander[pad] }, { pad, botsingen }),
    ]),
  ) as Pick<Werkblad, (typeof LOS)[number]>;
  const drie = { basis: plekken(basis), mijn: plekken(mijn), ander: plekken(ander) };
  const delen = kiesLijst(drie, { pad: 'themas', botsingen }, { sleutel: ({ deel }) => deel.thema, samen: kiesPlek });
  const eerdere = kiesLijst(
    { basis: basis.eerdere, mijn: mijn.eerdere, ander: ander.eerdere },
    { pad: 'eerdere', botsingen },
    { sleutel: ({ werkblad, id }) => `${werkblad}/${id}`, samen: kiesVelden },
  );
  const blad = {
    ...ander,
    ...los,
    ...verdeel(delen),
    eerdere,
    gewijzigd: mijn.gewijzigd > ander.gewijzigd ? mijn.gewijzigd : ander.gewijzigd,
    apart: uniek([...ander.apart, ...mijn.apart]) as readonly Apart[],
  };
  // `los` has every name, also of what is absent.
  const paren = Object.entries<unknown>(blad).filter(([, waarde]) => waarde !== undefined);
  return { blad: Object.fromEntries(paren) as unknown as Werkblad, botsingen };
}

/** What somebody wants to save, beside what is there. */
export interface Schrijfpoging {
  /** What was read in the same transaction; undefined when there is nothing. */
  readonly opgeslagen: Werkbladuitkomst | undefined;
  /** The version this page went on from. */
  readonly basis: Werkblad | undefined;
  readonly mijn: Werkblad;
}

export type Schrijfbesluit =
  | { readonly soort: 'schrijf'; readonly blad: Werkblad }
  /** Somebody else saved in between, and both go together. */
  | { readonly soort: 'samen'; readonly blad: Werkblad }
  /** Both changed the same field: what is there stays, with what goes together; mine becomes a sheet of its own. */
  | {
      readonly soort: 'kopie';
      readonly blad: Werkblad;
      readonly kopie: Werkblad;
      readonly botsingen: readonly string[];
    }
  /** Nothing may be written: what is there is from a newer release, cannot be read, or would give way to nothing. */
  | { readonly soort: 'weiger'; readonly reden: 'nieuwer' | 'onleesbaar' | 'leeg-over-vol' };

/**
 * Decides what to write, inside the transaction that read `opgeslagen`. Compares revisions, not clocks. Nothing that was
 * saved and nothing in `mijn` is lost, whatever the outcome: what is refused stays with the page that asked.
 */
export function beslisSchrijven({ opgeslagen, basis, mijn }: Schrijfpoging, buiten: Buiten): Schrijfbesluit {
  const klaar = (blad: Werkblad, er = 0): Werkblad => ({ ...blad, revisie: Math.max(blad.revisie, er) + 1 });
  if (opgeslagen === undefined) return { soort: 'schrijf', blad: klaar(mijn) };
  if (opgeslagen.soort !== 'gelezen') return { soort: 'weiger', reden: opgeslagen.soort };
  const ander = opgeslagen.blad;
  if (basis === undefined && isLeeg(mijn) && !isLeeg(ander)) return { soort: 'weiger', reden: 'leeg-over-vol' };
  if (basis?.revisie === ander.revisie) return { soort: 'schrijf', blad: klaar(mijn, ander.revisie) };
  const { blad, botsingen } = voegWerkbladSamen({ basis, mijn, ander });
  if (botsingen.length === 0) return { soort: 'samen', blad: klaar(blad, ander.revisie) };
  return { soort: 'kopie', blad: klaar(blad, ander.revisie), kopie: klaar(dupliceer(mijn, buiten)), botsingen };
}
