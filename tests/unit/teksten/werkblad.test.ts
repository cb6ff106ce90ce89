import { expect, test } from 'vitest';
import { formatTijdcode } from '#domain/tijdcode.ts';
import { agendaTeksten } from '#teksten/werkbladagenda.ts';
import { naast } from '#teksten/werkbladnaast.ts';
import { werkbladpapier } from '#teksten/werkbladpapier.ts';
import { speler } from '#teksten/werkbladspeler.ts';
import { eerdere } from '#teksten/werkbladvorm.ts';
import { veldnaam } from '#teksten/werkbladwacht.ts';

test.each([
  [119.7, '1 minuut en 59 seconden'],
  [59.6, '59 seconden'],
  [60, '1 minuut'],
  [61.9, '1 minuut en 1 seconde'],
  [120, '2 minuten'],
  [11.95, '11 seconden'],
])('a recording of %s seconds lasts %s', (lengte, woorden) => {
  expect(speler.open('video', lengte)).toBe(`De video is open: ${woorden}.`);
  expect(speler.opnieuw('audio', lengte)).toContain(`van ${woorden}.`);
  expect(formatTijdcode(lengte)).not.toContain('60');
});

test('an earlier voornemen says als and dan once, whoever typed them', () => {
  expect(eerdere.zin('als zij zucht', 'dan vraag ik waarom')).toBe('als zij zucht, dan vraag ik waarom');
  expect(eerdere.zin(' zij zucht ', 'vraag ik waarom')).toBe('Als zij zucht, dan vraag ik waarom');
  expect(eerdere.zin('zij zucht', ' ')).toBe('Als zij zucht, dan …');
});

test('notes are called the same on the sheet, on paper and in the check', () => {
  expect(werkbladpapier.notities).toBe(naast.notities);
  expect(naast.notities).toContain(veldnaam({ soort: 'notities' }, ''));
  expect(werkbladpapier.waar.notities).toBe(veldnaam({ soort: 'notities' }, '').toLowerCase());
});

test('voornemens of a thema that is not chosen are counted in words', () => {
  expect(agendaTeksten.opzij(1)).toMatch(/^Eén voornemen staat /);
  expect(agendaTeksten.opzij(3)).toMatch(/^3 voornemens staan /);
});
