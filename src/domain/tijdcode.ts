/** Timecodes: the one place the domain takes them from. Schemas need them too, so the code lives in kern. */
export { formatTijdcode } from '#kern/tijdcode.ts';
export { parseTijdcode, TijdcodeFout } from '#kern/parse-tijdcode.ts';
