/** The nine thema's of the Kijkwijzer (deel 3). They stand here because the Werkblad checks stored data with them in the browser; the schemas bring zod along. */
export const themaIds = [
  'emotie',
  'weerstand',
  'feedback',
  'resultaten',
  'contact',
  'beleving',
  'doelgerichtheid',
  'regie',
  'interventielogica',
] as const;
export type ThemaId = (typeof themaIds)[number];
