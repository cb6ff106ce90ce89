/** Marks beside two readings; needed only once somebody recorded theirs. */
export const naastTeksten = {
  koppen: {
    samen: 'Dit zagen jullie allebei',
    zij: 'Dit zag een lezing, en wees jij niet aan',
    jij: 'Dit zag alleen jij',
  },
  uitleg: {
    samen: 'Leg de woorden naast elkaar. Wat zag jij dat er bij de lezing niet staat, en andersom?',
    zij: 'Lees de momenten nog eens terug. Zie je wat de lezing ziet?',
    jij: 'Dat is niet verkeerd. Jij keek hier, en de lezingen keken ergens anders. Staat er wat je zag of hoorde?',
  },
  jij: 'Jij',
  a: 'Lezing a',
  b: 'Lezing b',
  vraag: 'Vraag',
  duiding: 'Het kan betekenen',
  gaatGoed: 'Dit gaat goed',
  verschil: 'Hier verschillen de lezingen',
  op: (van: string, tot: string) => `${van} tot ${tot}`,
} as const;
