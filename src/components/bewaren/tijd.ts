import { bewaren } from '#teksten/bewaren.ts';

const klokvorm = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const dagvorm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });

/** The time of the day; with the day in front when that was not today. Both in milliseconds since the epoch. */
export function toonMoment(tijd: number, nu: number): string {
  const dag = dagvorm.format(tijd);
  const klok = klokvorm.format(tijd);
  return dag === dagvorm.format(nu) ? klok : `${dag}, ${klok}`;
}

/** "Bewaard om 10:42", or with the day when that was not today. */
export function toonBewaard(tijd: number, nu: number): string {
  const dag = dagvorm.format(tijd);
  const klok = klokvorm.format(tijd);
  return dag === dagvorm.format(nu) ? bewaren.bewaard(klok) : bewaren.bewaardOp(dag, klok);
}
