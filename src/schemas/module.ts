import { z } from 'zod';
import { bronverwijzingen, id, tekst } from './basis.ts';

export const module = z
  .strictObject({
    id,
    nummer: z.number().int().min(1).max(12).describe('Het nummer uit het leerplan.'),
    titel: tekst.describe('Korte titel, met één hoofdletter.'),
    ondertitel: tekst.describe('Eén zin die zegt waar het om gaat.'),
    beschrijving: tekst.describe('Twee tot vier zinnen voor wie twijfelt of dit voor hem is.'),
    straks: z.array(tekst).min(2).max(4).describe('Wat je straks doet in een gesprek, als gedrag dat je kunt zien.'),
    bronnen: bronverwijzingen,
  })
  .describe('Een module: een groep lessen over één onderwerp.');

export type Module = z.infer<typeof module>;
