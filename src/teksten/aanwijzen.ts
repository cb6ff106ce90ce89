/** What is said when a turn is pointed at, or let go. */
export const aanwijzen = {
  aangewezen: (tijd: string) => `Beurt op ${tijd} aangewezen.`,
  losgelaten: (tijd: string) => `Beurt op ${tijd} niet meer aangewezen.`,
} as const;
