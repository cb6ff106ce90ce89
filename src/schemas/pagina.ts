import { z } from 'zod';
import { id, tekst } from './basis.ts';

export const pagina = z
  .strictObject({
    id,
    titel: tekst,
    samenvatting: tekst
      .describe('Eén zin, hoogstens 160 tekens.')
      .refine((t) => t.length <= 160, 'Maak de samenvatting korter dan 160 tekens.'),
    haak: tekst.describe('De eerste alinea, groot gezet.'),
  })
  .describe('Een pagina over de site zelf.');

export type Pagina = z.infer<typeof pagina>;
