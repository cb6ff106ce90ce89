/** What the guard of a field needs once somebody wrote something: the rules with the names, and a row of the list. */
export {
  verschuifVondsten as verschuif,
  vervangPersoonsgegevens as vervang,
  vindPersoonsgegevens as vind,
  zonderBekend,
} from '#domain/persoonsgegevens.ts';
export { Vondstrij } from './Vondstrij.tsx';
