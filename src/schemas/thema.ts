import { z } from 'zod';
import { themaIds } from '#kern/themas.ts';
import { bronverwijzingen, id, tekst } from './basis.ts';

export { themaIds };

/** One of the nine thema's of the Kijkwijzer (deel 3). */
export const themaId = z.enum(themaIds).describe(`Een thema van de Kijkwijzer: ${themaIds.join(', ')}.`);

export const thema = z
  .strictObject({
    id: themaId,
    volgorde: z.number().int().min(1).max(9).describe('Plaats in de Kijkwijzer.'),
    naam: tekst.describe('De naam zoals de Kijkwijzer hem geeft.'),
    soort: z.enum(['algemeen', 'specifiek']).describe('Vier thema’s zijn algemeen, vijf specifiek.'),
    icoon: tekst.describe('De naam van het pictogram.'),
    kernvraag: tekst.describe('De ene vraag waar het thema om draait.'),
    waarom: tekst.describe('Waarom het ertoe doet, in drie tot zes zinnen.'),
    kijkvragen: z
      .array(z.strictObject({ id, subthema: tekst.describe('Het subthema uit de bron.'), vraag: tekst }))
      .min(3)
      .describe('Vragen om naast een opname te houden.'),
    tips: z.array(z.strictObject({ id, tekst })).min(2).describe('Wat je kunt proberen.'),
    bronnen: bronverwijzingen,
  })
  .describe('Een thema van de Kijkwijzer.');

export type { ThemaId } from '#kern/themas.ts';
export type Thema = z.infer<typeof thema>;
