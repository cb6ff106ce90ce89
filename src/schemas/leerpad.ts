import { z } from 'zod';
import { id, tekst } from './basis.ts';

const stap = z
  .union([
    z.strictObject({ module: id, alleenKern: z.boolean().optional() }),
    z.strictObject({ les: id }),
    z.strictObject({ verhaal: id }),
  ])
  .describe('Een hele module, één les of één verhaal.');

export const leerpad = z
  .strictObject({
    id,
    volgorde: z.number().int().min(1).describe('Plaats in het rijtje leerpaden.'),
    titel: tekst,
    voor: tekst.describe('Voor wie dit pad is, in een paar woorden.'),
    beschrijving: tekst.describe('Wat je hierna kunt en hoe je het pad doet.'),
    stappen: z
      .array(stap)
      .min(1)
      .describe('De volgorde. Een module zonder lessen mag erin staan; de site toont haar pas als er lessen zijn.'),
    kort: z.array(id).optional().describe('Lessen die je in dit pad alleen kort bekijkt.'),
    rustpuntNa: z.array(id).optional().describe('Modules waarna een pauze van een week goed is.'),
  })
  .describe('Een leerpad: een route door de cursus voor een groep lezers.');

export type Leerpad = z.infer<typeof leerpad>;
export type LeerpadStap = z.infer<typeof stap>;
