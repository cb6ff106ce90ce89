import { z } from 'zod';
import { parseTijdcode, TijdcodeFout } from '#kern/parse-tijdcode.ts';

/** An immutable id. It never follows from a title, a path or a position, and never changes. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Schrijf een id met kleine letters, cijfers en streepjes, zoals les-kleine-signalen.',
  )
  .describe('Een vaste naam: kleine letters, cijfers, streepjes. Verandert nooit meer.');

/** A non-empty text of the author. */
export const tekst = z
  .string()
  .trim()
  .min(1, 'Dit veld is leeg. Schrijf minstens één woord.')
  .describe('Lopende tekst, in gewone taal.');

/** A timecode as authors write it ("02:15"); becomes seconds. */
export const tijdcode = z
  .string()
  .transform((waarde, context) => {
    try {
      return parseTijdcode(waarde);
    } catch (fout) {
      if (!(fout instanceof TijdcodeFout)) throw fout;
      context.addIssue({ code: 'custom', message: fout.message });
      return z.NEVER;
    }
  })
  .describe('Minuten en seconden tussen aanhalingstekens, zoals "02:15".');

/** Points at a place in a source. */
export const bronverwijzing = z
  .strictObject({
    bron: id.describe('De id van een bron uit src/content/bronnen.'),
    plaats: tekst.describe('Waar het staat: hoofdstuk, paragraaf of tabel.'),
  })
  .describe('Waar de feiten vandaan komen: { bron: deel-1, plaats: "Conclusies" }.');

export const bronverwijzingen = z.array(bronverwijzing).min(1, 'Noem minstens één bron, met de plaats erbij.');

/** Whole minutes. */
export const minuten = z.number().int().min(1).max(90).describe('Hele minuten.');

export type Bronverwijzing = z.infer<typeof bronverwijzing>;
