import { z } from 'zod';
import { trappen } from '#kern/trappen.ts';
import { id, tekst } from './basis.ts';
import { basis, fragment } from './oefening.basis.ts';
import { punt, reactieIds, rolIds, zelfbeeldIds } from './slim.ts';

export { trappen, type Trap } from '#kern/trappen.ts';

const zelfbeeld = z.enum(zelfbeeldIds);

const lezing = { uitleg: tekst.describe('Waarom deze voorbeeldlezing zo leest, met tijdcodes. Twee of drie zinnen.') };

const rolLezing = z
  .strictObject({ rol: z.enum(rolIds), rolNaam: tekst.optional(), ...lezing })
  .refine((r) => (r.rol === 'anders') === (r.rolNaam !== undefined), {
    path: ['rolNaam'],
    message: 'Schrijf een rolNaam bij rol "anders" (zoals "druk"), en alleen daar.',
  });

/** Two example readings of ours. They may agree; where they differ the item is a grensgeval. */
const lezingen = <S extends z.ZodType>(vorm: S) => z.strictObject({ a: vorm, b: vorm });

const aanwijzing = z.strictObject({
  beurt: id.describe('De beurt waar het te zien of te horen is.'),
  uitleg: tekst.describe('Wat daar te zien of te horen is, en waarom dat ertoe doet.'),
});

const slimBasis = {
  ...basis,
  fragment: fragment.describe('Drie tot acht beurten, met gedrag; verzonnen, of uit een oefenverhaal.'),
  trap: z.enum(trappen).describe('voorgedaan = wij doen het voor, half = met een stuk hulp, zelf = zonder hulp.'),
  combinatie: z
    .strictObject({ zelfbeeld, rol: z.enum(rolIds) })
    .describe('Wat de cliënt laat horen en welke rol de klantmanager laat zien, in lezing a.'),
};

/** Place a client in the plane. */
export const slimPlaatsen = z.strictObject({
  ...slimBasis,
  soort: z.literal('slim-plaatsen'),
  lezingen: lezingen(z.strictObject({ punt, ...lezing })),
  aanwijzingen: z
    .array(aanwijzing.extend({ as: z.enum(['willen', 'kunnen']) }))
    .min(2)
    .max(5)
    .describe('Minstens één voor elke as.'),
});

/** Recognise the zelfbeeld, and point at the beurt that shows it. */
export const slimHerkennen = z.strictObject({
  ...slimBasis,
  soort: z.literal('slim-herkennen'),
  lezingen: lezingen(z.strictObject({ zelfbeeld, beurten: z.array(id).min(1).max(3), ...lezing })),
  feedback: z
    .strictObject({ kans: tekst, leren: tekst, opgegeven: tekst, 'eigen-plan': tekst })
    .describe('Bij elke keuze eigen feedback, ook bij de keuzes die passen.'),
  aanwijzingen: z.array(aanwijzing).min(1).max(4),
});

/** Zelfbeeld and what the klantmanager says: match? which reaction? what instead? */
export const slimMatch = z.strictObject({
  ...slimBasis,
  soort: z.literal('slim-match'),
  lezingen: lezingen(
    z.strictObject({ match: z.enum(['ja', 'nee']), reacties: z.array(z.enum(reactieIds)).min(1).max(2), ...lezing }),
  ),
  aanwijzingen: z.array(aanwijzing).min(1).max(4).describe('Waar je de match of de reactie ziet.'),
  inPlaatsVan: z
    .array(
      z.strictObject({
        id,
        tekst: tekst.describe('Wat de klantmanager ook had kunnen zeggen, of nu kan zeggen.'),
        rol: z.enum(rolIds).describe('De rol die hierin spreekt.'),
        past: z.enum(['ja', 'nee', 'kan']),
        feedback: tekst,
      }),
    )
    .min(3)
    .max(4),
});

/** Which role speaks here? */
export const slimRol = z.strictObject({
  ...slimBasis,
  soort: z.literal('slim-rol'),
  lezingen: lezingen(rolLezing),
  feedback: z
    .strictObject({ facilitator: tekst, leraar: tekst, ouder: tekst, ondernemer: tekst, anders: tekst })
    .describe('Bij elke keuze eigen feedback, ook bij de keuze die past.'),
  aanwijzingen: z.array(aanwijzing).min(1).max(4),
});
