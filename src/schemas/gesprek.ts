import { z } from 'zod';
import { bronverwijzingen, id, minuten, tekst, tijdcode } from './basis.ts';
import { rolIds } from './slim.ts';
import { themaId } from './thema.ts';

/** What a conversation keeps score of. stroming 0–100; vertrouwen and regie −5…5 (regie: minus = the klantmanager steers). */
const effect = z
  .strictObject({
    stroming: z.number().int().min(-40).max(40).optional().describe('Hoeveel het gesprek meer of minder stroomt.'),
    vertrouwen: z.number().int().min(-3).max(3).optional(),
    regie: z.number().int().min(-3).max(3).optional().describe('Plus = meer regie bij de cliënt.'),
    vlaggen: z.array(id).default([]).describe('Wat vanaf nu waar is, zoals "druk-gezet".'),
  })
  .describe('Wat deze keuze doet.');

/** All parts that are given must hold. */
const voorwaarde = z
  .strictObject({
    vlag: id.optional().describe('Alleen als deze vlag gezet is.'),
    geenVlag: id.optional().describe('Alleen als deze vlag niet gezet is.'),
    stromingVanaf: z.number().int().min(0).max(100).optional(),
    stromingTot: z.number().int().min(0).max(100).optional().describe('Tot en met.'),
  })
  .describe('Wanneer deze keuze er is.');

const keuze = z.strictObject({
  id,
  tekst: tekst.describe(
    'Wat je zegt; zoals een collega die het goed bedoelt het zou zeggen. Of wat je doet, zonder woorden.',
  ),
  gedrag: tekst.optional().describe('Wat je daarbij doet, zonder uitleg.'),
  naar: id.describe('De knoop die volgt.'),
  als: voorwaarde.optional(),
  effect: effect.default({ vlaggen: [] }),
  rol: z.enum(rolIds).optional().describe('De rol die hierin spreekt, als dat te zien is.'),
  thema: themaId.optional().describe('Het thema waar deze keuze over gaat.'),
  feedback: tekst.describe('Wat deze zin doet, met wat er te zien is. Nooit "fout".'),
});

const gemeen = {
  id,
  spreker: z.enum(['cl', 'derde']).default('cl').describe('Wie hier spreekt.'),
  tekst: tekst.describe('Wat de ander zegt. Een beurt zonder woorden is "…".'),
  gedrag: tekst.optional().describe('Wat je ziet of hoort, zonder uitleg.'),
  gedachte: tekst.describe('Wat de cliënt later zegt dat er omging. Wordt pas aan het eind getoond.'),
  sprong: tekst
    .optional()
    .describe('Tijd die voor deze beurt is weggelaten, zoals "Drie dagen later". Daarna lopen er geen tijdcodes meer.'),
  /** Seconds since the beurt before it ended: how long it stays silent. */
  stilte: z.number().int().min(0).max(20).default(0).describe('Seconden stilte voor deze beurt.'),
};

const vraagknoop = z.strictObject({
  ...gemeen,
  soort: z.literal('beurt'),
  keuzes: z.array(keuze).min(2).max(5).describe('Bij elke stand blijven er twee tot vier over.'),
});

const eindknoop = z.strictObject({
  ...gemeen,
  soort: z.literal('einde'),
  titel: tekst.describe('Een korte naam voor dit einde, zonder oordeel.'),
  nabeschouwing: tekst.describe('Wat er gebeurde, waar het kantelde, wat hier te leren valt. 60 tot 120 woorden.'),
});

export const gesprek = z
  .strictObject({
    id,
    versie: z.number().int().min(1),
    titel: tekst,
    minuten,
    verzonnen: z.literal(true),
    leertZien: tekst.describe('Wat je hier oefent, in één zin.'),
    vooraf: tekst.describe('80 tot 150 woorden: wie, welk gesprek, wat ging eraan vooraf, wat wil jij.'),
    sprekers: z.strictObject({ km: tekst, cl: tekst, derde: tekst.optional() }),
    beginTijd: tijdcode.describe('De tijdcode van de eerste beurt, zoals "04:10".'),
    beginStroming: z.number().int().min(0).max(100).default(50),
    begin: id.describe('De eerste knoop.'),
    knopen: z.array(z.discriminatedUnion('soort', [vraagknoop, eindknoop])).min(25),
    voorbeeldpad: z
      .array(id)
      .min(4)
      .describe(
        'De id’s van de keuzes van een voorbeeldpad: één manier, niet dé manier. Loopt van begin tot een einde.',
      ),
    voorbeeldUitleg: tekst.describe('Waarom dit pad het laten zien waard is, en wat het ook kost.'),
    bronnen: bronverwijzingen,
    herkomst: tekst.describe('Op welke patronen uit welke bron het gesprek is gebouwd.'),
    trainer: z.strictObject({ minuten, vraag: tekst, valkuil: tekst.optional() }).describe('Alleen voor trainers.'),
  })
  .describe('Een vertakt, verzonnen gesprek.');

export type Gesprek = z.infer<typeof gesprek>;
export type Knoop = Gesprek['knopen'][number];
export type Beurtknoop = Extract<Knoop, { soort: 'beurt' }>;
export type Eindknoop = Extract<Knoop, { soort: 'einde' }>;
export type Gesprekskeuze = Beurtknoop['keuzes'][number];
export type Voorwaarde = z.infer<typeof voorwaarde>;
export type Effect = z.infer<typeof effect>;
