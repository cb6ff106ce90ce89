import { leesStaat } from '#domain/oefening/poging.ts';
import { isDossier, leesGelezen, leesInstellingen, leesJson, leesLaatsteLes } from '#domain/voortgang/guards.ts';
import { leesHaaststaat } from '#domain/voortgang/haast.ts';
import { voegBijeen } from '#domain/voortgang/samenvoegen.ts';
import { SLEUTELS, VOORVOEGSEL } from '#domain/voortgang/sleutels.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Bonregel } from '#domain/wisbon.ts';
import type { Gewist, Omgeving, OpslagRecord, Samenvoeging, Sleutelopslag } from '#platform/omgeving.ts';
import { wisWerkblad } from '#platform/werkbladwissen.ts';
import type { Werkbladwissing } from '#platform/werkbladwissen.ts';
import { stelIn, zetStandaard } from './instellingen.ts';
import { gelezen, laatsteLes, vergeetVoortgang, zetGelezen, zetLaatsteLes } from './voortgang.ts';

/** What undo needs. It lives in the page only: whoever leaves the page cannot undo any more. */
export interface Hersteltoken {
  readonly records: readonly unknown[];
  readonly apart: readonly unknown[];
  readonly sleutels: ReadonlyMap<string, string>;
}

/** A receipt: what was emptied, place by place, and what is left. */
export interface Wisuitkomst {
  /** The Werkblad. There is no way back from this: its key is destroyed. */
  readonly werkblad: Werkbladwissing;
  readonly opslag:
    | { readonly stand: 'gewist'; readonly oefeningen: number; readonly apart: number }
    | { readonly stand: 'niet-gewist'; readonly reden: Bewaarfout };
  readonly sleutels: readonly { readonly sleutel: string; readonly stand: 'gewist' | 'niet-gewist' }[];
  /** Looked up afterwards. `onbekend` when the storage could not be read. */
  readonly over: number | 'onbekend';
  readonly token: Hersteltoken;
}

export type Herstelresultaat =
  | { readonly stand: 'hersteld'; readonly oefeningen: number }
  | { readonly stand: 'niet-hersteld'; readonly reden: Bewaarfout };

const onzeSleutels = (opslag: Sleutelopslag): readonly string[] =>
  opslag.sleutels().filter((sleutel) => sleutel.startsWith(VOORVOEGSEL));

interface Sleutelwissing {
  readonly sleutels: Wisuitkomst['sleutels'];
  readonly was: ReadonlyMap<string, string>;
}

function wisSleutels(opslag: Sleutelopslag): Sleutelwissing {
  const was = new Map(onzeSleutels(opslag).map((sleutel) => [sleutel, opslag.lees(sleutel) ?? '']));
  vergeetVoortgang();
  zetStandaard();
  for (const sleutel of was.keys()) opslag.wis(sleutel);
  const over = new Set(onzeSleutels(opslag));
  return {
    was,
    sleutels: [...was.keys()].map((sleutel) => ({ sleutel, stand: over.has(sleutel) ? 'niet-gewist' : 'gewist' })),
  };
}

type Nacontrole = Gewist & { readonly over: number | 'onbekend' };

const NIETS: Gewist = { records: [], apart: [], haast: [] };

/** Looks whether it is empty now. What another tab wrote at the very last moment is erased too, and can be undone too. */
async function kijkNa({ opslag }: Omgeving): Promise<Nacontrole> {
  const tel = async (): Promise<number | 'onbekend'> => {
    const delen = await Promise.all([opslag.leesAlles(), opslag.leesApart(), opslag.leesHaast()]);
    const aantallen = delen.map((deel) => (deel.stand === 'gelezen' ? deel.waarde.length : NaN));
    const som = aantallen.reduce((een, ander) => een + ander, 0);
    return Number.isNaN(som) ? 'onbekend' : som;
  };
  const eerst = await tel();
  if (eerst === 0 || eerst === 'onbekend') return { ...NIETS, over: eerst };
  const nog = await opslag.wis();
  return { ...(nog.stand === 'gewist' ? nog : NIETS), over: await tel() };
}

/** What undo puts back: what a page left in haste goes back as a record, joined with the one it belongs to. */
const maakToken = (delen: readonly Gewist[], sleutels: ReadonlyMap<string, string>): Hersteltoken => {
  const haast = delen.flatMap((deel) => deel.haast).map((waarde) => leesHaaststaat(waarde)?.staat ?? waarde);
  return {
    records: [...delen.flatMap((deel) => deel.records), ...haast],
    apart: delen.flatMap((deel) => deel.apart),
    sleutels,
  };
};

/**
 * Erases everything: first the Werkblad, which is about real people, its key before all else; then what people wrote in
 * exercises, then our keys in localStorage, then every tab is told. Deleting is not shredding: a browser may leave
 * traces on the disk for a while, and the words on the screen say so.
 */
export async function wisAlles(omgeving: Omgeving, wisHet = wisWerkblad): Promise<Wisuitkomst> {
  const werkblad = await wisHet();
  const gewist = await omgeving.opslag.wis();
  const { was, sleutels } = wisSleutels(omgeving.sleutelopslag);
  if (gewist.stand === 'niet-gewist') {
    return { werkblad, opslag: gewist, sleutels, over: 'onbekend', token: maakToken([], was) };
  }
  omgeving.melding.stuur({ soort: 'gewist' }, 'overal');
  const na = await kijkNa(omgeving);
  const token = maakToken([gewist, na], was);
  const oefeningen = new Set(token.records.map((record) => (isRecord(record) ? record.id : record))).size;
  return {
    werkblad,
    opslag: { stand: 'gewist', oefeningen, apart: token.apart.length },
    sleutels,
    over: na.over,
    token,
  };
}

/** The same as lines of a receipt, which may go to another page: numbers and fixed words only. */
export function bonVan({ werkblad, opslag, sleutels, over }: Wisuitkomst): readonly Bonregel[] {
  const gewist = sleutels.filter(({ stand }) => stand === 'gewist').length;
  const leeg = over === 0 ? 'leeg' : over === 'onbekend' ? 'niet-na-te-gaan' : 'niet-leeg';
  const antwoorden: readonly Bonregel[] =
    opslag.stand === 'gewist'
      ? [
          { plek: 'antwoorden', stand: leeg, aantal: opslag.oefeningen },
          { plek: 'antwoorden-apart', stand: leeg, aantal: opslag.apart },
        ]
      : [{ plek: 'antwoorden', stand: 'niet-leeg' }];
  return [
    ...(werkblad.stand === 'gewist' ? werkblad.regels : []),
    ...antwoorden,
    { plek: 'merkjes', stand: gewist < sleutels.length ? 'niet-leeg' : 'leeg', aantal: gewist },
  ];
}

const isRecord = (waarde: unknown): waarde is OpslagRecord =>
  isDossier(waarde) && typeof waarde.id === 'string' && typeof waarde.gewijzigd === 'number';

/** What was made since the erasing stays too: the newest goes first, the other is among the old answers. */
const voegTerug = (er: unknown, record: OpslagRecord): Samenvoeging => {
  const nu = leesStaat(er);
  const toen = leesStaat(record);
  return nu && toen ? { record: voegBijeen(nu, toen) } : { record, apart: [er] };
};

/** Undoes `wisAlles`, within the page. */
export async function herstel(omgeving: Omgeving, token: Hersteltoken): Promise<Herstelresultaat> {
  const records = token.records.filter(isRecord);
  const apart = [...token.apart, ...token.records.filter((waarde) => !isRecord(waarde))];
  if (records.length > 0 || apart.length > 0) {
    const resultaat = await omgeving.opslag.bewaarAlles(records, { samen: voegTerug, apart });
    if (resultaat.stand === 'niet-bewaard') return { stand: 'niet-hersteld', reden: resultaat.reden };
  }
  herstelSleutels(omgeving.sleutelopslag, token.sleutels);
  omgeving.melding.stuur({ soort: 'ingelezen' }, 'overal');
  return { stand: 'hersteld', oefeningen: new Set(records.map(({ id }) => id)).size };
}

function herstelSleutels(opslag: Sleutelopslag, was: ReadonlyMap<string, string>): void {
  const json = (sleutel: string): unknown => leesJson(was.get(sleutel) ?? '');
  zetGelezen({ ...gelezen.get(), ...leesGelezen(json(SLEUTELS.gelezen)) });
  zetLaatsteLes(laatsteLes.get() ?? leesLaatsteLes(json(SLEUTELS.laatsteLes)));
  stelIn(leesInstellingen(json(SLEUTELS.instellingen)));
  for (const [sleutel, waarde] of was) {
    // Keys of others, and values of ours that nobody can read, go back letter for letter.
    if (opslag.lees(sleutel) === undefined) opslag.schrijf(sleutel, waarde);
  }
}
