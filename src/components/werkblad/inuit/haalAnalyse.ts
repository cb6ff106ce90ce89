import { openAnalyse } from '#domain/annotatie/bewaard.ts';
import { leesStaat } from '#domain/oefening/poging.ts';
import { uitAnalyse, type Analysebeurt, type Analyseoogst } from '#domain/werkblad/uit-analyse.ts';
import { dezeOmgeving } from '#platform/browser.ts';
import type { Opslag } from '#platform/omgeving.ts';
import { vanAnalyse } from '#teksten/werkbladin.ts';

/** What came of looking for marks at a story. */
export type Opgehaald =
  | ({ readonly stand: 'gevonden' } & Analyseoogst)
  /** Nothing was marked in this browser. */
  | { readonly stand: 'niets' }
  /** The storage of the exercises did not answer. */
  | { readonly stand: 'dicht' };

interface Vraag {
  /** Id of the story. */
  readonly verhaal: string;
  /** Its turns, with seconds; without them marks get a time and no turn. */
  readonly beurten?: readonly Analysebeurt[];
  readonly nieuweId: () => string;
}

/** Looks up what somebody marked at a story in this browser. Only reads; the marks stay where they are. */
export async function haalAnalyse(
  { verhaal, beurten = [], nieuweId }: Vraag,
  opslag: Pick<Opslag, 'lees'> = dezeOmgeving.opslag,
): Promise<Opgehaald> {
  const gelezen = await opslag.lees(verhaal);
  if (gelezen.stand === 'niet-gelezen') return { stand: 'dicht' };
  const { inhoud } = openAnalyse(verhaal, leesStaat(gelezen.waarde));
  const oogst = uitAnalyse({ verhaal, beurten, nieuweId, rondes: inhoud.rondes, regel: vanAnalyse.regel });
  return oogst ? { stand: 'gevonden', ...oogst } : { stand: 'niets' };
}
