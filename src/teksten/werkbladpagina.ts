/** The words of `/werkblad/` that are there without JavaScript. Only Astro reads them. */
export const werkbladpagina = {
  titel: 'Werkblad',
  omschrijving:
    'Kijk naar een gesprek, schrijf op wat je ziet en neem je iets voor. Het Werkblad staat versleuteld in deze browser.',
  haak: 'Je kijkt een gesprek terug. Wat vraag je je af, wat zie je, en wat ga je anders doen?',
  delen: [
    {
      kop: 'Wat je ermee doet',
      tekst: [
        'Je kiest één tot drie thema’s uit de Kijkwijzer. Per thema schrijf je wat je je afvraagt, wat je ziet met een tijdcode, en wat je anders gaat doen.',
        'Begin met een verzonnen oefenverhaal. Later kun je er een eigen opname naast leggen. Al je voornemens komen samen in je leeragenda.',
      ],
    },
    {
      kop: 'Waar het blijft',
      tekst: [
        'Alles wat je schrijft, staat versleuteld in deze browser, op dit apparaat. Deze pagina kan geen verbinding maken: er gaat niets naar een server.',
        'Daarom kan ook niemand het voor je terughalen. Bewaar af en toe een bestand, en schrijf geen namen of nummers op.',
      ],
    },
  ],
  zonderScript: {
    kop: 'Dit werkt alleen met JavaScript',
    tekst:
      'Zonder JavaScript kan je browser niets versleutelen of bewaren. Je kunt wel het lege blad op papier gebruiken.',
  },
  papier: 'Druk het lege Werkblad af',
  slot: {
    titel: 'Werkblad op slot',
    omschrijving: 'Hier open je je Werkblad weer. Wat je schreef, staat versleuteld in deze browser.',
    haak: 'Je Werkblad is bewaard en op slot. Open het, dan ga je verder waar je was.',
    zonderScript:
      'Zonder JavaScript kan je browser het slot niet openen. Zet JavaScript aan en laad deze pagina opnieuw.',
  },
} as const;
