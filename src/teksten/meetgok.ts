/** A number as Dutch writes it, with at most one decimal. */
export const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10).replace('.', ',');

/** What is said after a guess; in a file of its own, because only this travels with the small element. */
export const voorspelZegt = {
  leeg: 'Vul eerst een getal in. Raden mag.',
  buiten: (hoogst = '') =>
    hoogst === '' ? 'Vul een getal in van 0 of meer.' : `Vul een getal in van 0 tot en met ${hoogst}.`,
  uitkomst: (dacht: string, is: string, eenheid: string) => `Jij dacht ${dacht}, het is ${is} ${eenheid}.`,
} as const;
