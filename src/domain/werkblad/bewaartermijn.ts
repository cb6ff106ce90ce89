import { isDossier } from '#domain/voortgang/guards.ts';

/** A moment by two measures: the clock, which anybody can set, and the number of the session. */
export interface Keer {
  /** Milliseconds since 1970. */
  readonly tijd: number;
  readonly sessie: number;
}

/** What is kept for "erase what nobody opened or changed for N days". */
export interface Termijnstaat {
  /** Days; undefined for never. */
  readonly dagen: number | undefined;
  /** The session that is on, and when it began. */
  readonly nu: Keer;
  /** When each sheet was opened last, and when somebody was warned since. */
  readonly bladen: Readonly<Record<string, { readonly open: Keer; readonly gewaarschuwd?: Keer }>>;
}

const UUR = 3_600_000;
const DAG = 24 * UUR;

export const TERMIJN = {
  /** Two visits closer together than this are one session: reloading ten times is not ten days of work. */
  sessieNa: 8 * UUR,
  /** Sessions that must have passed; so a clock that is set forward erases nothing by itself. */
  sessies: 3,
  /** How long before the end somebody is warned, at most (half the time, for a short one). */
  waarschuwing: 3 * DAG,
  /** Between the warning and the erasing, also by the clock. */
  bedenktijd: DAG,
} as const;

export const LEGE_TERMIJN: Termijnstaat = { dagen: undefined, nu: { tijd: 0, sessie: 0 }, bladen: {} };

/** Somebody opened the Werkblad: a new session, unless the last one began a moment ago. Clocks that went back count too. */
export function beginSessie(staat: Termijnstaat, tijd: number): Termijnstaat {
  const nieuw = staat.nu.sessie === 0 || Math.abs(tijd - staat.nu.tijd) >= TERMIJN.sessieNa;
  return nieuw ? { ...staat, nu: { tijd, sessie: staat.nu.sessie + 1 } } : staat;
}

/** Somebody opened a sheet. */
export const opende = (staat: Termijnstaat, id: string, tijd: number): Termijnstaat => ({
  ...staat,
  bladen: { ...staat.bladen, [id]: { open: { tijd, sessie: staat.nu.sessie } } },
});

/** Another term, or none. All sheets start anew: nobody loses at once what they left lying before. */
export const zetTermijn = (staat: Termijnstaat, dagen: number | undefined): Termijnstaat => ({
  ...staat,
  dagen,
  bladen: {},
});

/** A sheet, and when it was changed last, in milliseconds since 1970. */
export interface Termijnblad {
  readonly id: string;
  readonly gewijzigd: number;
}

type Bladkeren = Termijnstaat['bladen'][string];

/** A change counts as well as opening: a tab can stay open for weeks. It takes a warning of before away. */
function sindsLaatst(er: Bladkeren | undefined, { gewijzigd }: Termijnblad, hier: Keer): Bladkeren {
  if (!er) return { open: hier };
  return gewijzigd > er.open.tijd ? { open: { tijd: gewijzigd, sessie: hier.sessie } } : er;
}

export interface Termijnoordeel {
  readonly staat: Termijnstaat;
  /** These go now. */
  readonly weg: readonly string[];
  /** These go soon. */
  readonly waarschuw: readonly string[];
  /** Days until the first of those goes; at least one. */
  readonly nogDagen: number;
}

/**
 * What goes now and what goes soon, at the start of a session. A sheet goes only when the clock says so, enough sessions
 * passed, and somebody was warned in an earlier session, a day ago or more. A sheet that was never seen starts now.
 */
export function beoordeelTermijn(staat: Termijnstaat, alle: readonly Termijnblad[], tijd: number): Termijnoordeel {
  const { dagen, nu } = staat;
  const hier: Keer = { tijd, sessie: nu.sessie };
  const ids = alle.map(({ id }) => id);
  const bladen = Object.fromEntries(alle.map((blad) => [blad.id, sindsLaatst(staat.bladen[blad.id], blad, hier)]));
  if (dagen === undefined) return { staat: { ...staat, bladen }, weg: [], waarschuw: [], nogDagen: 1 };
  const termijn = dagen * DAG;
  const vanaf = termijn - Math.min(TERMIJN.waarschuwing, termijn / 2);
  const stil = (id: string): number => tijd - (bladen[id]?.open.tijd ?? tijd);
  const bijna = ids.filter((id) => stil(id) >= vanaf);
  const weg = bijna.filter((id) => {
    const { open, gewaarschuwd } = bladen[id] ?? { open: hier };
    if (stil(id) < termijn || !gewaarschuwd || nu.sessie - open.sessie < TERMIJN.sessies) return false;
    return nu.sessie > gewaarschuwd.sessie && tijd - gewaarschuwd.tijd >= TERMIJN.bedenktijd;
  });
  const waarschuw = bijna.filter((id) => !weg.includes(id));
  for (const id of waarschuw) bladen[id] = { open: hier, gewaarschuwd: hier, ...bladen[id] };
  for (const id of weg) Reflect.deleteProperty(bladen, id);
  const rest = Math.min(...waarschuw.map((id) => termijn - stil(id)));
  const nogDagen = Math.max(1, Math.ceil(Number.isFinite(rest) ? rest / DAG : 1));
  return { staat: { ...staat, bladen }, weg, waarschuw, nogDagen };
}

const isKeer = (waarde: unknown): waarde is Keer =>
  isDossier(waarde) && Number.isFinite(waarde.tijd) && Number.isSafeInteger(waarde.sessie);

/** A stored state. What cannot be read starts anew, which erases nothing. */
export function leesTermijn(waarde: unknown): Termijnstaat {
  if (!isDossier(waarde) || !isKeer(waarde.nu) || !isDossier(waarde.bladen)) return LEGE_TERMIJN;
  const { dagen } = waarde;
  const bladen = Object.entries(waarde.bladen).flatMap(([id, keren]) => {
    if (!isDossier(keren) || !isKeer(keren.open)) return [];
    return [
      [id, { open: keren.open, ...(isKeer(keren.gewaarschuwd) ? { gewaarschuwd: keren.gewaarschuwd } : {}) }] as const,
    ];
  });
  const geldig = typeof dagen === 'number' && Number.isFinite(dagen) && dagen >= 1;
  return { dagen: geldig ? dagen : undefined, nu: waarde.nu, bladen: Object.fromEntries(bladen) };
}
