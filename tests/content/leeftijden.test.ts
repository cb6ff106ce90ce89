/** Whoever is in a story is as old in an exercise about it as in the story itself. */
import { expect, it } from 'vitest';
import { controleerProject } from '../../scripts/content/controle.ts';
import { stringsIn } from '../../scripts/content/teksten.ts';

const { inhoud } = controleerProject();

const EENHEDEN = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TIENTALLEN = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig'];

/** A number from twenty, as stories write it. */
function voluit(getal: number): string {
  const tiental = TIENTALLEN[Math.floor(getal / 10)] ?? '';
  const eenheid = EENHEDEN[getal % 10] ?? '';
  if (eenheid === '') return tiental;
  return `${eenheid}${eenheid.endsWith('e') ? 'ën' : 'en'}${tiental}`;
}

/** Who is how old in the exercises about a story: name, age, exercise and what the story tells beforehand. */
const leeftijden = inhoud.oefeningen.flatMap(({ data }) => {
  const { fragment } = data;
  const verhaal = inhoud.verhalen.find(
    (item) => fragment && 'verhaal' in fragment && item.data.id === fragment.verhaal,
  );
  if (!verhaal) return [];
  return stringsIn(data).flatMap(([, tekst]) =>
    [...tekst.matchAll(/(\p{Lu}\p{Ll}+) \((\d{2})\)/gu)].map(([, naam = '', jaren = '']) => ({
      naam,
      jaren: Number(jaren),
      oefening: data.id,
      vooraf: verhaal.data.vooraf,
    })),
  );
});

it('writes numbers as the stories do', () => {
  expect([37, 60, 52].map(voluit)).toEqual(['zevenendertig', 'zestig', 'tweeënvijftig']);
});

it('finds ages in the exercises', () => {
  expect(leeftijden.length).toBeGreaterThan(2);
});

it.each(leeftijden)('$oefening: $naam is $jaren in the story, too', ({ naam, jaren, vooraf }) => {
  expect(vooraf).toMatch(new RegExp(`${naam}(?: \\p{L}+)* is ${voluit(jaren)}(?!\\p{L})`, 'u'));
});
