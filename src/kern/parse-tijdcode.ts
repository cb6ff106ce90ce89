/** Thrown when a text is not a timecode. The message is for people, in Dutch. */
export class TijdcodeFout extends Error {
  override readonly name = 'TijdcodeFout';
  readonly gevonden: string;
  constructor(gevonden: string) {
    super(`"${gevonden}" is geen tijdcode. Schrijf minuten en seconden, zoals 02:15.`);
    this.gevonden = gevonden;
  }
}

/** Behind an hour comes a colon, so that the dot of "05:12.50" is that of the fraction. */
const MET_SCHEIDING = /^(?:(\d{1,3}):(\d{1,2}):|(\d{1,3})[:.])(\d{2})(?:[.,](\d{1,3}))?$/;
const MET_EENHEID = /^(\d{1,6})(?:[.,](\d{1,3}))?\s*(?:s|sec|seconden?)$/i;

const breuk = (cijfers: string | undefined): number => (cijfers ? Number(`0.${cijfers}`) : 0);

/**
 * Reads a timecode and gives seconds from the start of the recording.
 * Accepts `mm:ss`, `m:ss`, `h:mm:ss`, `mm.ss` (as the reports write it), decimals after the seconds, and `75 s`.
 * @throws {TijdcodeFout} for anything else, for 60 or more seconds, and for 60 or more minutes beside an hour.
 */
export function parseTijdcode(tekst: string): number {
  const schoon = tekst.trim();
  const eenheid = MET_EENHEID.exec(schoon);
  if (eenheid) return Number(eenheid[1]) + breuk(eenheid[2]);
  const deel = MET_SCHEIDING.exec(schoon);
  if (!deel) throw new TijdcodeFout(tekst);
  const [, uur, minuutNaUur, losseMinuut, seconde, decimalen] = deel;
  const m = Number(minuutNaUur ?? losseMinuut);
  const s = Number(seconde);
  if (s > 59 || (uur !== undefined && m > 59)) throw new TijdcodeFout(tekst);
  return Number(uur ?? 0) * 3600 + m * 60 + s + breuk(decimalen);
}
