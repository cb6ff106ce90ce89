import { describe, expect, it } from 'vitest';
import type { Samenvatting } from '#domain/oefening/uitslag.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import * as teksten from '#teksten/oefening.ts';
import { telwoord } from '#teksten/telwoord.ts';

const { vertelSamenvatting, woordOfMeer, ...woorden } = teksten;

/** Every text, with numbers and words filled in where a text asks for them. */
function* zinnen(waarde: unknown, pad: string): Generator<[string, string]> {
  if (typeof waarde === 'string') yield [pad, waarde];
  else if (typeof waarde === 'function')
    for (const n of [0, 1, 2, 20]) yield [pad, String((waarde as (...x: number[]) => unknown)(n, n, n))];
  else if (typeof waarde === 'object' && waarde !== null)
    for (const [sleutel, deel] of Object.entries(waarde)) yield* zinnen(deel, `${pad}.${sleutel}`);
}

const samenvattingen: readonly [Samenvatting, string][] = [
  [{ soort: 'alles-past', past: 1, grensgevallen: 0 }, 'Dit past.'],
  [
    { soort: 'alles-past', past: 3, grensgevallen: 1 },
    'Drie antwoorden passen. Bij één antwoord verschillen vakmensen.',
  ],
  [{ soort: 'nog-kijken', aantal: 1, past: 0 }, 'Kijk nog naar één antwoord. Lees eerst rustig terug.'],
  [{ soort: 'nog-kijken', aantal: 2, past: 5 }, 'Vijf antwoorden passen al. Kijk nog naar twee antwoorden.'],
  [
    { soort: 'met-uitleg', aantal: 2, past: 0, grensgevallen: 0 },
    'Bij twee antwoorden lees je hieronder wat wij zien.',
  ],
  [
    { soort: 'met-uitleg', aantal: 1, past: 1, grensgevallen: 2 },
    'Eén antwoord past. Bij één antwoord lees je hieronder wat wij zien. Bij twee antwoorden verschillen vakmensen.',
  ],
  [{ soort: 'grensgeval', grensgevallen: 1 }, 'Hier verschillen vakmensen. Je keuze is te verdedigen.'],
  [
    { soort: 'lezingen', a: { geraakt: 2, totaal: 2 }, b: { geraakt: 1, totaal: 3 }, eigen: 1, nog: 0 },
    'Je zag alles wat lezing a noemt. Van de drie momenten in lezing b zag jij er één. Je wees ook één eigen moment aan.',
  ],
  [
    { soort: 'lezingen', a: { geraakt: 0, totaal: 2 }, b: { geraakt: 0, totaal: 1 }, eigen: 0, nog: 1 },
    'Met lezing a deel je hier geen moment. Met lezing b deel je hier geen moment.',
  ],
  [{ soort: 'zelf-nagekeken', nagekeken: 0, totaal: 3 }, 'Je zinnen staan vast. Leg ze naast de vragen hieronder.'],
  [{ soort: 'zelf-nagekeken', nagekeken: 2, totaal: 3 }, 'Je legde je zinnen naast twee van de drie vragen.'],
  [{ soort: 'aangewezen', aantal: 2 }, 'Je wees twee momenten aan.'],
  [{ soort: 'gemeten' }, 'Je schatting staat vast. Kijk wat er is gemeten.'],
  [{ soort: 'voorspeld', vergeleken: 0, totaal: 0 }, 'Je verwachting staat vast. Lees nu hoe het verdergaat.'],
  [{ soort: 'voorspeld', vergeleken: 1, totaal: 2 }, 'Je vergeleek één van de twee punten.'],
];

describe('vertelSamenvatting', () => {
  it.each(samenvattingen)('%j', (samenvatting, tekst) => {
    expect(vertelSamenvatting(samenvatting)).toBe(tekst);
  });
});

describe('the words of the card', () => {
  const alle = [
    ...zinnen(woorden, 'teksten'),
    ...samenvattingen.map(([s]): [string, string] => [s.soort, vertelSamenvatting(s)]),
  ];

  it('are calm: no exclamation mark, no verdict, no percentage, no "klant" alone', () => {
    expect(alle.length).toBeGreaterThan(80);
    expect(
      alle.filter(([, zin]) => /!|\bfout|\bgoed zo\b|helaas|%|procent|\bklant\b|undefined|NaN/i.test(zin)),
    ).toEqual([]);
  });

  it('are short sentences that begin with a capital', () => {
    const teLang = alle.filter(([, tekst]) => tekst.split(/(?<=[.?:])\s/).some((zin) => zin.split(/\s+/).length > 16));
    expect(teLang).toEqual([]);
    expect(alle.filter(([, zin]) => zin.trim() === '' || /^[a-zé]/.test(zin))).toEqual([]);
  });

  it('count in words up to twelve', () => {
    expect([telwoord(1), telwoord(12), telwoord(13)]).toEqual(['één', 'twaalf', '13']);
    expect([woordOfMeer(1, 'beurt', 'beurten'), woordOfMeer(2, 'beurt', 'beurten')]).toEqual([
      'één beurt',
      'twee beurten',
    ]);
  });

  it('say these things in these words', () => {
    expect(teksten.knoppen).toMatchObject({
      legVast: 'Leg vast',
      nogEens: 'Nog eens',
      bekijkAlles: 'Bekijk alles',
      slaOver: 'Sla over',
    });
    expect(teksten.veranderd.melding).toBe('Deze oefening is veranderd. Je antwoord is bewaard.');
    expect(teksten.bewaren.bewaard('10:42')).toBe('Bewaard om 10:42');
    expect(teksten.bewaren.nietBewaard('de schijf is vol.')).toBe('Niet bewaard: de schijf is vol.');
    expect(markerenTeksten.aangewezen(1, 3)).toBe('Je wees één van hoogstens drie beurten aan.');
  });
});
