import type { Cijfers, Themabeeld } from '#domain/annotatie/mensen.ts';
import type { Herleesreden } from '#domain/annotatie/herlezen.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { opsomming, telwoord } from './telwoord.ts';

const klein = (zin: string): string => zin.replace(/^./, (letter) => letter.toLowerCase());
/** With a capital; "één" gets one without its accent, as Dutch spells it. */
const groot = (zin: string): string => zin.replace(/^één/, 'Een').replace(/^./, (letter) => letter.toUpperCase());

/** A reading in the middle of a sentence: ours is a kind of thing, somebody else's is a name. */
export const naamInZin = ({ naam, soort }: { readonly naam: string; readonly soort: 'voorbeeld' | 'eigen' }): string =>
  soort === 'voorbeeld' ? klein(naam) : naam;

/** "00:44", or "00:44–01:36". */
export const tijdvak = (start: number, eind: number | undefined): string =>
  eind === undefined || formatTijdcode(eind) === formatTijdcode(start)
    ? formatTijdcode(start)
    : `${formatTijdcode(start)}–${formatTijdcode(eind)}`;

const plekken = (aantal: number): string => (aantal === 1 ? 'één plek' : `${telwoord(aantal)} plekken`);
const momenten = (aantal: number): string => (aantal === 1 ? 'één moment' : `${telwoord(aantal)} momenten`);

/** Words of the comparison. Nothing here is called wrong or missed: a reading is one way to look. */
export const vergelijkTeksten = {
  inleiding: 'De lezingen zijn geen sleutel. Ze zijn het niet altijd eens, en jij kunt iets zien wat zij niet zagen.',
  metWelke: (themas: readonly string[]) => `We kijken alleen naar ${opsomming(themas)}: daar keek jij nu mee.`,
  kiesEerst:
    'Kies bij “Waar let je op?” eerst een thema, of wijs een moment aan en geef het een thema. Dan valt er iets naast elkaar te leggen.',
  nogNiets:
    'Bij deze thema’s wees je nog niets aan. Je kunt lezen wat anderen zagen. Kijk je liever eerst zelf? Dan vind je dit straks gewoon terug.',
  doetNietMee: (aantal: number) =>
    aantal === 1
      ? 'Eén moment van jou doet niet mee. Het heeft nog geen thema, of een thema dat je nu niet koos. Je vindt het terug in je lijst.'
      : `${groot(momenten(aantal))} van jou doen niet mee. Ze hebben nog geen thema, of een thema dat je nu niet koos. Je vindt ze terug in je lijst.`,
  jij: 'Jij',
  gaNaar: 'Ga naar',
  geenWoorden: 'Zonder woorden aangewezen.',
  vraag: 'Vraag',
  duiding: 'Het kan betekenen',
  tip: 'Tip',
  goed: {
    kop: 'Eerst wat goed ging',
    samen: (aantal: number, wie: string) =>
      aantal === 1
        ? `Jij en ${wie} zagen op één plek hetzelfde.`
        : `Jij en ${wie} zagen op ${plekken(aantal)} hetzelfde.`,
    gesprek: 'Dit gaat goed in het gesprek',
    ookJij: 'Dit zag jij ook.',
    niets:
      'De lezingen noemen bij deze thema’s niets apart dat goed gaat. Zag jij het wel? Dan heb je iets toe te voegen.',
  },
  tijdlijn: {
    kop: 'Op de tijdlijn',
    uitleg:
      'Elk merkje is een knop: die brengt je naar de plek in het gesprek. Het nummer is het nummer van het thema.',
    rij: (naam: string) => `Momenten van ${naam}`,
    sprong: 'overgeslagen',
    stand: { samen: 'samen gezien', alleen: 'door één gezien', anders: 'zelfde plek, ander thema' },
    merk: (tijd: string, wie: string, rest: string) => `${tijd}, ${wie}: ${rest}`,
    alsTabel: 'De tijdlijn als tabel',
    kolommen: { tijd: 'Tijd', wie: 'Wie', themas: 'Thema', wat: 'Wat er te zien of te horen is' },
  },
  naast: {
    kop: (wie: string) => `Jij en ${wie}`,
    samen: (aantal: number) => `Samen gezien: ${plekken(aantal)}`,
    ook: (aantal: number, wie: string) => `Zag ${wie} ook: ${momenten(aantal)}`,
    geen: (wie: string) => `Bij deze thema’s wijst ${wie} niets aan.`,
    anders: 'Dezelfde plek, een ander thema',
    verwarring: (eigen: string, wie: string, over: readonly { readonly lezing: string; readonly aantal: number }[]) =>
      `Wat jij ${eigen} noemt, noemt ${wie} ${opsomming(over.map(({ lezing, aantal }) => `${telwoord(aantal)} keer ${lezing}`))}.`,
  },
  alleenJij: {
    kop: (aantal: number) => `Zag alleen jij: ${momenten(aantal)}`,
    uitleg: 'Geen van de lezingen wijst deze plek aan. Dat maakt het niet minder waar. Wat zag jij hier?',
  },
  verschillen: {
    kop: 'Waar de lezingen verschillen',
    uitleg: 'Ze kijken naar hetzelfde en zien iets anders. Allebei met een reden.',
  },
  herlezen: {
    kop: (aantal: number) => `${groot(momenten(aantal))} om nog eens te lezen`,
    niets:
      'Jullie zagen overal hetzelfde. Kies een ander thema voor een nieuwe ronde, of lees verder wat er later gebeurt.',
  },
  rondes: {
    kop: 'Eerdere rondes',
    kies: 'Leg er een eerdere ronde naast',
    geen: 'Geen',
    naam: (nummer: number, dag: string) => `Ronde ${nummer}, ${dag}`,
    zin: (toen: number, nu: number) => `Toen wees je ${momenten(toen)} aan, nu ${telwoord(nu)}.`,
    themas: (themas: readonly string[]) => (themas.length === 0 ? '' : `Je keek toen met ${opsomming(themas)}.`),
    plek: (aantal: number) =>
      aantal === 0
        ? 'Op geen enkele plek zag je twee keer hetzelfde.'
        : `Op ${plekken(aantal)} zag je twee keer hetzelfde.`,
  },
} as const;

/** Why a moment is worth another look, and what to ask there. */
export function waaromHerlezen(reden: Herleesreden, naamVan: (thema: string) => string): string {
  switch (reden.soort) {
    case 'lezingen-verschillen':
      return 'Hier zijn de lezingen het niet eens. Bij welke hoor jij?';
    case 'andere-naam':
      return `Hier noemt ${naamInZin(reden.lezing)} het ${opsomming(reden.themas.map(naamVan))}. Wat past er volgens jou, of past het allebei?`;
    case 'meer-lezingen':
      return `${groot(opsomming(reden.lezingen.map(naamInZin)))} wijzen dit los van elkaar aan. Zie je wat zij zien?`;
    case 'alleen-jij':
      return 'Dit zag alleen jij. Lees het nog eens: wat zie of hoor je precies?';
    case 'gaat-goed':
      return `Volgens ${naamInZin(reden.lezing)} gaat hier iets goed. Wat doet de klantmanager?`;
    case 'alleen-lezing':
      return `Dit wijst alleen ${naamInZin(reden.lezing)} aan. Wat valt jou hier op?`;
  }
}

const procent = (deel: number): string => `${Math.round(deel * 100)}%`;
const getal = (waarde: number): string => waarde.toFixed(2).replace('.', ',').replace('-', '−');

interface Cijfer {
  readonly naam: string;
  readonly waarde: string;
  readonly uitleg: string;
}

const gelijk = (deel: number): Cijfer => ({
  naam: 'Hetzelfde, in procenten',
  waarde: procent(deel),
  uitleg: 'Het deel van de stukjes waarin iedereen hetzelfde koos. Wat per toeval gelijk is, telt mee.',
});

/** The figures with a sentence each, for who wants them. */
export function cijfersInWoorden(cijfers: Cijfers): readonly Cijfer[] {
  if (cijfers.soort === 'twee')
    return [
      gelijk(cijfers.gelijk),
      {
        naam: 'Cohens kappa',
        waarde: getal(cijfers.kappa),
        uitleg:
          'Hoeveel vaker jullie hetzelfde kozen dan bij toeval: 1 is altijd, 0 is niet vaker. Is een thema zeldzaam, dan valt kappa laag uit, ook als jullie het bijna overal eens zijn.',
      },
      {
        naam: 'Gwets AC1',
        waarde: getal(cijfers.ac1),
        uitleg:
          'Meet hetzelfde, maar zakt minder als een thema weinig of juist heel veel voorkomt. Lees hem naast kappa.',
      },
    ];
  if (cijfers.soort === 'meer')
    return [
      gelijk(cijfers.gelijk),
      {
        naam: 'Fleiss’ kappa',
        waarde: getal(cijfers.fleiss),
        uitleg:
          'Kappa voor drie mensen of meer: 1 is altijd hetzelfde, 0 is niet vaker dan bij toeval. Ook deze valt laag uit als een thema zeldzaam is.',
      },
      {
        naam: 'Krippendorffs alfa',
        waarde: getal(cijfers.alpha),
        uitleg: 'Bijna hetzelfde, met een kleine correctie voor een kort gesprek. Bij een zeldzaam thema ook laag.',
      },
    ];
  return [];
}

/** Words of the part about agreement between people. */
export const mensenTeksten = {
  kop: 'Tussen mensen',
  uitleg: (seconden: number) =>
    `Dit gaat over jou en de mensen van wie je een bestand opende. Onze voorbeeldlezingen tellen hier niet mee. We knippen het gesprek in stukjes van ${telwoord(seconden)} seconden en kijken per thema wie er iets aanwees.`,
  hetzelfde: ({ allen, niemand, stukjes }: Themabeeld) =>
    `Jullie zagen in ${allen + niemand} van de ${stukjes} stukjes hetzelfde.`,
  opgebouwd: ({ allen, niemand, stukjes, kijkers }: Themabeeld, thema: string) => {
    const twee = kijkers.length === 2;
    const delen = [
      allen > 0 ? `in ${telwoord(allen)} ${twee ? 'zagen jullie allebei' : 'zag iedereen'} ${thema}` : '',
      niemand > 0 ? `in ${telwoord(niemand)} ${twee ? 'geen van beiden' : 'niemand'}` : '',
    ].filter(Boolean);
    const rest = stukjes - allen - niemand;
    const zin = `${groot(opsomming(delen))}.`;
    return rest === 0
      ? zin
      : `${zin} In ${rest === 1 ? 'één stukje' : `${telwoord(rest)} stukjes`} zag de een het wel en de ander niet.`;
  },
  wie: (namen: readonly string[]) => opsomming(namen),
  zonder: (namen: readonly string[]) =>
    `${opsomming(namen)} ${namen.length === 1 ? 'wees' : 'wezen'} bij dit thema niets aan. Misschien keken jullie met andere thema’s. Daarom telt dat niet mee.`,
  niets:
    'Er is nog geen thema waarmee jullie allebei keken. Kies hetzelfde thema, dan kun je hier naast elkaar leggen wat jullie zagen.',
  meer: 'Meer cijfers',
  bijCijfers:
    'Een cijfer zegt niet wie het goed zag. Praten over de plekken waar jullie verschillen, levert meer op dan het getal.',
  teWeinig: (stukjes: number, genoeg: number) =>
    `Cijfers geven we vanaf ${genoeg} stukjes. Dit gesprek heeft er ${stukjes}, en dan zegt een cijfer te weinig.`,
  eenvormig: 'Jullie kozen overal hetzelfde. Daar past geen cijfer bij.',
} as const;
