const TELWOORDEN = 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** A count as Dutch writes it: in words up to twelve. */
export const telwoord = (aantal: number): string => TELWOORDEN[aantal] ?? String(aantal);

/** "a", "a en b", "a, b en c". */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
