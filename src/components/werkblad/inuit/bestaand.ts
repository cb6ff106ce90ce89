/** Characters that XML and calendars know no place for: control characters (but tab and newline) and non-characters. */
// eslint-disable-next-line no-control-regex -- these are what has to go
const ONBESTAAND = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** A text as other programs can read it: their line ends, no half characters, nothing that would break the file. */
export const bestaand = (tekst: string): string => tekst.replace(/\r\n?/g, '\n').toWellFormed().replace(ONBESTAAND, '');
