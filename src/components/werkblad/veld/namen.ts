/** Names of fields: unique on a sheet, and always the same for the same words, so that a lock can find the place again. */
export const namen = {
  titel: 'titel',
  twijfel: 'twijfel',
  metWie: 'met-wie-anders',
  notities: 'notities',
  vraag: (thema: string): string => `vraag-${thema}`,
  waarneming: (id: string): string => `waarneming-${id}`,
  tijd: (id: string): string => `tijd-${id}`,
  als: (id: string): string => `als-${id}`,
  dan: (id: string): string => `dan-${id}`,
} as const;

/** The id of the observation that a field belongs to. */
export const waarnemingVan = (naam: string): string | undefined => /^(?:waarneming|tijd)-(.+)$/.exec(naam)?.[1];
