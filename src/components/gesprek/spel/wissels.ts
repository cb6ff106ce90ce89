import type { BeurtAnder, BeurtJij, Padbeurt } from '#domain/gesprek.ts';

/** What you said and what came of it; the first one has only the other. */
export interface Wissel {
  readonly jij: BeurtJij | undefined;
  readonly ander: BeurtAnder;
}

/** The turns of a path as exchanges. */
export const wisselsVan = (beurten: readonly Padbeurt[]): readonly Wissel[] =>
  beurten.flatMap((ander, i) => {
    if (ander.soort === 'jij') return [];
    const ervoor = beurten[i - 1];
    return [{ ander, jij: ervoor?.soort === 'jij' ? ervoor : undefined }];
  });
