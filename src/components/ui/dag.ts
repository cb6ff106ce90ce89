const dagvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/**
 * A moment as a day, where the reader is: 22 november 2026. A text that is no moment is shown as it is.
 * @param moment ISO 8601, or milliseconds since the epoch.
 */
export function toonDag(moment: string | number): string {
  const tijd = typeof moment === 'number' ? moment : Date.parse(moment);
  return Number.isNaN(tijd) ? String(moment) : dagvorm.format(tijd);
}
