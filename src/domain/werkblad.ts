export {
  archiveer,
  beginVervolg,
  dupliceer,
  haalUitArchief,
  inThema,
  isLeeg,
  isThemaLeeg,
  kiesThema,
  laatThemaWeg,
  nieuwVoornemen,
  nieuwWerkblad,
  opTijd,
  wisVoornemen,
  wisWaarneming,
  zetVoornemen,
  zetWaarneming,
  type Buiten,
} from './werkblad/bewerken.ts';
export { geschreven, leeragenda, opzijgelegd, zoekWerkbladen, type Agendapunt } from './werkblad/leeragenda.ts';
export { bewaarbaar, leesWerkblad, type Werkbladuitkomst } from './werkblad/lezen.ts';
export { beurtOpTijd, tijddoel, waarnemingUitBeurt, type Naastbeurt, type Tijddoel } from './werkblad/naast.ts';
export { WERKBLADVERSIE } from './werkblad/migraties.ts';
export {
  beslisSchrijven,
  voegWerkbladSamen,
  type Samengevoegd,
  type Schrijfbesluit,
  type Schrijfpoging,
} from './werkblad/samenvoegen.ts';
export {
  geprobeerdStanden,
  MEESTE_THEMAS,
  metWieSoorten,
  type Apart,
  type EerderVoornemen,
  type Geprobeerd,
  type MetWie,
  type Themadeel,
  type Voornemen,
  type Waarnaar,
  type Waarneming,
  type Werkblad,
} from './werkblad/types.ts';
export {
  kiesRust,
  slot,
  SLOT,
  type Gevolg,
  type Openfout,
  type Plek,
  type Slotgebeurtenis,
  type Slotinstelling,
  type Slotreden,
  type Slotstaat,
  type Slotstap,
  type Tijd,
} from './werkblad/slot.ts';
