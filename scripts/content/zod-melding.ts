/** Turns what zod finds into words for authors: what stands there, what belongs there, what to write. */
import type { z } from 'zod';
import { lijktOp } from './lijkt-op.ts';
import { toon, type Pad, type Wat } from './melding.ts';
import { beschrijvingVan, besteOptie, optiesOp, schemaOp, veldenVan, waardeOp, type Schema } from './schema-lopen.ts';

export interface Fout extends Wat {
  readonly pad: Pad;
}

type Issue = z.core.$ZodIssue;
type IssueVan<C extends Issue['code']> = Extract<Issue, { code: C }>;

const TYPEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'velden met een waarde',
};

const IMPERATIEF = /^(?:Maak|Noem|Schrijf|Geef|Laat|Haal|Vervang|Zet|Voeg)\b/;
const EENHEID: Readonly<Record<string, string>> = { string: ' tekens', array: ' in de lijst' };

const stappen = (pad: readonly PropertyKey[]): Pad =>
  pad.map((stap) => (typeof stap === 'number' ? stap : String(stap)));
const zinnen = (tekst: string): string[] => tekst.split(/(?<=\.)\s+(?=\p{Lu})/u);
const grens = (issue: { origin: string }, tekst: string): string => `${tekst}${EENHEID[issue.origin] ?? ''}`;

function verwachtVan(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPEN[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `een van: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return grens(issue, `minstens ${issue.minimum}`);
    case 'too_big':
      return grens(issue, `hoogstens ${issue.maximum}`);
    default:
      return undefined;
  }
}

/** A field that the schema does not know, one message a field. */
function onbekendeVelden(issue: IssueVan<'unrecognized_keys'>, schema: Schema, data: unknown): Fout[] {
  const pad = stappen(issue.path);
  const bekend = Object.keys(veldenVan(schemaOp(schema, pad, data)));
  return issue.keys.map((naam) => {
    const bedoeld = lijktOp(naam, bekend, 1)[0];
    return {
      pad: [...pad, naam],
      gevonden: `een veld "${naam}" dat hier niet bestaat`,
      verwacht: `alleen deze velden: ${bekend.join(', ')}`,
      schrijf: bedoeld === undefined ? `Haal "${naam}" weg` : `${bedoeld} in plaats van ${naam}, of haal het weg`,
    };
  });
}

/** Of a union only what is wrong with the option the author meant. */
function vanUnie(issue: IssueVan<'invalid_union'>, schema: Schema, data: unknown): Fout[] | undefined {
  const pad = stappen(issue.path);
  const gekozen = issue.errors[besteOptie(optiesOp(schema, pad, data), waardeOp(data, pad))];
  if (!gekozen || gekozen.length === 0) return undefined;
  return gekozen.flatMap((dieper) => vertaal({ ...dieper, path: [...issue.path, ...dieper.path] }, schema, data));
}

/** Of a union with a `soort`: the kinds there are. */
function onbekendeSoort(issue: IssueVan<'invalid_union'>, schema: Schema, data: unknown): Fout {
  const naam = issue.discriminator ?? '';
  const pad = [
    ...stappen(issue.path).filter((stap, i, alle) => i < alle.length - 1 || stap !== naam),
    ...(naam === '' ? [] : [naam]),
  ];
  const soorten = optiesOp(schema, pad.slice(0, -1), data).flatMap((optie) => {
    const veld = veldenVan(optie)[naam];
    return veld ? [...(veld._zod.values ?? [])].map(String) : [];
  });
  const verwacht = soorten.length === 0 ? 'een andere vorm' : `een van: ${soorten.join(', ')}`;
  return {
    pad,
    gevonden: toon(waardeOp(data, pad)),
    verwacht,
    schrijf: beschrijvingVan(schema, pad, data) ?? verwacht,
  };
}

function gewoon(issue: Issue, schema: Schema, data: unknown): Fout {
  const pad = stappen(issue.path);
  const beschrijving = beschrijvingVan(schema, pad, data);
  const eigen = zinnen(issue.message).filter((zin) => zin !== '');
  const doen = eigen.filter((zin) => IMPERATIEF.test(zin)).join(' ');
  const wat = eigen.filter((zin) => !IMPERATIEF.test(zin)).join(' ');
  const verwacht = verwachtVan(issue) ?? beschrijving ?? 'iets anders';
  return {
    pad,
    gevonden: wat === '' ? toon(waardeOp(data, pad)) : wat,
    verwacht,
    schrijf: doen === '' ? (beschrijving ?? verwacht) : doen.replace(/^Schrijf /, ''),
  };
}

function vertaal(issue: Issue, schema: Schema, data: unknown): Fout[] {
  if (issue.code === 'unrecognized_keys') return onbekendeVelden(issue, schema, data);
  if (issue.code === 'invalid_union') return vanUnie(issue, schema, data) ?? [onbekendeSoort(issue, schema, data)];
  return [gewoon(issue, schema, data)];
}

export type Uitkomst<T> =
  { readonly goed: true; readonly data: T } | { readonly goed: false; readonly fouten: readonly Fout[] };

/** Parses a value; what is wrong comes back in words for authors. */
export function ontleed<T>(schema: z.ZodType<T>, waarde: unknown): Uitkomst<T> {
  // Only messages that a schema of ours wrote are kept: those of zod are English and become empty.
  const uitkomst = schema.safeParse(waarde, { error: () => '' });
  if (uitkomst.success) return { goed: true, data: uitkomst.data };
  return { goed: false, fouten: uitkomst.error.issues.flatMap((issue) => vertaal(issue, schema, waarde)) };
}
