/** What stands in the text of a lesson: its components with their line, and its prose without them. */

export interface Tag {
  readonly naam: string;
  /** `los` closes itself, `open` has text inside. */
  readonly vorm: 'los' | 'open';
  /** Attributes with a value between double quotes. */
  readonly attributen: ReadonlyMap<string, string>;
  /** Names of attributes written in another way, such as `id={x}`. */
  readonly andere: readonly string[];
  readonly regel: number;
}

interface Tekst {
  readonly body: string;
  readonly bodyRegel: number;
}

const TAG = /<([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/g;
const ATTRIBUUT = /([\w:-]+)(?:=(?:"([^"]*)"|'[^']*'|\{[^}]*\}))?/g;
const COMMENTAAR = /\{\/\*[\s\S]*?\*\/\}/g;
const CODE = /^(```|~~~)[\s\S]*?^\1[^\n]*$/gm;

/** Blanks keep every later character on its line. */
const wis = (tekst: string, patroon: RegExp): string => tekst.replace(patroon, (stuk) => stuk.replace(/[^\n]/g, ' '));
const regelOp = ({ body, bodyRegel }: Tekst, index: number): number =>
  body.slice(0, index).split('\n').length - 1 + bodyRegel;

/** The value of an attribute, empty when it is not there. */
export const waarde = (tag: Tag, naam: string): string => tag.attributen.get(naam) ?? '';

/** The components and elements of a text, in order. */
export function tagsVan(tekst: Tekst): Tag[] {
  const schoon = wis(wis(tekst.body, COMMENTAAR), CODE);
  return [...schoon.matchAll(TAG)].map(({ 1: naam = '', 2: rest = '', 3: einde, index }) => {
    const paren = [...rest.matchAll(ATTRIBUUT)];
    return {
      naam,
      vorm: einde === '/' ? 'los' : 'open',
      attributen: new Map(
        paren.flatMap(([, sleutel = '', waarde]) => (waarde === undefined ? [] : [[sleutel, waarde] as const])),
      ),
      andere: paren.flatMap(([, sleutel = '', waarde]) => (waarde === undefined ? [sleutel] : [])),
      regel: regelOp(tekst, index),
    };
  });
}

export interface Regel {
  readonly regel: number;
  readonly tekst: string;
}

/** What a reader sees, line by line: without comments, names of components and places in sources; captions and headings stay. */
export function zichtbareRegels({ body, bodyRegel }: Tekst): Regel[] {
  const zichtbaar = wis(wis(body, COMMENTAAR), CODE).replace(/\s(?:plaats|id|naam|pad|verhaal|van|tot)="[^"]*"/g, '');
  return zichtbaar.split('\n').map((tekst, i) => ({ regel: i + bodyRegel, tekst }));
}

const LIJST = /^\s*(?:[-*+]|\d+[.)])\s+/;
const TABEL = /^\s*\|/;
const KOP = /^\s*#{1,6}\s/;

const zonderOpmaak = (tekst: string): string =>
  tekst
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The prose of a text, one block a paragraph or list item. Components go (their running text stays), and so do tables,
 * headings, code and comments: none of them is a sentence.
 */
export function prozaVan(body: string): string[] {
  const blokken: string[] = [];
  let blok: string[] = [];
  const sluit = (): void => {
    const tekst = zonderOpmaak(blok.join(' '));
    if (tekst !== '') blokken.push(tekst);
    blok = [];
  };
  for (const regel of body.replace(COMMENTAAR, '').replace(CODE, '').split('\n')) {
    const kaal = regel.replace(/^\s*>\s?/, '');
    if (kaal.trim() === '' || KOP.test(kaal) || TABEL.test(kaal)) sluit();
    else {
      if (LIJST.test(kaal)) sluit();
      blok.push(kaal.replace(LIJST, ''));
    }
  }
  sluit();
  return blokken;
}
