import { expect, it, vi } from 'vitest';
import { leesTabbericht, maakKanaal, type Tabbericht } from '#platform/werkblad/kanaal.ts';
import { webSloten, type Slotantwoord } from '#platform/werkblad/sloten.ts';

const BERICHTEN: readonly Tabbericht[] = [
  { soort: 'bewaard', blad: 'a', revisie: 3 },
  { soort: 'verwijderd', blad: 'a' },
  { soort: 'vraag', blad: 'a', verzoek: 'v' },
  { soort: 'toegezegd', blad: 'a', verzoek: 'v', revisie: 3 },
  { soort: 'bezig' },
  { soort: 'vergrendeld' },
  { soort: 'sleutel' },
  { soort: 'gewist' },
];

it.each(BERICHTEN)('a message goes through whole: $soort', (bericht) => {
  expect(leesTabbericht(structuredClone(bericht))).toEqual(bericht);
});

it.each([
  null,
  'gewist',
  {},
  { soort: 'nieuw-soort', blad: 'a' },
  { soort: 'bewaard', blad: 'a' },
  { soort: 'vraag', blad: '' },
])('C8: what this release does not know is nothing: %j', (waarde) => expect(leesTabbericht(waarde)).toBeUndefined());

it('reaches the other tabs, and carries nothing but what it knows', async () => {
  const [a, b] = [maakKanaal('proef'), maakKanaal('proef')];
  const gehoord: Tabbericht[] = [];
  const stops = [a.luister(() => expect.fail('own echo')), b.luister((bericht) => gehoord.push(bericht))];
  a.stuur({ soort: 'bewaard', blad: 'a', revisie: 1, ...{ titel: 'geheim' } });
  await vi.waitFor(() => expect(gehoord).toEqual([{ soort: 'bewaard', blad: 'a', revisie: 1 }]));
  stops.forEach((stop) => stop());
});

it('the locks of a real platform: one has it, one waits, one takes it', async () => {
  const log: string[] = [];
  const hoor = (wie: string) => (antwoord: Slotantwoord) => void log.push(`${wie} ${antwoord}`);
  const wacht = (...wat: string[]) => vi.waitFor(() => expect(log.splice(0)).toEqual(wat));
  const stopA = webSloten.vraag('proef', 'meteen', hoor('a'));
  await wacht('a gekregen');
  webSloten.vraag('proef', 'meteen', hoor('b'));
  await wacht('b bezet');
  const stopB = webSloten.vraag('proef', 'wacht', hoor('b'));
  stopA();
  await wacht('b gekregen');
  const stopC = webSloten.vraag('proef', 'neem', hoor('c'));
  await vi.waitFor(() => expect(log.toSorted()).toEqual(['b verloren', 'c gekregen']));
  stopB();
  stopC();
});
