const twee = (n: number): string => String(n).padStart(2, '0');

/** Writes seconds as `mm:ss`, or `h:mm:ss` from one hour on. Fractions are cut off; @throws {RangeError} below 0 or not finite. */
export function formatTijdcode(seconden: number): string {
  if (!Number.isFinite(seconden) || seconden < 0) throw new RangeError(`no timecode for ${seconden} seconds`);
  const heel = Math.floor(seconden);
  const uur = Math.floor(heel / 3600);
  const minuut = Math.floor((heel % 3600) / 60);
  const rest = twee(heel % 60);
  return uur > 0 ? `${uur}:${twee(minuut)}:${rest}` : `${twee(minuut)}:${rest}`;
}
