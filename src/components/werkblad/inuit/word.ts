import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ITableBordersOptions,
} from 'docx';
import { bestaand } from './bestaand.ts';
import { pakUit } from './pak-uit.ts';
import { werkbladpapier as t } from '#teksten/werkbladpapier.ts';
import type { Papier, Papierthema, Vak } from '../papier/inhoud.ts';

const mm = convertMillimetersToTwip;
/** Between the margins of A4, in twips. */
const BREED = mm(210 - 2 * 18);
const LINKS = mm(42);
const PUNTEN = 'opsomming';

const lijn = { style: BorderStyle.SINGLE, size: 6, color: '777777' } as const;
const RANDEN: ITableBordersOptions = {
  top: lijn,
  bottom: lijn,
  left: lijn,
  right: lijn,
  insideHorizontal: lijn,
  insideVertical: lijn,
};

const VET: IRunOptions = { bold: true };
const SCHUIN: IRunOptions = { italics: true };

/** What somebody wrote, line by line. */
function regels(tekst: string, stijl: IRunOptions = {}): TextRun[] {
  return bestaand(tekst)
    .split('\n')
    .map((text, i) => new TextRun({ ...stijl, text, ...(i > 0 ? { break: 1 } : {}) }));
}

const alinea = (tekst: string): Paragraph => new Paragraph({ children: regels(tekst) });
const punt = (tekst: string): Paragraph =>
  new Paragraph({ children: regels(tekst), numbering: { reference: PUNTEN, level: 0 } });
/** Room to write by hand in the conversation about it. */
const ruimte = (aantal: number): Paragraph[] => Array.from({ length: aantal }, () => new Paragraph(''));

const cel = (kinderen: readonly Paragraph[], breedte: number): TableCell =>
  new TableCell({
    children: kinderen.length > 0 ? kinderen : [new Paragraph('')],
    width: { size: breedte, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: mm(1.5), bottom: mm(1.5), left: mm(2.5), right: mm(2.5) },
  });

/** One row a part: what it is on the left, what was written on the right. A row goes on over the edge of a page. */
const tabel = (rijen: readonly { readonly kop: string; readonly inhoud: readonly Paragraph[] }[]): Table =>
  new Table({
    width: { size: BREED, type: WidthType.DXA },
    columnWidths: [LINKS, BREED - LINKS],
    layout: TableLayoutType.FIXED,
    borders: RANDEN,
    rows: rijen.map(
      ({ kop, inhoud }) =>
        new TableRow({
          children: [cel([new Paragraph({ children: regels(kop, VET) })], LINKS), cel(inhoud, BREED - LINKS)],
        }),
    ),
  });

const erna = (vakken: readonly Vak[]): Paragraph[] =>
  vakken.map(
    ({ kop, tekst }) =>
      new Paragraph({
        indent: { left: mm(6) },
        children: [...regels(`${kop} `, SCHUIN), ...regels(tekst)],
      }),
  );

const themaInWord = ({ naam, vraag, zie, anders }: Papierthema): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, text: `${t.thema}: ${naam}` }),
  tabel([
    { kop: t.vraag, inhoud: vraag.trim() === '' ? ruimte(2) : [alinea(vraag)] },
    {
      kop: t.zie,
      inhoud:
        zie.length === 0 ? ruimte(4) : zie.map(({ tijd, tekst }) => punt(tijd === '' ? tekst : `${tijd} ${tekst}`)),
    },
    {
      kop: t.anders,
      inhoud: anders.length === 0 ? ruimte(2) : anders.flatMap(({ zin, erna: na }) => [punt(zin), ...erna(na)]),
    },
  ]),
];

function bladInWord({ titel, boven, terugblik, themas, notities }: Papier, nummer: number): (Paragraph | Table)[] {
  const kop2 = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, text });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: nummer > 0, children: regels(titel) }),
    tabel(boven.map(({ kop, tekst }) => ({ kop, inhoud: [alinea(tekst)] }))),
    ...(terugblik.length > 0
      ? [kop2(t.terugblik), ...terugblik.map(({ thema, zin }) => punt(`${thema}: ${zin}`))]
      : []),
    ...themas.flatMap(themaInWord),
    ...(notities.trim() === '' ? [] : [kop2(t.notities), alinea(notities)]),
  ];
}

const LETTER = 'Calibri';
const kopstijl = (grootte: number) => ({
  run: { font: LETTER, size: grootte, bold: true, color: '0E5159' },
  paragraph: { spacing: { before: mm(6), after: mm(2) } },
});

/** A document with these sheets, each on a page of its own. Title and maker say nothing of a person. */
export function maakWord(bladen: readonly Papier[]): Promise<Blob> {
  const document = new Document({
    title: t.kop,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: LETTER, size: 22, language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
          paragraph: { spacing: { after: mm(1), line: 276 } },
        },
        heading1: kopstijl(36),
        heading2: kopstijl(26),
      },
    },
    numbering: {
      config: [
        {
          reference: PUNTEN,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: mm(5), hanging: mm(5) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(18), bottom: mm(18), left: mm(18), right: mm(18) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [`${t.bladzijde} `, PageNumber.CURRENT], size: 18 })],
              }),
            ],
          }),
        },
        children: bladen.flatMap(bladInWord),
      },
    ],
  });
  return Packer.toBlob(document);
}

const KOPPEN = /<w:pStyle w:val="Heading1"\/>/g;
const kaal = (xml: string): string => xml.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|apos);/g, '');
const zonderTekens = (tekst: string): string => bestaand(tekst).replace(/[&<>"'\n]/g, '');

/** Whether a document has a heading for each sheet, and every word of them. */
export async function kloptWord(document: Blob, bladen: readonly Papier[]): Promise<boolean> {
  const xml = await pakUit(document, 'word/document.xml');
  if (xml === undefined || (xml.match(KOPPEN) ?? []).length !== bladen.length) return false;
  const tekst = kaal(xml);
  const woorden = bladen.flatMap(({ titel, boven, terugblik, themas, notities }) => [
    titel,
    ...boven.map((vak) => vak.tekst),
    ...terugblik.map(({ zin }) => zin),
    ...themas.flatMap(({ vraag, zie, anders }) => [
      vraag,
      ...zie.map((een) => een.tekst),
      ...anders.flatMap(({ zin, erna: na }) => [zin, ...na.map((vak) => vak.tekst)]),
    ]),
    notities,
  ]);
  return woorden.every((woord) => tekst.includes(zonderTekens(woord)));
}
