import { z } from 'zod';
import { reactieIds, rolIds, zelfbeeldIds } from '#kern/slim.ts';
import { id, tekst } from './basis.ts';

export { reactieIds, rolIds, zelfbeeldIds };

const as = z.number().min(-1).max(1).describe('Van -1 tot 1.');

/** A place in the plane: willen (-1 alternatief, 1 gangbaar) and kunnen (-1 laag, 1 hoog), as the client experiences it. */
export const punt = z.strictObject({ willen: as, kunnen: as });

export const slimFase = z
  .strictObject({
    vanBeurt: id.describe('De beurt waarmee deze fase begint.'),
    zelfbeeld: z.enum(zelfbeeldIds).describe('Hoe de cliënt zichzelf nu ziet.'),
    rolopvatting: z.enum(rolIds).describe('De rol die de klantmanager laat zien; "anders" met een rolNaam.'),
    rolNaam: tekst.optional().describe('Alleen bij "anders": welke rol.'),
    match: z.enum(['ja', 'deels', 'nee']).describe('Past de rol bij het zelfbeeld?'),
    reacties: z.array(z.enum(reactieIds)).min(1).describe('Wat je ziet gebeuren.'),
    punten: z.strictObject({ a: punt, b: punt }).describe('Waar lezing a en b de cliënt plaatsen.'),
    aanwijzingen: z.array(id).min(1).describe('Beurten waaraan je het ziet.'),
    uitleg: tekst,
    probeer: tekst.describe('Wat je kunt proberen.'),
  })
  .refine((f) => (f.rolopvatting === 'anders') === (f.rolNaam !== undefined), {
    path: ['rolNaam'],
    message: 'Schrijf een rolNaam bij rolopvatting "anders", en alleen daar.',
  })
  .describe('Een fase in de SLIM-lezing van een verhaal.');

export type Punt = z.infer<typeof punt>;
