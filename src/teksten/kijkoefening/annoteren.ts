import type { Hulpwoorden } from '../slimoefening/hulp.ts';

/** Marking moments. */
export const annoterenTeksten = {
  nodig: 'Wijs eerst een beurt aan.',
  /** On paper. */
  moment: (nummer: number) => `Moment ${nummer}: van … tot …`,
  vanaf: (tijd: string) => `Moment vanaf ${tijd}`,
  tot: 'Tot en met',
  alleenDeze: 'Alleen deze beurt',
  waarneming: 'Wat zie of hoor je?',
  vraag: 'Wat vraag je je af? Leeg laten mag.',
  vraagKort: 'Wat vraag je je af?',
  losgelaten: 'Wat je hier schreef, blijft bewaard. Wijs de beurt weer aan om verder te gaan.',
  /** Read out. */
  blijft: 'Wat je erbij schreef, blijft bewaard.',
  stuk: (van: string, tot: string) => `${van} tot ${tot}`,
  nogLeeg: 'Schrijf bij elk moment op wat je ziet of hoort.',
  nogNiets: 'Je wees nog niets aan.',
} as const;

/** The help: a moment that we did, or only the times. */
export const annoterenHulp: Hulpwoorden = {
  keuzes: {
    voorbeeld: 'Eén moment voorgedaan',
    aanwijzingen: 'Alleen de tijden',
    half: 'Alleen de tijden',
    geen: 'Zonder hulp',
  },
  uitleg: {
    voorbeeld: 'Zo deden wij er één, in lezing a. Eerst wat er te zien of te horen is, en dan pas een vraag.',
    aanwijzingen: 'Op deze tijden wijst lezing a iets aan. Wat zie of hoor jij daar?',
    half: 'Op deze tijden wijst lezing a iets aan. Wat zie of hoor jij daar?',
    geen: '',
  },
};
