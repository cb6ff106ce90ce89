/** Timecodes: the one place the domain takes them from. Schemas need them too, so the code lives in kern. */
export { formatTijdcode, parseTijdcode, TijdcodeFout } from '#kern/tijdcode.ts';
