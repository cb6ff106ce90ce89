/** What the guard of a field needs once somebody wrote something: the rules with the names, and a row of the list. */
export { vervangPersoonsgegevens as vervang, vindPersoonsgegevens as vind } from '#domain/persoonsgegevens.ts';
export { Vondstrij } from './Vondstrij.tsx';
