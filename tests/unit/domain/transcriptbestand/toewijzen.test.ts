import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gewoneNaam, leesTranscript, voegBeurtenSamen, wijsSprekersToe } from '#domain/transcriptbestand.ts';
import { meetGesprek } from '#domain/transcript.ts';

const teams = leesTranscript(
  readFileSync(new URL('../../../fixtures/transcripten/teams.vtt', import.meta.url), 'utf8'),
);
const wie = new Map([
  ['Dijkstra, Femke (Gemeente Voorbeeld)', 'km'],
  ['Tsegay Haile', 'cl'],
] as const);

describe('saying who is who', () => {
  it('reads a name as an organisation writes it', () => {
    expect(gewoneNaam('Dijkstra, Femke (Gemeente Voorbeeld)')).toBe('Femke Dijkstra');
    expect(gewoneNaam('Tsegay Haile')).toBe('Tsegay Haile');
    expect(gewoneNaam('Boer, Karin de')).toBe('Karin de Boer');
    expect(gewoneNaam('Boer, Karin de [Extern] 🌷')).toBe('Karin de Boer');
    expect(gewoneNaam('Mo | Zwolle')).toBe('Mo Zwolle');
  });

  it('finds a name with its capital that somebody shows in small letters, and no tussenvoegsel or empty name', () => {
    const beurten = [
      { id: 'b01', spreker: 'm.qwendati', tekst: 'Ja, van de week.', start: 0 },
      { id: 'b02', spreker: 'tsegay van qwortel', tekst: 'Dag Qwendati. Van wie?', start: 4 },
      { id: 'b03', spreker: '(Gast)', tekst: 'Ja, dag.', start: 8 },
    ];
    const wieIs = new Map([['m.qwendati', 'cl']] as const);
    expect(wijsSprekersToe(beurten, wieIs).map(({ tekst }) => tekst)).toEqual([
      'Ja, van de week.',
      'Dag [cliënt]. Van wie?',
      'Ja, dag.',
    ]);
  });

  it('leaves no name in the words, also one that no list knows', () => {
    expect(wijsSprekersToe(teams.beurten, wie).map(({ spreker, tekst }) => `${spreker}: ${tekst}`)).toEqual([
      'km: Fijn dat je er bent, [cliënt].',
      'km: Hoe is het met je & je gezin?',
      'cl: Ja, goed hoor. Mijn vrouw [naam 3] is weer beter.',
      'km: Wat fijn.',
    ]);
  });

  it('finds in all turns the name that two of them give away', () => {
    const zinnen = ['Ik zag Qwenda.', 'Toen zei Qwenda niets.', 'Qwenda dus.'];
    const beurten = zinnen.map((tekst, i) => ({ id: `b0${i}`, spreker: 'Spreker 1', tekst, start: i }));
    expect(wijsSprekersToe(beurten, new Map()).map(({ tekst }) => tekst)).toEqual([
      'Ik zag [naam 1].',
      'Toen zei [naam 1] niets.',
      '[naam 1] dus.',
    ]);
  });

  it('makes somebody else of who was not mapped, and changes no word that is also a name', () => {
    const beurten = [
      { id: 'b01', spreker: 'Mark de Wit', tekst: 'Wit is mijn naam, maar ik zie liever een wit blad.', start: 0 },
      { id: 'b02', spreker: 'Spreker 2', tekst: 'Dat is spreker 2 niet.', start: 4 },
    ];
    expect(wijsSprekersToe(beurten, new Map([['Mark de Wit', 'cl']]))).toMatchObject([
      { spreker: 'cl', tekst: '[cliënt] is mijn naam, maar ik zie liever een wit blad.' },
      { spreker: 'derde', tekst: 'Dat is spreker 2 niet.' },
    ]);
  });

  it('gives what the measurements of a transcript ask for', () => {
    const maten = meetGesprek(voegBeurtenSamen(wijsSprekersToe(teams.beurten, wie)));
    expect(maten.sprekers.map(({ spreker, beurten }) => [spreker, beurten])).toEqual([
      ['km', 2],
      ['cl', 1],
    ]);
    expect(maten.sprekers[0]?.vragen).toHaveLength(1);
  });
});
