/** What a tag looks like: those of WebVTT, those that SRT files borrow from HTML, and times inside the words. */
const BEKEND = [
  String.raw`\/?(?:v|c|i|b|u|ruby|rt|lang|font|span|em|strong)(?:\.[^\s<>]*)?(?:(?=\s)[^<>\n]*(?:\n(?!\n)[^<>\n]*)*)?\/?>`,
  String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}>`,
].join('|');
const LOSSE_HAAK = new RegExp(`<(?!${BEKEND})`, 'gi');

/**
 * The text of a WebVTT file in which only tags begin with `<`. The parser takes every `<` for the beginning of a tag and
 * drops what follows, as in "minder dan < 1200 euro" or "<lacht>". No line comes or goes.
 */
export const metVeiligeHaken = (tekst: string): string =>
  tekst.replace(/<br[ \t]*\/?>/gi, ' ').replace(LOSSE_HAAK, '&lt;');
