import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetGesprek, reflectiesIn, vragenIn, type Spreekbeurt, type Weggelaten } from '#domain/transcript.ts';

const beurt = (wie: `${string} ${string}`, tekst: string, [start, eind]: readonly [number, number?]): Spreekbeurt => {
  const [id = '', spreker = ''] = wie.split(' ');
  return { id, spreker, tekst, start, ...(eind === undefined ? {} : { eind }) };
};

const GESPREK: (Spreekbeurt | Weggelaten)[] = [
  { ...beurt('b1 km', 'Goedemorgen. Hoe gaat het met de planten?', [0, 4]), onderwerp: 'planten' },
  { ...beurt('b2 cl', 'Goed.', [8, 9]), onderwerp: 'planten' },
  { ...beurt('b3 km', 'Je zegt goed.', [9, 10]), onderwerp: 'planten' },
  { ...beurt('b4 cl', 'Ja. Nou ja, één is er dood.', [12, 15]), onderwerp: 'planten' },
  beurt('b5 cl', '…', [15, 19]),
  { sprong: 's1', van: 20, tot: 80 },
  beurt('b6 cl', 'Dat was het wel zo’n beetje.', [80, 82]),
  beurt('b7 km', 'Wil je koffie of thee?', [82, 84]),
];

describe('questions, with the rule that decides', () => {
  it.each([
    ['Hoe was dat voor je?', 'open', 'vraagwoord'],
    ['En wat zou je willen?', 'open', 'vraagwoord'],
    ['Dennis, wat vind je ervan?', 'open', 'vraagwoord'],
    ['Vertel eens.', 'open', 'uitnodiging'],
    ['Kun je daar iets over vertellen?', 'open', 'uitnodiging'],
    ['Kunt u mij iets vertellen over uw werk?', 'open', 'uitnodiging'],
    ['Hoe heet je?', 'gesloten', 'vraagwoord-feit'],
    ['Wat is uw leeftijd?', 'gesloten', 'vraagwoord-feit'],
    ['Wat is je plan?', 'open', 'vraagwoord'],
    ['Wat?!', 'open', 'vraagwoord'],
    ['Kun je me vertellen wat er gebeurde?', 'open', 'uitnodiging'],
    ['Hoe laat begint dat dan?', 'gesloten', 'vraagwoord-feit'],
    ['Wanneer was dat?', 'gesloten', 'vraagwoord-feit'],
    ['Heb je nog vragen?', 'gesloten', 'werkwoord-eerst'],
    ['Wil je liever bellen of langskomen?', 'keuze', 'keuze-of'],
    ['Morgen, of vandaag nog?', 'keuze', 'keuze-of'],
    ['Je komt maandag toch?', 'gesloten', 'bevestiging'],
    ['Dat kan, of niet?', 'gesloten', 'bevestiging'],
    ['Iedereen?', 'gesloten', 'bewering'],
    ['Je rug?', 'gesloten', 'bewering'],
    ['Weet je of de bus rijdt?', 'gesloten', 'werkwoord-eerst'],
    ['En vroeger, wat deed je toen graag?', 'open', 'vraagwoord'],
    ['Mevrouw de Vries, hoe gaat het?', 'open', 'vraagwoord'],
    ['En nu jij nog: hoe vond je dit gesprek?', 'open', 'vraagwoord'],
    ['Zullen we zeggen: uiterlijk dinsdag?', 'gesloten', 'werkwoord-eerst'],
    ['Waar woon je?', 'gesloten', 'vraagwoord-feit'],
    ['Waar is die kam van?', 'gesloten', 'vraagwoord-feit'],
    ['Waar zit het hem nou in?', 'open', 'vraagwoord'],
    ['Waar wil jij over praten?', 'open', 'vraagwoord'],
    ['Aan welke baan denk je?', 'gesloten', 'vraagwoord-feit'],
    ['Op welke manier wil je dat doen?', 'open', 'vraagwoord'],
    ['Met wat voor mensen werkte je?', 'open', 'vraagwoord'],
    ['Hoelang was dat weg?', 'gesloten', 'vraagwoord-feit'],
    ['Heb je een uur of twee nodig?', 'gesloten', 'werkwoord-eerst'],
    ['Mis ik nog iets?', 'gesloten', 'werkwoord-eerst'],
    ['Als je wilt?', 'gesloten', 'bewering'],
  ])('%s is %s by %s', (tekst, soort, regel) => {
    expect(vragenIn(tekst)).toEqual([{ tekst, soort, regel }]);
  });

  it('are found between other sentences, and statements are none', () => {
    expect(vragenIn('Mooi. Wat nu? Dan bel ik straks.').map(({ tekst }) => tekst)).toEqual(['Wat nu?']);
    expect(vragenIn('Ik weet wat je bedoelt.')).toEqual([]);
  });
});

describe('reflections', () => {
  it.each(['Je zegt prima, en je zegt het zacht.', 'Dus je wilt eerst kijken.', 'Ja, het klinkt alsof het snel ging.'])(
    '%s',
    (zin) => {
      expect(reflectiesIn(zin)).toEqual([zin]);
    },
  );
  it.each(['Je zegt prima?', 'Dat regelen we.', 'Ik heb goed nieuws.'])('not: %s', (zin) => {
    expect(reflectiesIn(zin)).toEqual([]);
  });
});

describe('a conversation', () => {
  const maten = meetGesprek(GESPREK);
  const van = (naam: string) => maten.sprekers.find(({ spreker }) => spreker === naam);

  it('gives each speaker words, shares, and the longest turn', () => {
    expect(van('km')).toMatchObject({ beurten: 3, woorden: 15, deelTijd: 7 / 13 });
    expect(van('cl')?.woorden).toBe(14);
    expect(van('cl')?.langsteBeurt).toEqual({ woorden: 7, seconden: 3, vanaf: 'b4' });
    expect(van('km')?.vragen.map(({ beurt: id, soort }) => [id, soort])).toEqual([
      ['b1', 'open'],
      ['b7', 'keuze'],
    ]);
    expect(van('km')?.reflecties).toEqual([{ beurt: 'b3', tekst: 'Je zegt goed.' }]);
  });

  it('leaves out what was left out', () => {
    expect(maten.wisselsPerMinuut).toBeCloseTo(4 / (24 / 60), 10);
    expect(maten.woordenPerMinuut).toBeCloseTo(29 / (24 / 60), 10);
    expect(maten.stiltes).toEqual([{ na: 'b1', van: 4, seconden: 4 }]);
  });

  it('counts time that was left out only between the first turn and the last', () => {
    const regels = [beurt('a km', 'Wat nu dan?', [10, 40]), { sprong: 's', van: 40, tot: 400 }];
    expect(meetGesprek(regels).woordenPerMinuut).toBeCloseTo(6, 10);
  });

  it('finds four turns to and fro on one topic', () => {
    expect(maten.pingpong).toEqual([{ onderwerp: 'planten', beurten: ['b1', 'b2', 'b3', 'b4'] }]);
  });

  it('counts a turn without words as silence', () => {
    const stil = [beurt('a km', 'Wat nu?', [0, 1]), beurt('b cl', '…', [1, 7]), beurt('c cl', 'Tja.', [7, 8])];
    const { stiltes, sprekers } = meetGesprek(stil);
    expect(stiltes).toEqual([{ na: 'a', van: 1, seconden: 6 }]);
    expect(sprekers.map(({ deelTijd }) => deelTijd)).toEqual([0.5, 0.5]);
  });

  it('hears no silence under somebody who speaks on while another says hm', () => {
    const regels = [
      beurt('a km', 'Ik leg het even uit.', [0, 30]),
      beurt('b cl', 'Hm hm.', [5, 6]),
      beurt('c km', 'Snap je?', [30, 32]),
      beurt('d cl', 'Ja.', [36, 37]),
    ];
    expect(meetGesprek(regels).stiltes).toEqual([{ na: 'c', van: 32, seconden: 4 }]);
  });

  it('counts a turn without words behind the last words as silence, not as talking', () => {
    const regels = [beurt('a km', 'Nou ja.', [0, 10]), beurt('b km', '…', [10, 40]), beurt('c cl', 'Tja.', [40, 41])];
    const { sprekers, stiltes } = meetGesprek(regels);
    expect(sprekers[0]?.langsteBeurt.seconden).toBe(10);
    expect(stiltes).toEqual([{ na: 'a', van: 10, seconden: 30 }]);
  });

  it('says nothing about time when ends are unknown, and nothing at all about an empty conversation', () => {
    const zonder = meetGesprek([beurt('a km', 'Dag.', [0]), beurt('b cl', 'Dag.', [0])]);
    expect(zonder.sprekers.map(({ deelTijd }) => deelTijd)).toEqual([null, null]);
    expect([zonder.wisselsPerMinuut, zonder.woordenPerMinuut]).toEqual([null, null]);
    expect(meetGesprek([])).toMatchObject({ sprekers: [], stiltes: [], pingpong: [] });
  });

  it('shares all words and all time among the speakers', () => {
    const gesprekken = fc.array(
      fc.record({
        spreker: fc.constantFrom('km', 'cl'),
        tekst: fc.constantFrom('ja', 'dat is zo', '…'),
        duur: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(gesprekken, (lijst) => {
        const regels = lijst.map(({ spreker, tekst, duur }, i) =>
          beurt(`b${i} ${spreker}`, tekst, [i * 10, i * 10 + duur]),
        );
        const { sprekers } = meetGesprek(regels);
        const totaal = (veld: 'deelWoorden' | 'deelTijd'): number => sprekers.reduce((s, x) => s + (x[veld] ?? 0), 0);
        const gesproken = lijst.some(({ tekst }) => tekst !== '…');
        expect(totaal('deelTijd')).toBeCloseTo(gesproken ? 1 : 0, 10);
        expect(totaal('deelWoorden')).toBeCloseTo(gesproken ? 1 : 0, 10);
      }),
    );
  });
});
