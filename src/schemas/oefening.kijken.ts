import { z } from 'zod';
import { herkenbareReacties, maatIds, plekken } from '#kern/kijken.ts';
import { trappen } from '#kern/trappen.ts';
import { id, tekst } from './basis.ts';
import { basis, fragment } from './oefening.basis.ts';
import { themaId } from './thema.ts';

const moment = z
  .strictObject({
    id,
    lezing: z.enum(['a', 'b']).describe('Bij welke voorbeeldlezing dit hoort.'),
    vanBeurt: id.describe('De eerste beurt.'),
    totBeurt: id.optional().describe('De laatste beurt, als het er meer zijn.'),
    waarneming: tekst.describe('Wat er te zien of te horen is. Het moet in het fragment staan.'),
    vraag: tekst.describe('Wat je je daarbij kunt afvragen.'),
    duiding: tekst.optional().describe('Wat het zou kunnen betekenen.'),
    verschil: tekst.optional().describe('Waarin de lezingen hier verschillen, met beide redenen.'),
    gaatGoed: z.boolean().default(false).describe('Waar als dit moment laat zien wat goed gaat.'),
  })
  .describe('Een moment dat een voorbeeldlezing aanwijst.');

/** Mark moments in a fragment for one thema, and lay them beside two readings. */
export const annoteren = z.strictObject({
  ...basis,
  fragment,
  soort: z.literal('annoteren'),
  thema: themaId.describe('Het ene thema waarmee je kijkt.'),
  trap: z
    .enum(trappen)
    .describe('voorgedaan = een moment van lezing a staat er al; half = alleen de tijden van lezing a; zelf = niets.'),
  tolerantie: z.number().min(0).max(30).default(5).describe('Seconden die tussen twee momenten mogen zitten.'),
  momenten: z.array(moment).min(3).max(10).describe('Van elke lezing minstens één; samen minstens één echt verschil.'),
});

const reactieLezing = z.strictObject({
  reactie: z.enum(herkenbareReacties),
  plek: z.enum(plekken).describe('Waar het vooral vandaan lijkt te komen: binnen of buiten dit gesprek.'),
  beurten: z.array(id).min(1).max(3).describe('De beurten waaraan je het ziet.'),
  uitleg: tekst.describe('Waarom deze voorbeeldlezing zo leest, met tijdcodes. Twee of drie zinnen.'),
});

/** Recognise weerstand, afhaken, verstarring or stagnatie, say whether it comes from inside or outside, and point at it. */
export const reactie = z.strictObject({
  ...basis,
  fragment,
  soort: z.literal('reactie'),
  lezingen: z.strictObject({ a: reactieLezing, b: reactieLezing }),
  feedback: z
    .strictObject({ weerstand: tekst, afhaken: tekst, verstarring: tekst, stagnatie: tekst })
    .describe('Bij elke keuze eigen feedback, ook bij de keuze die past.'),
  feedbackPlek: z.strictObject({ binnen: tekst, buiten: tekst }),
  aanwijzingen: z
    .array(z.strictObject({ beurt: id, uitleg: tekst.describe('Wat daar te zien of te horen is.') }))
    .min(1)
    .max(4),
});

/** Predict figures of a fragment, then measure it. */
export const meten = z.strictObject({
  ...basis,
  fragment,
  soort: z.literal('meten'),
  maten: z
    .array(
      z
        .strictObject({
          id,
          maat: z
            .enum(maatIds)
            .describe(
              'deel-woorden = procent van de woorden; langste-beurt = woorden; vragen en open-vragen = aantal; wissels = per minuut; pingpong = aantal ketens; stiltes = aantal van minstens 3 seconden.',
            ),
          spreker: z
            .enum(['km', 'cl'])
            .optional()
            .describe('Over wie: bij deel-woorden, langste-beurt, vragen en open-vragen.'),
          uitleg: tekst.describe('Wat dit getal je laat zien, en wat het niet zegt.'),
        })
        .refine(
          (m) =>
            ['deel-woorden', 'langste-beurt', 'vragen', 'open-vragen'].includes(m.maat) === (m.spreker !== undefined),
          { path: ['spreker'], message: 'Noem een spreker bij een maat over één persoon, en alleen daar.' },
        ),
    )
    .min(1)
    .max(4),
});
