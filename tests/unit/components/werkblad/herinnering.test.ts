import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { kloptAgenda, maakAgenda, type Herinnering } from '#components/werkblad/inuit/herinnering.ts';

const nu = '2026-11-22T12:00:00.000Z';
const een: Herinnering = { id: 'a1', dag: '2026-12-01', tijd: '09:30', titel: 'Voornemen uit je werkblad' };

test('a reminder stands at the time on the wall, with an id, a stamp and nothing of what was written', () => {
  const tekst = maakAgenda([een], nu);
  expect(tekst).toContain('DTSTART:20261201T093000\r\n');
  expect(tekst).toContain('UID:a1@vknz.invalid\r\n');
  expect(tekst).toContain('DTSTAMP:20261122T120000Z\r\n');
  expect(tekst).not.toContain('DESCRIPTION:\r\n');
  expect(/SUMMARY:(.*)\r\n/.exec(tekst)?.[1]).toBe('Voornemen uit je werkblad');
  expect(tekst, 'a METHOD asks for an ORGANIZER').not.toContain('METHOD');
  expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(kloptAgenda(tekst, [een])).toBe(true);
});

test.each([
  ['signs that mean something in a calendar', 'Als hij zwijgt; dan wacht ik, en tel\\nik.\nDan pas.'],
  ['a property smuggled in', 'x\r\nATTACH:https://voorbeeld.invalid/\r\nEND:VEVENT'],
  ['emoji and right to left, longer than a line', '👩‍👩‍👧 سلام '.repeat(40)],
  ['control characters and half of one', 'a\u0000b\u0007\uD800c'],
])('%s: escaped, folded, and read back', (_, tekst) => {
  const met = { ...een, tekst };
  const ics = maakAgenda([met, { ...een, id: 'a2' }], nu);
  expect(kloptAgenda(ics, [met, { ...een, id: 'a2' }])).toBe(true);
  const regels = ics.split('\r\n');
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...regels.map((regel) => new TextEncoder().encode(regel).length))).toBeLessThanOrEqual(75);
  const gelezen = ICAL.Component.fromString(ics.trimEnd()).getAllSubcomponents('vevent');
  expect(gelezen).toHaveLength(2);
  expect(gelezen[0]?.getFirstProperty('attach')).toBeNull();
});

test('a calendar that misses one, or says something else, is not called done', () => {
  const ics = maakAgenda([een], nu);
  expect(kloptAgenda(ics, [een, { ...een, id: 'a2' }])).toBe(false);
  expect(kloptAgenda(ics, [{ ...een, tijd: '09:31' }])).toBe(false);
});
