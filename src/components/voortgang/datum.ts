const momentvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** "3 maart 2026 om 10:42", where the reader is. @param tijd milliseconds since the epoch, or an ISO text. */
export const moment = (tijd: number | string): string => momentvorm.format(new Date(tijd));
