/** The words around the islands of the page about progress. Only Astro reads them, so no script carries them. */
export const voortgangskader = {
  titel: 'Voortgang',
  omschrijving: 'Wat je las en oefende, meenemen naar een andere computer, en alles wissen.',
  opPagina: 'Op deze pagina',
  inleiding: 'Hier zie je wat je las en deed. Alleen jij ziet dit. Het staat in deze browser, op dit apparaat.',
  gedeeld:
    'Werk je op een gedeelde computer? Dan kan een collega lezen wat je hier invulde. Bewaar je werk als bestand, en kies daarna Wis alles.',
  zonderScript:
    'Zonder JavaScript bewaart deze site niets, dus er valt ook niets te tonen of te wissen. Stond JavaScript eerder aan? Wis dan de gegevens van deze site in je browser.',
  kop: 'Wat je las en deed',
  meenemen: {
    kop: 'Neem je voortgang mee',
    uitleg: [
      'Je krijgt één bestand met je gelezen lessen, je antwoorden en je instellingen. Op een andere computer lees je het weer in.',
      'Een browser kan opslag ook zelf opruimen. Bewaar daarom af en toe een bestand.',
      'In het bestand staat wat je zelf schreef. Zet het op een plek waar alleen jij bij kunt.',
    ],
  },
  inlezen: {
    kop: 'Lees een bestand in',
    uitleg: ['Je ziet eerst wat er verandert. Er gaat niets verloren: wat je hier al hebt, blijft.'],
  },
  wissen: {
    kop: 'Wis alles',
    uitleg: [
      'Dit wist in deze browser je werkbladen, je antwoorden, je gelezen lessen en je instellingen. Ook in andere tabbladen.',
      'Werkbladen zijn versleuteld; hun sleutel gaat als eerste weg. Van antwoorden in oefeningen kunnen op de schijf nog een tijd resten staan. Schreef je iets dat echt niemand mag lezen? Vraag dan je ICT-afdeling om hulp.',
    ],
  },
} as const;
