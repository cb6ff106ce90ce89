/** What belongs beside every outcome of the model: it says what usually happens. */

/** Beside every outcome. Source: deel-1, theory ("in principe"); deel-3, Kijkwijzer: resistance may come from elsewhere. */
export const NIET_ZEKER =
  'Dit is wat je meestal ziet, niet wat altijd gebeurt. Weerstand kan ook van buiten het gesprek komen.';

/** Beside a mismatch. */
export const ONZE_LEZING =
  'De bronnen zeggen dat het bij een mismatch meestal hapert. Welke reactie je dan ziet, is hier onze lezing.';

/** Wherever the plane is shown. */
export const LINKS =
  'Links in het vlak betekent nooit dat iemand niet wil. Het is iets anders willen, of de dag doorkomen.';

/** Wherever the plane is shown. */
export const ONZE_PLEK =
  'Waar de vier zelfbeelden in het vlak staan, is onze lezing: de figuur uit de bron hadden we niet.';
