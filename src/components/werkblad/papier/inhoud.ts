import { toonDag } from '#components/ui/dag.ts';
import { opTijd, type Themadeel, type Voornemen, type Waarnaar, type Werkblad } from '#domain/werkblad.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { werkbladpapier as t } from '#teksten/werkbladpapier.ts';

/** How things are called that a sheet knows by their id. */
export interface Bladnamen {
  readonly themas: readonly { readonly id: string; readonly naam: string }[];
  readonly verhalen: readonly { readonly id: string; readonly titel: string }[];
}

/** Something with a heading; on paper one under the other. */
export interface Vak {
  readonly kop: string;
  readonly tekst: string;
}

export interface Papierthema {
  readonly id: string;
  readonly naam: string;
  readonly vraag: string;
  readonly zie: readonly { readonly id: string; readonly tijd: string; readonly tekst: string }[];
  readonly anders: readonly { readonly id: string; readonly zin: string; readonly erna: readonly Vak[] }[];
}

/** A sheet in the words of the paper; the same on paper and in Word. */
export interface Papier {
  readonly titel: string;
  /** What stands above the thema's, as far as it is filled in. */
  readonly boven: readonly Vak[];
  readonly terugblik: readonly { readonly id: string; readonly thema: string; readonly zin: string }[];
  readonly themas: readonly Papierthema[];
  readonly notities: string;
}

function waarnaarInWoorden(waarnaar: Waarnaar, { verhalen }: Bladnamen): string {
  switch (waarnaar.soort) {
    case 'nog-niet':
      return '';
    case 'verhaal':
      return t.waar.verhaal(verhalen.find(({ id }) => id === waarnaar.verhaal)?.titel ?? '').trim();
    case 'notities':
      return t.waar.notities;
    case 'transcript':
      return t.waar.transcript(waarnaar.beurten.length);
    case 'opname':
      return t.waar[waarnaar.medium](formatTijdcode(waarnaar.lengte));
  }
}

/** What came of a voornemen, as far as something is known. */
function ernaVan({ geprobeerd, hoeGingHet, watLeverdeHetOp }: Voornemen): readonly Vak[] {
  const vakken = [
    { kop: t.geprobeerd, tekst: geprobeerd === 'nog-niet' ? '' : t.standen[geprobeerd] },
    { kop: t.hoeGingHet, tekst: hoeGingHet },
    { kop: t.watLeverdeHetOp, tekst: watLeverdeHetOp },
  ];
  return vakken.filter(({ tekst }) => tekst.trim() !== '');
}

const naamVan = ({ themas }: Bladnamen, thema: string): string => themas.find(({ id }) => id === thema)?.naam ?? thema;

const themaOpPapier = (deel: Themadeel, namen: Bladnamen): Papierthema => ({
  id: deel.thema,
  naam: naamVan(namen, deel.thema),
  vraag: deel.watIkMeAfvraag,
  zie: opTijd(deel.waarnemingen).map(({ id, tijd, tekst }) => ({
    id,
    tekst,
    tijd: tijd === undefined ? '' : formatTijdcode(tijd),
  })),
  anders: deel.voornemens
    .map((een) => ({ id: een.id, zin: t.voornemen(een.als.trim(), een.dan.trim()), erna: ernaVan(een) }))
    .filter(({ zin, erna }) => zin !== '' || erna.length > 0),
});

/** What goes on paper: everything somebody wrote, but for thema's that were taken off and a transcript. */
export function opPapier(blad: Werkblad, namen: Bladnamen): Papier {
  const { metWie, waarnaar, themas, gemaakt, gewijzigd } = blad;
  const [begin, later] = [toonDag(gemaakt), toonDag(gewijzigd)];
  const wie = metWie.soort === 'anders' && metWie.wie.trim() !== '' ? metWie.wie : t.metWie[metWie.soort];
  const boven = [
    { kop: t.datum, tekst: later === begin ? begin : `${begin} (${t.bijgewerkt.toLowerCase()} ${later})` },
    { kop: t.samenMet, tekst: wie },
    { kop: t.waarnaar, tekst: waarnaarInWoorden(waarnaar, namen) },
    { kop: t.themas, tekst: themas.map(({ thema }) => naamVan(namen, thema)).join(', ') },
    { kop: t.twijfel, tekst: blad.twijfel },
  ];
  return {
    titel: blad.titel.trim() === '' ? t.kop : blad.titel,
    boven: boven.filter(({ tekst }) => tekst.trim() !== ''),
    terugblik: blad.eerdere.map((een) => ({
      id: `${een.werkblad}/${een.id}`,
      thema: naamVan(namen, een.thema),
      zin: t.voornemen(een.als.trim(), een.dan.trim()),
    })),
    themas: themas.map((deel) => themaOpPapier(deel, namen)),
    notities: waarnaar.soort === 'notities' ? waarnaar.tekst : '',
  };
}
