import { z } from 'zod';
import { id, tekst } from './basis.ts';
import { basis, fragment } from './oefening.basis.ts';
import { annoteren, meten, reactie } from './oefening.kijken.ts';
import { rolIds } from './slim.ts';
import { slimHerkennen, slimMatch, slimPlaatsen, slimRol } from './oefening.slim.ts';

/** The kinds of exercise. A new kind starts here; `docs/nieuwe-oefenvorm.md` says what else it needs. */
export const oefeningSoorten = [
  'keuze',
  'sorteren',
  'koppelen',
  'volgorde',
  'herschrijven',
  'voorspellen',
  'markeren',
  'slim-plaatsen',
  'slim-herkennen',
  'slim-match',
  'slim-rol',
  'annoteren',
  'reactie',
  'meten',
] as const;

const keuze = z.strictObject({
  ...basis,
  soort: z.literal('keuze'),
  meer: z.boolean().default(false).describe('Waar als je meer dan één antwoord mag kiezen.'),
  opties: z
    .array(
      z.strictObject({
        id,
        tekst,
        past: z
          .enum(['ja', 'nee', 'kan'])
          .describe('Past dit? "kan" als vakmensen verschillen, of als elk antwoord goed is.'),
        feedback: tekst.describe('Wat klopt, wat de tekst laat zien (met tijdcode), wat een andere lezing is.'),
        beurt: id.optional().describe('De beurt waar de aanwijzing staat.'),
      }),
    )
    .min(2)
    .max(8),
  bijTwijfel: tekst.optional().describe('Wat je nog kunt weten als je twijfelt.'),
});

const sorteren = z.strictObject({
  ...basis,
  soort: z.literal('sorteren'),
  groepen: z
    .array(z.strictObject({ id, label: tekst }))
    .min(2)
    .max(4),
  items: z
    .array(
      z.strictObject({
        id,
        tekst,
        groep: id.describe('De groep waar het bij hoort.'),
        ookGoed: z.array(id).default([]).describe('Andere groepen die je kunt verdedigen.'),
        grensgeval: z.boolean().default(false).describe('Waar als vakmensen hier verschillen; telt zacht mee.'),
        feedback: tekst,
      }),
    )
    .min(3)
    .max(14),
});

const koppelen = z.strictObject({
  ...basis,
  soort: z.literal('koppelen'),
  rechts: z
    .array(z.strictObject({ id, tekst }))
    .min(2)
    .max(8)
    .describe('Waar je uit kiest. Er mogen er meer zijn dan links, en één mag vaker passen.'),
  links: z
    .array(z.strictObject({ id, tekst, hoort: id, ookGoed: z.array(id).default([]), feedback: tekst }))
    .min(2)
    .max(10),
});

const volgorde = z.strictObject({
  ...basis,
  soort: z.literal('volgorde'),
  stappen: z
    .array(z.strictObject({ id, tekst, reden: tekst.describe('Waarom deze stap hier staat.') }))
    .min(3)
    .max(9)
    .describe('In de volgorde die wij kiezen.'),
  begin: z
    .array(id)
    .optional()
    .describe('De volgorde waarin de stappen eerst staan; zonder dit veld kiest de site er een.'),
  wisselbaar: z.array(z.array(id).min(2)).default([]).describe('Groepjes stappen die onderling mogen wisselen.'),
});

const herschrijven = z.strictObject({
  ...basis,
  soort: z.literal('herschrijven'),
  items: z
    .array(
      z.strictObject({
        id,
        zin: tekst,
        voorbeelden: z.array(tekst).min(1).describe('Zo kan het ook; nooit "het goede antwoord".'),
      }),
    )
    .min(1)
    .max(6),
  zelfcheck: z.array(z.strictObject({ id, tekst })).min(2).max(5),
});

const voorspellen = z.strictObject({
  ...basis,
  soort: z.literal('voorspellen'),
  verbergFragment: z
    .boolean()
    .default(false)
    .describe('Waar als het fragment verdwijnt zodra je schrijft (navertellen uit het hoofd).'),
  opties: z
    .array(
      z.strictObject({
        id,
        tekst,
        rol: z.enum(rolIds).optional().describe('De rol die hierin spreekt. Telt mee in "jouw voorkeur".'),
        feedback: tekst,
      }),
    )
    .min(2)
    .max(6)
    .optional()
    .describe('Zonder opties schrijf je je voorspelling zelf.'),
  onthulling: z.strictObject({ tekst, fragment: fragment.optional() }).describe('Wat je ziet nadat je je vastlegde.'),
  vergelijk: z
    .array(z.strictObject({ id, tekst }))
    .default([])
    .describe('Punten om je eigen antwoord naast te leggen.'),
});

const markeren = z.strictObject({
  ...basis,
  fragment,
  soort: z.literal('markeren'),
  hoogstens: z.number().int().min(1).max(8).describe('Hoeveel beurten je mag aanwijzen.'),
  tolerantie: z.number().min(0).max(30).default(0).describe('Seconden die je ernaast mag zitten.'),
  sleutel: z
    .strictObject({ a: z.array(id).min(1), b: z.array(id).min(1) })
    .describe('De beurten die lezing a en b aanwijzen.'),
  redenen: z.strictObject({ a: tekst, b: tekst }).describe('Waarom lezing a en b deze momenten kiezen.'),
  feedback: z
    .array(z.strictObject({ beurt: id, tekst }))
    .min(1)
    .describe('Wat er bij een beurt te zien is, voor beurten in de sleutel en voor verleidelijke andere.'),
});

export const oefening = z
  .discriminatedUnion('soort', [
    keuze,
    sorteren,
    koppelen,
    volgorde,
    herschrijven,
    voorspellen,
    markeren,
    slimPlaatsen,
    slimHerkennen,
    slimMatch,
    slimRol,
    annoteren,
    reactie,
    meten,
  ])
  .describe('Een oefening.');

export type Oefening = z.infer<typeof oefening>;
export type OefeningSoort = Oefening['soort'];
export type OefeningVan<S extends OefeningSoort> = Extract<Oefening, { soort: S }>;
export type { Fragment } from './oefening.basis.ts';
