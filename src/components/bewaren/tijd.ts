import { bewaren } from '#teksten/bewaren.ts';

/** 09:05, on the clock of the reader. Without `Intl`: its first word takes a browser half a frame, just when somebody writes. */
const klokvorm = (tijd: number): string => new Date(tijd).toTimeString().slice(0, 5);

let dagvorm: Intl.DateTimeFormat | undefined;

/** 3 mei; `undefined` when that is today. */
function anderedag(tijd: number, nu: number): string | undefined {
  if (new Date(tijd).toDateString() === new Date(nu).toDateString()) return undefined;
  dagvorm ??= new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
  return dagvorm.format(tijd);
}

/** The time of the day; with the day in front when that was not today. Both in milliseconds since the epoch. */
export function toonMoment(tijd: number, nu: number): string {
  const dag = anderedag(tijd, nu);
  return dag === undefined ? klokvorm(tijd) : `${dag}, ${klokvorm(tijd)}`;
}

/** "Bewaard om 10:42", or with the day when that was not today. */
export function toonBewaard(tijd: number, nu: number): string {
  const dag = anderedag(tijd, nu);
  return dag === undefined ? bewaren.bewaard(klokvorm(tijd)) : bewaren.bewaardOp(dag, klokvorm(tijd));
}
