/** FNV-1a over the characters: a fixed number for a fixed text, so that every build and every reader chooses the same. */
export function hash(tekst: string): number {
  let uitkomst = 0x811c9dc5;
  for (const teken of tekst) uitkomst = Math.imul(uitkomst ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return uitkomst >>> 0;
}
