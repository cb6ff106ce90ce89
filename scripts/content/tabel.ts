/** Plain tables for people. */

export type Rij = readonly (string | number)[];

/** Columns as wide as their widest cell; numbers to the right. */
export function tabel(titel: string, [kop, ...rijen]: readonly [Rij, ...Rij[]]): string {
  const breedtes = kop.map((_, i) => Math.max(...[kop, ...rijen].map((rij) => String(rij[i] ?? '').length)));
  const cel = (waarde: string | number, i: number): string =>
    typeof waarde === 'number' ? String(waarde).padStart(breedtes[i] ?? 0) : waarde.padEnd(breedtes[i] ?? 0);
  const regel = (rij: Rij): string => `  ${rij.map(cel).join('  ')}`.trimEnd();
  return [titel, ...[kop, ...rijen].map(regel)].join('\n');
}
