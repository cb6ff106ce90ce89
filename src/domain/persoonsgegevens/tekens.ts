/** Spaces and hyphens that keep words on one line: what Word, Outlook and Teams put in text that is copied from them. */
const VASTE_SPATIE = /[\u00A0\u2007\u2009\u202F]/g;
const VAST_STREEPJE = /[\u2010\u2011]/g;

/** The text with ordinary spaces and hyphens instead of those, one for one, so that every place stays where it is. */
export const gewoneTekens = (tekst: string): string => tekst.replace(VASTE_SPATIE, ' ').replace(VAST_STREEPJE, '-');
