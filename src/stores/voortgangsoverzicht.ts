import { atom, onMount } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { leesStaat } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { leesHaaststaat } from '#domain/voortgang/haast.ts';
import { leesStaten } from '#domain/voortgang/samenvoegen.ts';
import { VOORVOEGSEL } from '#domain/voortgang/sleutels.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Omgeving, Sleutelopslag } from '#platform/omgeving.ts';

/** What is kept in this browser, as far as it can be seen. */
export type Overzicht =
  | { readonly stand: 'laden' }
  | {
      readonly stand: 'gelezen';
      readonly oefeningen: readonly OefeningStaat[];
      /** Records this release cannot read. */
      readonly apart: number;
      /** Whether marks and settings are kept; a browser may allow the one and refuse the other. */
      readonly merkjes: boolean;
    }
  | { readonly stand: 'niet-gelezen'; readonly reden: Bewaarfout; readonly merkjes: boolean };

/** What the server renders, and the browser first. */
export const OVERZICHT_LADEN: Overzicht = { stand: 'laden' };

export interface OverzichtStore {
  /** Follows the storage as long as somebody looks: other tabs, reading a file, erasing. */
  readonly overzicht: ReadableAtom<Overzicht>;
  /** Looks again, for a button. */
  readonly herlees: () => Promise<void>;
}

const PROEF = `${VOORVOEGSEL}proef`;

/** Writes one letter and takes it away again: the only way to know. */
const houdtMerkjes = (opslag: Sleutelopslag): boolean => opslag.schrijf(PROEF, '1') && opslag.wis(PROEF);

type Wereld = Pick<Omgeving, 'opslag' | 'melding' | 'pagina' | 'sleutelopslag'>;

async function kijk({ opslag, sleutelopslag }: Wereld): Promise<Overzicht> {
  const [records, apart, haast] = await Promise.all([opslag.leesAlles(), opslag.leesApart(), opslag.leesHaast()]);
  const merkjes = houdtMerkjes(sleutelopslag);
  if (records.stand === 'niet-gelezen') return { stand: 'niet-gelezen', reden: records.reden, merkjes };
  if (apart.stand === 'niet-gelezen') return { stand: 'niet-gelezen', reden: apart.reden, merkjes };
  // What a page laid down while it was being closed counts as done, until that exercise is opened again.
  const inHaast =
    haast.stand === 'gelezen' ? haast.waarde.map(({ waarde }) => leesHaaststaat(waarde)?.staat ?? waarde) : [];
  const { oefeningen, onleesbaar } = leesStaten([...records.waarde, ...inHaast], leesStaat);
  return { stand: 'gelezen', oefeningen, apart: apart.waarde.length + onleesbaar.length, merkjes };
}

/** Everything that is stored, for the page about progress. Making the store does nothing; looking at it does. */
export function maakOverzichtStore(wereld: Wereld): OverzichtStore {
  const $overzicht = atom<Overzicht>(OVERZICHT_LADEN);
  let bezig: Promise<void> | undefined;
  let gevraagd = 0;

  const lees = async (): Promise<void> => {
    for (let gezien = 0; gezien !== gevraagd;) {
      gezien = gevraagd;
      $overzicht.set(await kijk(wereld));
    }
    bezig = undefined;
  };
  /** One at a time; what is asked meanwhile is looked at afterwards. */
  const herlees = (): Promise<void> => {
    gevraagd += 1;
    bezig ??= lees();
    return bezig;
  };
  onMount($overzicht, () => {
    const stops = [wereld.melding.luister(() => void herlees()), wereld.pagina.bijTerugkomst(() => void herlees())];
    void herlees();
    return () => stops.forEach((stop) => stop());
  });
  return { overzicht: $overzicht, herlees };
}
