import { z } from 'zod';
import { trappen } from '#kern/trappen.ts';
import { bronverwijzingen, id, tekst, tijdcode } from './basis.ts';
import { slimFase } from './slim.ts';
import { themaId } from './thema.ts';
import { controleerGesprek } from './verhaal.regels.ts';

export const beurt = z
  .strictObject({
    id: id.describe('Een vaste id binnen dit verhaal, zoals b01.'),
    start: tijdcode,
    eind: tijdcode,
    spreker: z
      .enum(['km', 'cl', 'derde'])
      .describe('km = klantmanager (of leidinggevende), cl = cliënt (of medewerker), derde = iemand anders aan tafel.'),
    tekst: tekst.describe('Wat iemand zegt. Een beurt zonder woorden is "…".'),
    gedrag: tekst.optional().describe('Wat je ziet of hoort, zonder uitleg. Een stilte noem je in tellen of seconden.'),
    onderwerp: tekst
      .optional()
      .describe('Waar de beurt over gaat, in één of twee woorden; om pingpongketens te tellen.'),
  })
  .describe('Een beurt in het gesprek.');

export const sprong = z
  .strictObject({ sprong: id, van: tijdcode, tot: tijdcode, samenvatting: tekst })
  .describe('Tijd die is weggelaten, met een samenvatting.');

export const transcript = z.array(z.union([beurt, sprong])).superRefine(controleerGesprek);

const moment = z
  .strictObject({
    id,
    lezing: z.enum(['a', 'b']).describe('Bij welke voorbeeldlezing dit hoort.'),
    vanBeurt: id.describe('De eerste beurt.'),
    totBeurt: id.optional().describe('De laatste beurt, als het er meer zijn.'),
    themas: z.array(themaId).min(1).max(3),
    waarneming: tekst.describe('Wat er te zien of te horen is. Het moet in het transcript staan.'),
    vraag: tekst.describe('Een vraag aan de klantmanager.'),
    duiding: tekst.optional().describe('Wat het zou kunnen betekenen.'),
    tip: tekst.optional(),
    verschil: tekst.optional().describe('Waarin de twee lezingen hier verschillen, met beide redenen.'),
    gaatGoed: z.boolean().default(false).describe('Waar als dit moment laat zien wat goed gaat.'),
  })
  .describe('Een moment dat een voorbeeldlezing aanwijst.');

export const verhaal = z
  .strictObject({
    id,
    titel: tekst,
    volgorde: z.number().int().min(1).max(13).describe('De rij in het verhalenrooster.'),
    setting: z.enum(['spreekkamer', 'beeldbellen', 'telefoon']),
    duur: tijdcode.describe('Lengte van het gesprek, zoals "04:26".'),
    niveau: z.number().int().min(1).max(3).describe('1 = eerste verhaal, 3 = lastig.'),
    trap: z
      .enum(trappen)
      .default('zelf')
      .describe('Hoeveel hulp de analyse eerst biedt: voorgedaan, half of zelf. Wie kijkt, mag altijd anders kiezen.'),
    leertZien: tekst.describe('Wat je hier leert zien, zonder de lezing weg te geven.'),
    hoofdthemas: z.array(themaId).min(1).max(3),
    neventhemas: z.array(themaId).max(4).default([]),
    verzonnen: z.literal(true).describe('Elk verhaal is verzonnen en zegt dat.'),
    vooraf: tekst.describe('80 tot 150 woorden vooraf.'),
    sprekers: z
      .strictObject({ km: tekst, cl: tekst, derde: tekst.optional() })
      .describe('Hoe de sprekers heten: "Klantmanager" en een verzonnen voornaam.'),
    transcript,
    interview: tekst.describe('Wat de cliënt later zegt: 150 tot 250 woorden.'),
    momenten: z.array(moment).min(14).max(20),
    slim: z.array(slimFase).min(1),
    reflectie: tekst.describe('120 tot 200 woorden.'),
    voornemens: z.array(tekst).min(1).max(3).describe('In de vorm "Als …, dan …".'),
    vervolg: z.strictObject({ vooraf: tekst, transcript }).describe('8 tot 15 beurten uit het volgende gesprek.'),
    herkomst: tekst.describe('Op welke patronen uit welke bron het verhaal is gebouwd.'),
    bronnen: bronverwijzingen,
    groepsvragen: z.array(tekst).min(2).describe('Open vragen voor een groep; alleen voor trainers.'),
  })
  .describe('Een verzonnen oefenverhaal.');

export type Beurt = z.infer<typeof beurt>;
export type Sprong = z.infer<typeof sprong>;
export type TranscriptRegel = Beurt | Sprong;
export type Moment = z.infer<typeof moment>;
export type Verhaal = z.infer<typeof verhaal>;
