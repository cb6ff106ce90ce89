import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kloptWord, maakWord } from '#components/werkblad/inuit/word.ts';
import { opPapier } from '#components/werkblad/papier/inhoud.ts';
import { nieuwVoornemen, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';

const namen = { themas: [{ id: 'regie', naam: 'Regie' }], verhalen: [{ id: 'verhaal-druk', titel: 'Druk' }] };
const leeg = nieuwWerkblad({ nu: '2026-11-22T12:00:00.000Z', nieuweId: () => 'b1' });
const vol: Werkblad = {
  ...leeg,
  titel: 'Kijken naar <stiltes> & "zo"',
  waarnaar: { soort: 'verhaal', verhaal: 'verhaal-druk' },
  themas: [
    {
      thema: 'regie',
      watIkMeAfvraag: 'Wat deed ik?\nEn wat niet?',
      waarnemingen: [{ id: 'w1', tekst: 'Hij zwijgt.', tijd: 127 }],
      voornemens: [{ ...nieuwVoornemen('v1', 'hij zwijgt', 'wacht ik'), geprobeerd: 'deels', hoeGingHet: 'Lastig.' }],
    },
  ],
};

async function open(bladen: readonly Werkblad[]): Promise<Record<string, string>> {
  const blob = await maakWord(bladen.map((blad) => opPapier(blad, namen)));
  const delen = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(delen).map(([naam, bytes]) => [naam, new TextDecoder().decode(bytes)]));
}

test('a Word document has headings, tables, the language, and every word', async () => {
  const delen = await open([vol, { ...vol, id: 'b2', titel: 'Tweede' }]);
  const tekst = delen['word/document.xml'] ?? '';
  expect(tekst.match(/w:val="Heading1"/g)).toHaveLength(2);
  expect(tekst.match(/<w:tbl>/g)).toHaveLength(4);
  for (const stuk of [
    '&lt;stiltes&gt; &amp;',
    'Wat deed ik?',
    'En wat niet?',
    '02:07 Hij zwijgt.',
    'Lastig.',
    'Tweede',
  ])
    expect(tekst).toContain(stuk);
  expect(tekst).toContain('Als hij zwijgt, dan wacht ik');
  expect(delen['word/styles.xml']).toContain('w:val="nl-NL"');
  expect(delen['docProps/core.xml']).not.toContain('stiltes');
});

test('characters that XML does not know never break the document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (los) => {
      const blad = { ...vol, titel: `a\u0000\uD800${los}\uFFFF`, twijfel: ` \t${los} ` };
      const papier = [opPapier(blad, namen)];
      const document = await maakWord(papier);
      const delen = unzipSync(new Uint8Array(await document.arrayBuffer()));
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(delen['word/document.xml']);
      // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
      expect(await kloptWord(document, papier)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a document that misses a sheet or a word is not called done', async () => {
  const tweede = { ...vol, id: 'b2', twijfel: 'Durf ik "stil" te zijn & te blijven?\nEcht?' };
  const papier = [vol, tweede].map((blad) => opPapier(blad, namen));
  const blob = await maakWord(papier);
  expect(await kloptWord(blob, papier)).toBe(true);
  expect(await kloptWord(blob, papier.slice(1))).toBe(false);
  expect(await kloptWord(blob, [opPapier(vol, namen), opPapier({ ...tweede, twijfel: 'Iets anders' }, namen)])).toBe(
    false,
  );
  expect(await kloptWord(blob.slice(0, -1), papier)).toBe(false);
});
