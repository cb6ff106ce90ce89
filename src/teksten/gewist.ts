import type { Bonstand } from '#domain/wisbon.ts';

/** Words of `/gewist/`, the page after erasing. */
export const gewistTeksten = {
  titel: 'Na het wissen',
  omschrijving: 'Wat er gewist is, en wat deze site niet kan wissen.',
  zonderBon:
    'Heb je net alles gewist, dan staat hier een bon. Nu staat er niets, want deze pagina weet van geen wissen.',
  naarWissen: 'Naar Wis alles',
  bonKop: 'Je bon',
  bonUitleg: 'Dit keken we na toen het wissen klaar was.',
  nuWel: 'Let op: nu staat er wel iets van deze site in je browser. Misschien schreef je daarna weer iets.',
  naarControle: 'Kijk na wat er staat',
  stand: {
    leeg: 'Alles wat deze site in je browser had, is weg.',
    'niet-leeg':
      'Let op: er staat nog iets. Sluit alle andere tabbladen van deze site, en wis dan nog een keer. Lukt het niet, wis dan de gegevens van deze site in de instellingen van je browser.',
    'niet-na-te-gaan':
      'We konden niet alles nakijken. Wis voor de zekerheid ook de gegevens van deze site in de instellingen van je browser.',
  } satisfies Record<Bonstand, string>,
  sleutel:
    'Je werkbladen waren versleuteld, en de sleutel is vernietigd. Resten op de schijf kan niemand meer lezen. Terugzetten kan niet.',
  buiten: {
    kop: 'Wat deze site niet kan wissen',
    punten: [
      'Bestanden die je downloadde: een werkblad, een verslag, een agenda of je voortgang. Kijk in de map Downloads, en maak daarna de prullenbak leeg.',
      'Wat je afdrukte. Kijk ook in de printer. Een printer van kantoor bewaart soms een kopie.',
      'Reservekopieën die je computer of je werkgever maakt.',
      'Herinneringen die je in een agenda zette.',
      'Wat je kopieerde. Kopieer iets anders, dan is het klembord overschreven.',
      'De geschiedenis van je browser. Daarin staat dat je hier was, en waarop je zocht. Wat je schreef staat er niet in.',
      'Wat je browser met andere apparaten deelt, als je dat hebt aangezet. Wat je hier schreef, deelt een browser meestal niet.',
      'Antwoorden in oefeningen worden niet versleuteld. Daar kunnen op de schijf nog een tijd resten van staan.',
      'Een andere browser, of een ander apparaat. Wis daar apart.',
    ],
  },
  nu: {
    kop: 'Wat je nu nog doet',
    punten: ['Sluit dit tabblad, en ook andere tabbladen van deze site.', 'Deel je deze computer? Meld je dan ook af.'],
  },
} as const;
