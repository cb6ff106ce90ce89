import { beurtenVanTot } from '#domain/gesprek/regels.ts';
import type { Moment as Verhaalmoment, TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';
import type { Lezing, LezingMoment } from './analyse.ts';

/** One of our two readings. */
export interface Voorbeeldlezing extends Lezing {
  readonly id: 'a' | 'b';
  readonly soort: 'voorbeeld';
  /** In the order of time. */
  readonly momenten: readonly LezingMoment[];
}

/** A moment points at turns that are not there. The check of the content says so first, with the file and the line. */
export class BeurtOntbreekt extends RangeError {
  override readonly name = 'BeurtOntbreekt';
  constructor(moment: string, beurt: string) {
    super(`moment "${moment}" points at turn "${beurt}", which is not in the transcript`);
  }
}

/** @throws {BeurtOntbreekt} */
function naarMoment(regels: readonly TranscriptRegel[], moment: Verhaalmoment): LezingMoment {
  const { id, vanBeurt, totBeurt, themas, waarneming, vraag, duiding, tip, verschil, gaatGoed } = moment;
  const beurten = beurtenVanTot(regels, vanBeurt, totBeurt);
  const eerste = beurten[0];
  const laatste = beurten.at(-1);
  if (!eerste || !laatste) throw new BeurtOntbreekt(id, totBeurt ?? vanBeurt);
  return {
    id,
    start: eerste.start,
    eind: laatste.eind,
    themas,
    waarneming,
    vraag,
    ...(duiding === undefined ? {} : { duiding }),
    gaatGoed,
    ...(tip === undefined ? {} : { tip }),
    ...(verschil === undefined ? {} : { verschil }),
  };
}

/**
 * The two example readings of a story, with seconds in place of turns.
 * @param naam how a reading is called on the screen.
 * @throws {BeurtOntbreekt}
 */
export function lezingenVan(
  { transcript, momenten }: Pick<Verhaal, 'transcript' | 'momenten'>,
  naam: Readonly<Record<'a' | 'b', string>>,
): readonly Voorbeeldlezing[] {
  return (['a', 'b'] as const).map((id) => ({
    id,
    naam: naam[id],
    soort: 'voorbeeld',
    momenten: momenten
      .filter(({ lezing }) => lezing === id)
      .map((moment) => naarMoment(transcript, moment))
      .sort((een, ander) => een.start - ander.start),
  }));
}
