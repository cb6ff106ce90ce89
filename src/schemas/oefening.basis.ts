import { z } from 'zod';
import { bronverwijzing, id, minuten, tekst, tijdcode } from './basis.ts';
import { beurt } from './verhaal.ts';

/** A piece of a conversation: out of a verhaal, or invented for this oefening. */
export const fragment = z
  .union([
    z.strictObject({
      verhaal: id,
      deel: z.enum(['gesprek', 'vervolg']).optional().describe('Het gesprek (zonder dit veld), of het vervolg.'),
      van: tijdcode,
      tot: tijdcode,
    }),
    z.strictObject({ sprekers: z.strictObject({ km: tekst, cl: tekst }), beurten: z.array(beurt).min(1).max(20) }),
  ])
  .describe(
    'Een stuk uit een verhaal (van en tot zijn begintijden van beurten), of een eigen verzonnen stukje gesprek.',
  );

/** What every kind of oefening has. */
export const basis = {
  id,
  versie: z.number().int().min(1).describe('Verhoog als een oud antwoord niet meer past bij de nieuwe vraag.'),
  titel: tekst.describe('Een korte kop boven de oefening.'),
  vraag: tekst.describe('De opdracht of de vraag.'),
  minuten,
  fragment: fragment.optional(),
  bronnen: z.array(bronverwijzing).default([]),
  trainer: z
    .strictObject({ minuten, vraag: tekst, typischeFouten: z.array(tekst).optional() })
    .describe('Alleen voor trainers. Komt nooit in de bladzijden van de cursist.'),
};

export type Fragment = z.infer<typeof fragment>;
