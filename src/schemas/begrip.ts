import { z } from 'zod';
import { bronverwijzing, id, tekst } from './basis.ts';

export const begrip = z
  .strictObject({
    id,
    term: tekst.describe('Het woord zoals het vak het schrijft.'),
    synoniemen: z.array(tekst).default([]).describe('Andere woorden voor hetzelfde.'),
    definitie: tekst.describe('Eén zin, zo kort dat hij naast een woord past.'),
    vooraf: tekst.describe('Wat je eraan hebt vóór je het leert: twee tot vier zinnen met een voorbeeld.'),
    achteraf: tekst.describe('Wat je erover weet nadat je het leerde: de nuance, de grens, de valkuil.'),
    bronnen: z
      .array(bronverwijzing)
      .default([])
      .describe('Waar het begrip vandaan komt. Leeg als het een woord van ons is.'),
    vanOns: z.boolean().default(false).describe('Waar als dit een woord van deze site is en niet uit een bron.'),
    zieOok: z.array(id).default([]).describe('Verwante begrippen.'),
  })
  .refine((b) => b.vanOns || b.bronnen.length > 0, {
    path: ['bronnen'],
    message: 'Noem een bron, of schrijf vanOns: true als het woord van ons is.',
  })
  .describe('Een begrip uit de begrippenlijst.');

export type Begrip = z.infer<typeof begrip>;
