/** Words around a conversation on paper. */
export const gesprek = {
  tijd: 'op',
  sprong: 'Een stuk overgeslagen',
  transcript: 'Transcript',
  fragmentUit: 'Uit het verzonnen oefenverhaal',
  fragmentUitVervolg: 'Uit het volgende gesprek in het verzonnen oefenverhaal',
  fragmentVerzonnen: 'Een verzonnen gesprek',
} as const;
