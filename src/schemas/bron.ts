import { z } from 'zod';
import { id, tekst } from './basis.ts';

export const bron = z
  .strictObject({
    id,
    soort: z.enum(['rapport', 'evaluatie', 'instrument', 'literatuur']).describe('Wat voor bron het is.'),
    titel: tekst.describe('De hele titel.'),
    kort: tekst.describe('Hoe de site de bron kort noemt, bijvoorbeeld "Deel 1".'),
    auteurs: z.array(tekst).min(1).describe('Namen zoals ze op de bron staan.'),
    jaar: z.number().int().min(1950).max(2100).describe('Jaar van uitgave.'),
    uitgever: tekst.optional().describe('Wie de bron uitgaf, als de bron dat zegt.'),
    url: z.url().optional().describe('Alleen als de bron zelf een adres noemt.'),
    waarvoor: tekst.describe('In één of twee zinnen: waar wij deze bron voor gebruiken.'),
    nogNiet: tekst.optional().describe('Waarom nog geen les of verhaal deze bron gebruikt.'),
  })
  .describe('Een bron waar de cursus op rust.');

export type Bron = z.infer<typeof bron>;
