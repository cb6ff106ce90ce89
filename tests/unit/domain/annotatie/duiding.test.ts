import { describe, expect, it } from 'vitest';
import { duidingIn } from '#domain/annotatie/duiding.ts';

const soorten = (tekst: string): readonly string[] => duidingIn(tekst).map(({ soort, woord }) => `${soort}: ${woord}`);

describe('telling what one sees from what one thinks', () => {
  it.each([
    ['Ze is boos op hem.', ['gevoel: boos']],
    ['Hij wil niet meer praten.', ['binnenkant: Hij wil niet']],
    ['Zij kijkt weg omdat het haar te veel wordt.', ['verklaring: omdat', 'oordeel: te veel']],
    ['De klantmanager vindt het prima.', ['binnenkant: De klantmanager vindt']],
    ['Klantmanager wil door.', ['binnenkant: Klantmanager wil']],
    ['Dennis wil niet weg.', ['binnenkant: Dennis wil niet']],
    ['Daarna probeert ze op te staan. Zoë hoopt op maandag.', ['binnenkant: Zoë hoopt']],
    ['Daar wil hij niet over praten', ['binnenkant: wil hij']],
    ['Ze lijkt opgelucht.', ['schijn: lijkt', 'gevoel: opgelucht']],
    ['Hij is ongemotiveerd.', ['oordeel: ongemotiveerd']],
    ['Ze voelt zich ONZEKER', ['binnenkant: Ze voelt', 'gevoel: ONZEKER']],
  ])('asks about %j', (tekst, verwacht) => {
    expect(soorten(tekst)).toEqual(verwacht);
  });

  it.each([
    'Hij kijkt drie tellen naar de deur en zegt niets.',
    'Ze schuift haar stoel naar achteren.',
    'Hij zegt: "Ik ben boos, want ik wil dat niet."',
    'Hij zegt ‘ik denk van wel’ en lacht.',
    "Ze zegt 'ja' en legt haar hand plat op tafel.",
    'Dat wil zeggen: om tien uur.',
    'Dennis kijkt weg. Mevrouw Bakker willigt niets in.',
    'Hij vraagt tweemaal wanneer ze belt.',
    'De bloempot valt om, de angstzweetdruppel niet.',
    '',
  ])('lets %j be', (tekst) => {
    expect(duidingIn(tekst)).toEqual([]);
  });

  it('says where each word stands', () => {
    const tekst = 'Hij zegt "boos" en is dan boos.';
    const [signaal] = duidingIn(tekst);
    expect(signaal?.plek).toBe(tekst.lastIndexOf('boos'));
  });
});
