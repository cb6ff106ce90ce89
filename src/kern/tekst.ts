/** The words of a text: runs of letters and digits, with an apostrophe or hyphen inside a word counted as one word. */
export const woorden = (tekst: string): string[] => tekst.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many words a text has. */
export const telWoorden = (tekst: string): number => woorden(tekst).length;
