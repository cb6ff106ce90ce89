import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verschuifVondsten, vindPersoonsgegevens, zonderBekend } from '#domain/persoonsgegevens.ts';

const woordenIn = (tekst: string): readonly string[] =>
  vindPersoonsgegevens(tekst).map(({ start, eind }) => tekst.slice(start, eind));

test('findings move along with what is typed around them, and go when they are touched', () => {
  const was = 'Mevrouw Jansen belt. Daarna Fatma de Wit op 06-12345678.';
  const vondsten = vindPersoonsgegevens(was);
  const lees = (werd: string): readonly string[] =>
    verschuifVondsten(vondsten, was, werd).map(({ start, eind }) => werd.slice(start, eind));
  expect(lees(was)).toEqual(woordenIn(was));
  expect(lees(`Toen: ${was}`)).toEqual(woordenIn(was));
  expect(lees(`${was} Klaar.`)).toEqual(woordenIn(was));
  expect(lees(was.replace('belt', 'belt lang'))).toEqual(woordenIn(was));
  expect(lees(was.replace('Jansen', 'Janssen'))).toEqual(woordenIn(was).slice(1));
  expect(lees('')).toEqual([]);
});

test('whatever becomes of a text, a finding that stays stands on the same words', () => {
  const deel = fc.constantFrom('Mevrouw Jansen', ' belt ', '06-12345678', 'a', ' ', '\n', '🙂', 'Fatma de Wit');
  const tekst = fc.array(deel, { maxLength: 8 }).map((delen) => delen.join(''));
  fc.assert(
    fc.property(tekst, tekst, (was, werd) => {
      const vondsten = vindPersoonsgegevens(was);
      const woorden = vondsten.map(({ start, eind }) => was.slice(start, eind));
      for (const { start, eind } of verschuifVondsten(vondsten, was, werd))
        expect(woorden).toContain(werd.slice(start, eind));
      expect(verschuifVondsten(vondsten, was, was)).toEqual(vondsten);
    }),
  );
});

test('who is in an invented story is nobody; anybody else still is', () => {
  const rest = (tekst: string, bekend: readonly string[]): readonly string[] =>
    zonderBekend(tekst, vindPersoonsgegevens(tekst), bekend).map(({ start, eind }) => tekst.slice(start, eind));
  const eigen = 'Meneer Dennis de Boer zucht.';
  expect(rest(eigen, ['boer', 'de', 'dennis'])).toEqual([]);
  expect(rest(eigen, ['dennis'])).toEqual(woordenIn(eigen));
  const ander = `${eigen} Ik denk aan meneer Wolters en 06-12345678.`;
  expect(rest(ander, ['boer', 'de', 'dennis'])).toEqual(['Wolters', '06-12345678']);
  expect(rest(ander, [])).toEqual(woordenIn(ander));
});
