const dagvorm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment as a day: 22 november 2026. A text that is no moment is shown as it is. */
export function toonDag(moment: string): string {
  const tijd = Date.parse(moment);
  return Number.isNaN(tijd) ? moment : dagvorm.format(tijd);
}
