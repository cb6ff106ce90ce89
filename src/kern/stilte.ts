const TELWOORDEN: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
};
const GENOEMDE_STILTE =
  /(?:(\d+)|\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf))\s+(?:tellen|seconden)\s+(?:is het\s+)?(?:helemaal\s+)?(?:stil|stilte)\b/i;

/** The silence in seconds that a note on behaviour names ("Drie seconden stil."), if it names one. */
export function genoemdeStilte(gedrag: string | undefined): number | undefined {
  const gevonden = gedrag ? GENOEMDE_STILTE.exec(gedrag) : null;
  if (!gevonden) return undefined;
  return gevonden[1] ? Number(gevonden[1]) : TELWOORDEN[(gevonden[2] ?? '').toLowerCase()];
}
