/** What a comparison of turns needs: where each turn starts (seconds), and how far off one may be (seconds). */
export interface Tijdlijn {
  readonly start: ReadonlyMap<string, number>;
  readonly tolerantie: number;
}

const opTijd =
  ({ start }: Tijdlijn) =>
  (x: string, y: string): number =>
    (start.get(x) ?? 0) - (start.get(y) ?? 0);

/**
 * Pairs turns of a reading with the turns the learner pointed at: turn of the reading → chosen turn.
 * The same turn always pairs first. What is left pairs when the starts differ at most `tolerantie` seconds,
 * each turn once, as many pairs as there can be (walking both lists in time order does that).
 */
export function zoekTreffers(
  lezing: readonly string[],
  gekozen: readonly string[],
  tijdlijn: Tijdlijn,
): ReadonlyMap<string, string> {
  const bekend = lezing.filter((id) => tijdlijn.start.has(id));
  const treffers = new Map(bekend.filter((id) => gekozen.includes(id)).map((id) => [id, id]));
  const rest = (ids: readonly string[]): string[] => ids.filter((id) => !treffers.has(id)).sort(opTijd(tijdlijn));
  const open = rest(bekend);
  const vrij = rest(gekozen);
  while (open.length > 0 && vrij.length > 0) {
    const [beurt = '', keuze = ''] = [open[0], vrij[0]];
    const verschil = opTijd(tijdlijn)(keuze, beurt);
    if (Math.abs(verschil) <= tijdlijn.tolerantie) treffers.set(beurt, keuze);
    if (verschil <= tijdlijn.tolerantie) vrij.shift();
    if (verschil >= -tijdlijn.tolerantie) open.shift();
  }
  return treffers;
}
