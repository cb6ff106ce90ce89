import { expect, test } from 'vitest';
import {
  inThema,
  kiesThema,
  laatThemaWeg,
  leesWerkblad,
  bewaarbaar,
  nieuwVoornemen,
  nieuwWerkblad,
  zetVoornemen,
  zetWaarneming,
} from '#domain/werkblad.ts';
import { verschil } from '#domain/werkblad/verschil.ts';

const leeg = nieuwWerkblad({ nu: '2026-11-22T10:00:00.000Z', nieuweId: () => 'blad' });
const metThema = kiesThema(leeg, 'regie');
const gevuld = inThema(metThema, 'regie', (deel) =>
  zetVoornemen(
    zetWaarneming(zetWaarneming(deel, { id: 'w1', tekst: 'a' }), { id: 'w2', tekst: 'b' }),
    nieuwVoornemen('v1'),
  ),
);

test('the same words are no difference, whatever the moment and the version', () => {
  expect(verschil(gevuld, { ...gevuld, revisie: 9, gewijzigd: '2027-01-01T00:00:00.000Z' })).toEqual([]);
});

test('what came, what went and what changed is counted by kind', () => {
  const later = inThema({ ...gevuld, titel: 'Dinsdag' }, 'regie', (deel) => ({
    ...zetWaarneming(deel, { id: 'w2', tekst: 'anders' }),
    watIkMeAfvraag: 'Waarom?',
    voornemens: [],
  }));
  expect(verschil(gevuld, later)).toEqual([
    { soort: 'veld', veld: 'titel' },
    { soort: 'erbij', wat: 'vragen', aantal: 1 },
    { soort: 'anders', wat: 'waarnemingen', aantal: 1 },
    { soort: 'weg', wat: 'voornemens', aantal: 1 },
  ]);
});

test('what was read from the disk and what is on the screen are the same, whatever the order of their fields', () => {
  const geschreven = inThema(gevuld, 'regie', (deel) => zetWaarneming(deel, { tekst: 'c', tijd: 12, id: 'w3' }));
  const gelezen = leesWerkblad(JSON.parse(JSON.stringify(bewaarbaar(geschreven))));
  if (gelezen.soort !== 'gelezen') throw new Error(gelezen.soort);
  const terug = kiesThema(laatThemaWeg(geschreven, 'regie'), 'regie');
  expect(verschil(gelezen.blad, terug)).toEqual([]);
});

test('a thema laid aside takes nothing away but the thema', () => {
  expect(verschil(gevuld, laatThemaWeg(gevuld, 'regie'))).toEqual([{ soort: 'weg', wat: 'themas', aantal: 1 }]);
});
