import ICAL from 'ical.js';
import { bestaand } from './bestaand.ts';

/** A reminder that a person asked for. */
export interface Herinnering {
  /** Random, and the same when it is made again: a calendar replaces it instead of adding one. */
  readonly id: string;
  /** As a date field gives it: `2026-12-01`. */
  readonly dag: string;
  /** As a time field gives it: `09:30`. */
  readonly tijd: string;
  readonly titel: string;
  /** The voornemen itself, when somebody said so. */
  readonly tekst?: string;
}

/** Minutes that a reminder takes up in a calendar. */
const DUUR = 15;

function gebeurtenis({ id, dag, tijd, titel, tekst }: Herinnering, nu: string): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  // Floating: no time zone. It is about the clock on the wall at the desk of this person, wherever that is.
  const begin = ICAL.Time.fromDateTimeString(`${dag}T${tijd}:00`);
  vevent.addPropertyWithValue('uid', `${id}@vknz.invalid`);
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${nu.slice(0, 19)}Z`));
  vevent.addPropertyWithValue('dtstart', begin);
  vevent.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(DUUR * 60));
  vevent.addPropertyWithValue('summary', bestaand(titel));
  if (tekst !== undefined) vevent.addPropertyWithValue('description', bestaand(tekst));
  // Shows to whom looks along in the calendar that something is there, and not what; where the program respects it.
  vevent.addPropertyWithValue('class', 'PRIVATE');
  vevent.addPropertyWithValue('transp', 'TRANSPARENT');
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(0));
  alarm.addPropertyWithValue('description', bestaand(titel));
  vevent.addSubcomponent(alarm);
  return vevent;
}

/** Octets in a line. The library counts the space before the rest of a folded line out, so one less than the 75 of RFC 5545. */
const REGEL = 74;

/** The text of a calendar file. @param nu ISO moment in UTC. */
export function maakAgenda(herinneringen: readonly Herinnering[], nu: string): string {
  const agenda = new ICAL.Component(['vcalendar', [], []]);
  agenda.addPropertyWithValue('prodid', '-//Van kijken naar zien//Werkblad//NL');
  agenda.addPropertyWithValue('version', '2.0');
  agenda.addPropertyWithValue('calscale', 'GREGORIAN');
  // No METHOD: it would make this a message that somebody sends, and ask for an ORGANIZER (RFC 5546).
  for (const een of herinneringen) agenda.addSubcomponent(gebeurtenis(een, nu));
  ICAL.foldLength = REGEL;
  return `${agenda.toString()}\r\n`;
}

/** The events in a calendar file; none when it cannot be read to its end. */
function gebeurtenissenIn(tekst: string): ICAL.Component[] {
  try {
    return ICAL.Component.fromString(tekst.trimEnd()).getAllSubcomponents('vevent');
  } catch {
    return [];
  }
}

/** Whether a calendar file gives back these reminders, each at its time with its words. */
export function kloptAgenda(tekst: string, herinneringen: readonly Herinnering[]): boolean {
  const er = gebeurtenissenIn(tekst).map((een) => {
    const { startDate, summary, description } = new ICAL.Event(een);
    return [startDate.toString().slice(0, 16), summary, description];
  });
  const moet = herinneringen.map(({ dag, tijd, titel, tekst: woorden }) => [
    `${dag}T${tijd}`,
    bestaand(titel),
    woorden === undefined ? null : bestaand(woorden),
  ]);
  return JSON.stringify(er) === JSON.stringify(moet);
}
