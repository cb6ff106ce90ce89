/** How many letters have to change to turn one word into the other. */
export function afstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const nu = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      nu.push(Math.min(vervang, (vorige[j] ?? 0) + 1, (nu[j - 1] ?? 0) + 1));
    }
    vorige = nu;
  }
  return vorige[b.length] ?? 0;
}

/** The known names nearest to a name that does not exist, best first. */
export const lijktOp = (naam: string, bekend: Iterable<string>, hoeveel = 3): readonly string[] =>
  [...bekend]
    .map((kandidaat) => ({ kandidaat, ver: afstand(naam, kandidaat) }))
    .filter(({ kandidaat, ver }) => ver <= Math.max(2, Math.ceil(kandidaat.length / 2)))
    .sort((a, b) => a.ver - b.ver || a.kandidaat.localeCompare(b.kandidaat))
    .slice(0, hoeveel)
    .map(({ kandidaat }) => kandidaat);
