import type { ReactieId } from './slim.ts';

/** The closed lists of the exercises about looking. Like those of SLIM they stand here because schema and browser share them. */

/** What can go wrong between two people; stroming is what happens when it does not. */
export type HerkenbareReactie = Exclude<ReactieId, 'stroming'>;
export const herkenbareReacties = [
  'weerstand',
  'afhaken',
  'verstarring',
  'stagnatie',
] as const satisfies readonly HerkenbareReactie[];

/** Where a reactie mostly seems to come from: inside or outside this conversation. */
export const plekken = ['binnen', 'buiten'] as const;
export type Plek = (typeof plekken)[number];

/** What can be predicted and then measured; `meetGesprek` says how each is counted. */
export const maatIds = [
  'deel-woorden',
  'langste-beurt',
  'vragen',
  'open-vragen',
  'wissels',
  'pingpong',
  'stiltes',
] as const;
export type MaatId = (typeof maatIds)[number];
