/** Words of the pages and cards of the branching conversations. Only Astro reads them, so no script carries them. */
export const gesprekspagina = {
  titel: 'Gesprekken',
  inleiding:
    'Gesprekken waarin jij kiest wat je zegt. Wat je eerder zei, telt mee. Elk gesprek is verzonnen, heeft meer dan één einde en kun je zo vaak spelen als je wilt.',
  soort: 'Gesprek om zelf te voeren',
  verzonnen: 'Verzonnen gesprek',
  minuten: (aantal: number) => `ongeveer ${aantal} ${aantal === 1 ? 'minuut' : 'minuten'}`,
  eindes: (aantal: number) => `${aantal} eindes`,
  speel: 'Speel het gesprek',
  begin: (titel: string) => `Begin met ${titel}`,
  vooraf: 'Vooraf',
  gesprek: 'Het gesprek',
  hoe: 'Kies steeds wat je zegt. Je kunt altijd een beurt terug. Aan het eind lees je wat de ander er later over zei.',
  uitLes: 'Uit de les',
  alle: 'Alle gesprekken',
  herkomst: 'Waar dit gesprek op rust',
  afdrukken: 'Druk dit gesprek af',
  afdrukkenMet: 'Druk af met wat er later gezegd werd',
} as const;

/** The conversation to read, as numbered passages. */
export const passages = {
  kop: 'Het gesprek als leesboek',
  uitleg: 'Lees stuk 1. Kies wat je zegt en ga naar het nummer dat erbij staat. Zo kom je bij een einde.',
  stroming: (begin: number) =>
    `Houd op papier de stroming bij: begin op ${begin}, nooit onder 0 of boven 100. Bij elke keuze staat wat je erbij telt of eraf haalt. Sommige keuzes zijn er alleen als er genoeg stroming is.`,
  nummer: (nummer: number) => `Stuk ${nummer}`,
  gaNaar: (nummer: number) => `ga naar ${nummer}`,
  effect: (stroming: number) => (stroming > 0 ? `stroming +${stroming}` : `stroming −${-stroming}`),
  alleen: 'Alleen',
  na: (plekken: string) => `als je eerder ${plekken} koos`,
  nietNa: (plekken: string) => `als je niet eerder ${plekken} koos`,
  vanaf: (stroming: number) => `als de stroming ${stroming} of meer is`,
  tot: (stroming: number) => `als de stroming ${stroming} of minder is`,
  en: ' en ',
  of: ' of ',
  watHetDoet: (nummer: number) => `Wat deze zinnen doen (stuk ${nummer})`,
  later: (naam: string) => `Pas na het einde: wat ${naam} later zei`,
  laterUitleg: 'Zoek de nummers op die je las.',
  voorbeeld: 'Eén manier, niet dé manier',
  voorbeeldPad: (plekken: string) => `Het pad: ${plekken}.`,
} as const;
