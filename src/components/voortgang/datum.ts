const dagvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const momentvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** Milliseconds since 1970, or an ISO text. */
type Tijd = number | string;

/** "3 maart 2026", where the reader is. */
export const dag = (tijd: Tijd): string => dagvorm.format(new Date(tijd));

/** "3 maart 2026 om 10:42", where the reader is. */
export const moment = (tijd: Tijd): string => momentvorm.format(new Date(tijd));
