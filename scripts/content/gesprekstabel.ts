/** The figures of the branching conversations, and what an author may want to look at again. */
import { meetGraaf, validateGesprek, type Graafmaten } from '#domain/gesprek.ts';
import { telWoorden } from '#kern/tekst.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import { gemetenMinuten } from './leesmaten.ts';
import { tabel, type Rij } from './tabel.ts';

/** Time to choose, in minutes a turn. */
const BEDENKTIJD = 0.25;

interface Maat extends Graafmaten {
  readonly gesprek: Gesprek;
  /** Words a reader meets on the example path: turns, all options, the feedback on the chosen one, the ending. */
  readonly woorden: number;
}

function woordenOpVoorbeeld(gesprek: Gesprek): number {
  const { vooraf, voorbeeldpad, voorbeeldUitleg, knopen } = gesprek;
  const stukken = knopen.flatMap((knoop) => {
    if (knoop.soort === 'einde') return [];
    const gekozen = knoop.keuzes.find(({ id }) => voorbeeldpad.includes(id));
    if (!gekozen) return [];
    return [
      knoop.tekst,
      knoop.gedrag ?? '',
      knoop.gedachte,
      gekozen.feedback,
      ...knoop.keuzes.map(({ tekst }) => tekst),
    ];
  });
  const eind = knopen.find((knoop) => knoop.soort === 'einde');
  return [vooraf, voorbeeldUitleg, ...stukken, eind?.nabeschouwing ?? ''].reduce((som, t) => som + telWoorden(t), 0);
}

function eindesTabel({ gesprek, eindes, paden }: Maat): string {
  return tabel(`  ${gesprek.id}: eindes`, [
    ['einde', 'titel', 'paden', 'deel', 'kortste'],
    ...eindes.map((einde): Rij => [
      einde.id,
      einde.titel,
      einde.paden,
      `${Math.round((100 * einde.paden) / Math.max(1, paden))} %`,
      einde.kortste,
    ]),
  ]);
}

/** Flags that no condition asks for: not wrong, but perhaps forgotten. */
function ongebruikteVlaggen({ knopen, id }: Gesprek): string[] {
  const keuzes = knopen.flatMap((knoop) => (knoop.soort === 'beurt' ? knoop.keuzes : []));
  const gevraagd = new Set(keuzes.flatMap(({ als }) => [als?.vlag, als?.geenVlag]));
  const over = [...new Set(keuzes.flatMap(({ effect }) => effect.vlaggen))].filter((vlag) => !gevraagd.has(vlag));
  return over.length === 0 ? [] : [`  ${id}: geen voorwaarde vraagt naar ${over.join(', ')}`];
}

/** The longest option of a turn is chosen by the example path: readers learn to see that. */
function langsteIsVoorbeeld({ knopen, voorbeeldpad, id }: Gesprek): string[] {
  const opPad = knopen.flatMap((knoop) => {
    if (knoop.soort === 'einde') return [];
    const gekozen = knoop.keuzes.find((keuze) => voorbeeldpad.includes(keuze.id));
    const langste = Math.max(...knoop.keuzes.map(({ tekst }) => tekst.length));
    return gekozen ? [gekozen.tekst.length === langste] : [];
  });
  const aantal = opPad.filter(Boolean).length;
  return aantal * 2 > opPad.length
    ? [`  ${id}: op het voorbeeldpad is de keuze ${aantal} van ${opPad.length} keer de langste`]
    : [];
}

/** One line a conversation, its endings below. A graph with mistakes is named, not measured. */
export function gesprekkenTabel(gesprekken: readonly Gesprek[]): string {
  const kapot = gesprekken.filter((gesprek) => validateGesprek(gesprek).length > 0);
  const maten = gesprekken
    .filter((gesprek) => !kapot.includes(gesprek))
    .map((gesprek): Maat => ({ ...meetGraaf(gesprek), gesprek, woorden: woordenOpVoorbeeld(gesprek) }));
  const hoofd = tabel('Gesprekken: knopen, keuzes, paden (in keuzes), en lezen van het voorbeeldpad', [
    [
      'gesprek',
      'knopen',
      'keuzes',
      'eindes',
      'paden',
      'kortste',
      'langste',
      'standen',
      'woorden',
      'gemeten',
      'minuten',
    ],
    ...maten.map((m): Rij => [
      m.gesprek.id,
      m.knopen,
      m.keuzes,
      m.eindes.length,
      m.paden,
      m.kortste,
      m.langste,
      m.standen,
      m.woorden,
      gemetenMinuten(m.woorden, m.gesprek.voorbeeldpad.length * BEDENKTIJD),
      m.gesprek.minuten,
    ]),
  ]);
  return [
    hoofd,
    ...kapot.map(({ id }) => `  ${id}: niet te meten, zie de meldingen`),
    ...maten.map(eindesTabel),
    ...gesprekken.flatMap((gesprek) => [...ongebruikteVlaggen(gesprek), ...langsteIsVoorbeeld(gesprek)]),
  ].join('\n');
}
