/** Recognising a zelfbeeld. */
export const herkennenTeksten = {
  nodig: 'Wijs eerst een beurt aan en kies een zelfbeeld.',
  beurt: 'In welke beurt hoor je het?',
  zelfbeeld: 'Welk zelfbeeld past hierbij?',
  /** "Ik wil wel, maar ik kan niet (00:33 en 01:05)" */
  onsAntwoord: (zelfbeeld: string, tijden: readonly string[]) => `${zelfbeeld} (${tijden.join(' en ')})`,
} as const;
