/** Settings of the Werkblad. */
export const werkbladinstellingen = {
  kop: 'Instellingen van het Werkblad',
  geldt: 'Dat geldt vanaf nu.',
  geldtHier: (waarom: string) =>
    `Dit is niet bewaard. ${waarom} Na dit bezoek geldt weer wat er eerder stond. Probeer het later opnieuw.`,
  bewaren: {
    kop: 'Hoe het bewaard wordt',
    gedeeld: 'Versleuteld in deze browser. Het gaat open met een wachtzin.',
    metCode: 'Er is een herstelcode gemaakt.',
    zonderCode: 'Er is geen herstelcode.',
    alleenIk: 'Versleuteld in deze browser. Het gaat vanzelf open, voor wie bij deze computer kan.',
    blijvend: {
      ja: 'Je browser beloofde dit niet zelf op te ruimen.',
      nee: 'Je browser mag dit opruimen als de schijf vol raakt. Bewaar af en toe een bestand.',
      onbekend: 'Of je browser dit ooit zelf opruimt, weten we niet. Bewaar af en toe een bestand.',
    },
    geheugen: 'Deze browser bewaart nu niets. Bewaar je werk als bestand voor je dit tabblad sluit.',
  },
  sleutel: {
    kop: 'Wachtzin en herstelcode',
    kopAlleen: 'Ook op slot',
    wissel: 'Neem een andere wachtzin',
    code: 'Maak een nieuwe herstelcode',
    codeUitleg: 'Een eerdere herstelcode werkt daarna niet meer. Je wachtzin blijft hetzelfde.',
    naarAlleen: 'Zonder wachtzin verder',
    naarAlleenUitleg:
      'Alleen als niemand anders deze computer gebruikt. Je Werkblad gaat dan vanzelf open en nooit op slot.',
    naarAlleenKnop: 'Ga verder zonder wachtzin',
    naarGedeeld: 'Neem een wachtzin',
    naarGedeeldUitleg:
      'Doe dit als ook anderen deze computer gebruiken. Je Werkblad gaat dan op slot als je even niets doet.',
    bewaar: 'Bewaar de nieuwe wachtzin',
    nieuweCode: 'Maak de code',
    gewisseld: 'Je nieuwe wachtzin geldt vanaf nu.',
    zonder: 'Je Werkblad gaat vanaf nu vanzelf open.',
    annuleer: 'Laat het zoals het is',
  },
  rust: {
    kop: 'Op slot als je niets doet',
    label: 'Na hoeveel minuten',
    minuten: (aantal: number) => `${aantal} minuten`,
    uitleg: 'Twintig seconden ervoor vragen we of je er nog bent. Ook als de computer slaapt, gaat het op slot.',
  },
  termijn: {
    kop: 'Oude werkbladen wissen',
    label: 'Wis een werkblad dat niemand meer opende',
    nooit: 'Nooit vanzelf',
    dagen: (aantal: number) => `Na ${aantal} dagen`,
    uitleg:
      'Alle dagen tellen, ook als je hier niet komt. Er gaat pas iets weg als je een dag of langer geleden een waarschuwing zag, en intussen minstens drie keer terug was.',
  },
  wissen: {
    kop: 'Alle werkbladen wissen',
    uitleg: [
      'Dit wist de sleutel, alle werkbladen, eerdere versies en instellingen van het Werkblad. Ook in andere tabbladen. Het kan niet terug.',
      'Je voortgang in de cursus blijft staan. Die wis je op de pagina Voortgang.',
    ],
    eerst: 'Wil je later verder? Bewaar dan eerst een bestand.',
  },
} as const;
