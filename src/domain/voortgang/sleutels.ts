/** What every key of ours in localStorage starts with. "Wis alles" removes whatever starts with it. */
export const VOORVOEGSEL = 'vknz:';

/** Our keys in localStorage. Only choices and marks, never anything a person wrote. */
export const SLEUTELS = {
  gelezen: 'vknz:gelezen',
  laatsteLes: 'vknz:laatste-les',
  laatsteGesprek: 'vknz:laatste-gesprek',
  laatsteAnalyse: 'vknz:laatste-analyse',
  stroommeter: 'vknz:stroommeter',
  instellingen: 'vknz:instellingen',
  /** Says that there is something in the database of the Werkblad, so that an emptied one is noticed. Never what. */
  werkblad: 'vknz:werkblad',
  werkbladtoetsen: 'vknz:werkblad-toetsen',
} as const;
