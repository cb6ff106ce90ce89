/** Words of the branching conversations that the player carries. */
export const speler = {
  beurt: (nummer: number) => `Beurt ${nummer}`,
  jij: 'Jij',
  watZegJe: 'Wat zeg je?',
  terug: 'Eén beurt terug',
  opnieuw: 'Begin opnieuw',
  weerHierheen: (beurt: number) => `Toch terug naar beurt ${beurt}`,
  weerEinde: 'Toch terug naar het einde',
  wasBij: (beurt: number) => `Je was bij beurt ${beurt}.`,
  naarBeurt: 'Ga naar waar je was',
  veranderd: 'Dit gesprek is veranderd. Je gaat verder bij de laatste beurt die er nog is. Je oude pad is bewaard.',
  nietBewaardNu: 'Je pad staat nog op het scherm. Bewaar het als bestand voor je deze pagina sluit.',
  nogNiets: 'Waar je bent, blijft in deze browser bewaard.',
} as const;

/** How much a conversation flows, in words: never the colour or the length alone. */
export const stroom = {
  naam: 'Stroming',
  verberg: 'Verberg de stroommeter',
  toon: 'Toon de stroommeter',
  standen: ['staat bijna stil', 'stokt', 'loopt', 'stroomt', 'stroomt ruim'],
  meer: 'meer dan net',
  minder: 'minder dan net',
  gelijk: 'evenveel als net',
} as const;

/** In which of the five words a measure from 0 to 100 falls. */
export const stroomwoord = (stroming: number): string =>
  stroom.standen[Math.min(stroom.standen.length - 1, Math.floor(stroming / 20))] ?? '';

export const einde = {
  kop: (titel: string) => `Einde: ${titel}`,
  gezien: (aantal: number, totaal: number) =>
    aantal === totaal ? `Je zag nu alle ${totaal} eindes.` : `Je zag nu ${aantal} van de ${totaal} eindes.`,
  dit: 'dit einde',
  bekijk: (titel: string) => `Bekijk je pad naar: ${titel}`,
  anders: 'Kies ergens anders, en je komt bij een ander einde uit. Er is geen beste pad.',
  terugblik: 'Je gesprek, beurt voor beurt',
  terugblikUitleg: (naam: string) => `Nu met wat ${naam} er later over zei. Dat kon je tijdens het gesprek niet weten.`,
  later: (naam: string) => `${naam}, later`,
  gekanteld: { meer: 'Hier ging het meer stromen', minder: 'Hier ging het minder stromen' },
  waar: 'Waar het kantelde',
  nergens: 'Nergens veel: het bleef ongeveer gelijk.',
  naarBeurt: (beurt: number) => `beurt ${beurt}`,
  vanaf: 'Speel verder vanaf hier',
  vanafBij: (beurt: number) => `Speel verder vanaf hier, beurt ${beurt}`,
  naast: 'Leg er een ander pad naast',
  eenManier: 'Eén manier, niet dé manier.',
  jouwPad: 'Jouw pad',
  voorbeeldpad: 'Het andere pad',
  samen: 'Hier lopen de paden gelijk',
  uiteen: 'Hier lopen ze uiteen',
  precies: 'Je liep precies dit pad.',
  korter: 'Dit pad is hier korter.',
} as const;

/** Read out politely; the focus stays with the person. */
export const aankondiging = {
  beurt: (wie: string, wat: string) => `${wie}: ${wat}`,
  keuzes: (aantal: number) => `Daaronder staan ${aantal} dingen die je kunt zeggen.`,
  terug: (beurt: number) => `Terug bij beurt ${beurt}.`,
  opnieuw: 'Het gesprek begint opnieuw.',
  einde: (titel: string) => `Het gesprek is voorbij. ${titel}. Hieronder lees je het terug.`,
  stroming: (woord: string) => `Het gesprek ${woord}.`,
} as const;

/** What the card of a conversation says about this reader. */
export const gebleven = {
  bezig: (beurt: number) => `Je was bij beurt ${beurt}.`,
  klaar: (keren: number) =>
    keren === 1
      ? 'Je speelde dit gesprek één keer tot het einde.'
      : `Je speelde dit gesprek ${keren} keer tot het einde.`,
  verder: 'Ga verder',
  opnieuw: 'Speel het nog eens',
} as const;
