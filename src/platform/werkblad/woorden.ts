export const WOORDEN: readonly string[] = ['appel', 'fiets', 'regen', 'tafel'];
