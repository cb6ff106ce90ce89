/** Walks a zod schema along the path of a value, to find what the schema tells authors about it. */
import { z } from 'zod';
import type { Pad } from './melding.ts';

export type Schema = z.core.$ZodType;

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function binnen(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

/** The schema without what is wrapped around it: optional, default, transform. */
export function kaal(schema: Schema): Schema {
  const inhoud = binnen(schema);
  return inhoud ? kaal(inhoud) : schema;
}

/** The fields of an object schema. */
export const veldenVan = (schema: Schema): Readonly<Record<string, Schema>> => {
  const object = kaal(schema);
  return object instanceof z.ZodObject ? object.shape : {};
};

/** What the schema says of itself; a list may leave the word to its items. */
function eigenBeschrijving(schema: Schema): string | undefined {
  const eigen = z.globalRegistry.get(schema)?.description;
  if (eigen !== undefined) return eigen;
  const dieper = schema instanceof z.ZodArray ? schema.element : binnen(schema);
  return dieper && eigenBeschrijving(dieper);
}

/** How well a value fits an object schema: the fields they share, or -1 when a fixed field says otherwise. */
function pasvorm(schema: Schema, waarde: unknown): number {
  const velden = veldenVan(schema);
  if (!isObject(waarde)) return 0;
  const anders = Object.entries(velden).some(([naam, veld]) => {
    const vast = kaal(veld);
    return vast instanceof z.ZodLiteral && naam in waarde && !vast.safeParse(waarde[naam]).success;
  });
  return anders ? -1 : Object.keys(waarde).filter((naam) => naam in velden).length;
}

/** Which of the options of a union the author meant. */
export function besteOptie(opties: readonly Schema[], waarde: unknown): number {
  const vormen = opties.map((optie) => pasvorm(optie, waarde));
  return vormen.indexOf(Math.max(...vormen));
}

const deel = (waarde: unknown, stap: string | number): unknown => {
  if (Array.isArray(waarde)) return waarde[Number(stap)];
  return isObject(waarde) ? waarde[stap] : undefined;
};

/** The value at a path. */
export const waardeOp = (waarde: unknown, pad: Pad): unknown => pad.reduce(deel, waarde);

/** The schema without wrappers, and of a union the option that was meant. */
function gekozen(schema: Schema, waarde: unknown): Schema {
  const vorm = kaal(schema);
  if (!(vorm instanceof z.ZodUnion)) return vorm;
  const optie = vorm.options[besteOptie(vorm.options, waarde)];
  return optie ? gekozen(optie, waarde) : vorm;
}

function stapIn(schema: Schema, stap: string | number, waarde: unknown): Schema | undefined {
  const vorm = gekozen(schema, waarde);
  return vorm instanceof z.ZodArray ? vorm.element : veldenVan(vorm)[String(stap)];
}

/** The schemas from the root to the field, as far as they exist. */
function onderweg(schema: Schema, pad: Pad, waarde: unknown): readonly Schema[] {
  const [stap, ...rest] = pad;
  if (stap === undefined) return [schema];
  const volgende = stapIn(schema, stap, waarde);
  return volgende ? [schema, ...onderweg(volgende, rest, deel(waarde, stap))] : [schema];
}

/** The schema at a path; of a union the option that was meant. */
export function schemaOp(schema: Schema, pad: Pad, waarde: unknown): Schema {
  return gekozen(onderweg(schema, pad, waarde).at(-1) ?? schema, waardeOp(waarde, pad));
}

/** The options when the schema at a path is a union. */
export function optiesOp(schema: Schema, pad: Pad, waarde: unknown): readonly Schema[] {
  const vorm = kaal(onderweg(schema, pad, waarde).at(-1) ?? schema);
  return vorm instanceof z.ZodUnion ? vorm.options : [];
}

/** What the nearest schema tells authors about a field. */
export const beschrijvingVan = (schema: Schema, pad: Pad, waarde: unknown): string | undefined =>
  onderweg(schema, pad, waarde)
    .map(eigenBeschrijving)
    .findLast((beschrijving) => beschrijving !== undefined);
