import type { ReadableAtom } from 'nanostores';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import type { Bericht, Omgeving, Stop } from '#platform/omgeving.ts';
import { Oefeningplek } from './oefeningplek.ts';
import type { OefeningStatus } from './oefeningstatus.ts';

export { LADEN } from './oefeningstatus.ts';
export type { Bewaard, OefeningStatus, StaatHerkomst } from './oefeningstatus.ts';

export interface OefeningenStore {
  /** The status of one exercise; the same atom for the same id. Reads the disk the first time. */
  open(id: string): ReadableAtom<OefeningStatus>;
  /** What a person did. Drafts reach the disk within 300 ms, attempts at once. */
  wijzig(id: string, staat: OefeningStaat): void;
  /** Brings everything to the disk now; for a button "Probeer opnieuw", and before an export. */
  spoel(): Promise<void>;
  /** What is only on the screen. An export takes it along. */
  nietBewaard(): readonly OefeningStaat[];
  /** Stops listening to the page and to other tabs. For tests. */
  sluit(): void;
}

type Wereld = Pick<Omgeving, 'klok' | 'opslag' | 'melding' | 'pagina'>;

/**
 * The states of the exercises: in memory first, on the disk soon after, in step with other tabs. Making the store does
 * nothing; opening an exercise does. It says `bewaard` only after the disk did.
 */
export function maakOefeningenStore(omgeving: Wereld): OefeningenStore {
  const plekken = new Map<string, Oefeningplek>();
  let stops: readonly Stop[] = [];

  const alles = (): readonly Oefeningplek[] => [...plekken.values()];
  const spoel = async (): Promise<void> => {
    await Promise.all(alles().map((plek) => plek.spoel()));
  };
  const herlees = (): void => alles().forEach((plek) => void plek.herlees());

  const hoor = (bericht: Bericht): void => {
    if (bericht.soort === 'gewist') alles().forEach((plek) => plek.vergeet());
    else if (bericht.soort === 'ingelezen') herlees();
    else if (plekken.get(bericht.id)?.basis?.gewijzigd !== bericht.gewijzigd) void plekken.get(bericht.id)?.herlees();
  };
  const luister = (): void => {
    stops = [
      omgeving.melding.luister(hoor),
      omgeving.pagina.bijVerlaten(() => alles().forEach((plek) => plek.verlaat())),
      // Messages that came while this tab slept are gone; what could not be saved then may work now.
      omgeving.pagina.bijTerugkomst(() => {
        herlees();
        void spoel();
      }),
    ];
  };
  const plekVan = (id: string): Oefeningplek => {
    if (plekken.size === 0) luister();
    const er = plekken.get(id);
    if (er) return er;
    const nieuw = new Oefeningplek(id, omgeving);
    plekken.set(id, nieuw);
    void nieuw.laad();
    return nieuw;
  };
  return {
    open: (id) => plekVan(id).$status,
    wijzig: (id, staat) => plekVan(id).wijzig(staat),
    spoel,
    nietBewaard: () =>
      alles().flatMap((plek) => (plek.isVuil ? [plek.$status.get().staat] : []).filter((staat) => staat !== null)),
    sluit: () => {
      stops.forEach((stop) => stop());
      plekken.clear();
    },
  };
}
