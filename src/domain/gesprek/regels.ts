import type { Beurt, TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';

/** True for a spoken turn, false for time left out. */
export const isBeurt = (regel: TranscriptRegel): regel is Beurt => !('sprong' in regel);

/** Start of a line in seconds. */
export const startVan = (regel: TranscriptRegel): number => (isBeurt(regel) ? regel.start : regel.van);

/** The lines that start from `van` up to and including `tot`, both in seconds. */
export const regelsTussen = (regels: readonly TranscriptRegel[], van: number, tot: number): TranscriptRegel[] =>
  regels.filter((regel) => startVan(regel) >= van && startVan(regel) <= tot);

/** The spoken turns from one id up to and including another; only the first when there is no last. */
export function beurtenVanTot(regels: readonly TranscriptRegel[], van: string, tot: string | undefined): Beurt[] {
  const beurten = regels.filter(isBeurt);
  const begin = beurten.findIndex((b) => b.id === van);
  const eind = tot === undefined ? begin : beurten.findIndex((b) => b.id === tot);
  return begin < 0 || eind < begin ? [] : beurten.slice(begin, eind + 1);
}

/** The lines that a fragment of a verhaal is taken from: the conversation, or the next one. */
export const regelsVanDeel = (
  { transcript, vervolg }: Pick<Verhaal, 'transcript' | 'vervolg'>,
  deel: 'gesprek' | 'vervolg' = 'gesprek',
): readonly TranscriptRegel[] => (deel === 'vervolg' ? vervolg.transcript : transcript);
