/** One window for a stack of pages instead of one for each: opening it takes as long as looking at a page. */
import { expect, test } from './proef.ts';

/** More than one thing of a stack may take, in milliseconds. */
const PER_STUK = 20_000;

export interface Stapel<T> {
  /** For the title of its test: `part 2 of 4`. */
  readonly naam: string;
  readonly stukken: readonly T[];
}

/** Deals a list over stacks of about the same size. */
export const stapels = <T>(lijst: readonly T[], aantal = 4): readonly Stapel<T>[] =>
  Array.from({ length: aantal }, (_, nummer) => ({
    naam: `part ${nummer + 1} of ${aantal}`,
    stukken: lijst.filter((_stuk, i) => i % aantal === nummer),
  }));

/** Does the same with everything in a stack. What goes wrong with one is told by its name, and the rest is still done. */
export async function langs<T>(
  { stukken }: Stapel<T>,
  noem: (stuk: T) => string,
  doe: (stuk: T) => Promise<void>,
): Promise<void> {
  test.setTimeout(stukken.length * PER_STUK);
  expect(stukken.length).toBeGreaterThan(0);
  const fouten: string[] = [];
  for (const stuk of stukken)
    await test.step(noem(stuk), async () => {
      try {
        await doe(stuk);
      } catch (fout) {
        fouten.push(`${noem(stuk)}: ${fout instanceof Error ? fout.message : String(fout)}`);
      }
    });
  expect(fouten).toEqual([]);
}
