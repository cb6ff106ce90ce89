import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import type { Sleutelopslag } from '#platform/omgeving.ts';
import { WINKELS, type Bank, type Sloopuitkomst, type Winkel } from '#platform/werkblad/bank.ts';
import type { Wisbon, Wisbonregel } from './contract.ts';
import { SLEUTELPLEK } from './sleutelhouder.ts';

export interface Wiswereld {
  readonly bank: Bank;
  readonly sleutelopslag: Sleutelopslag;
  /** The key is gone from the disk: out of the memory of this page, and tell the other tabs. */
  readonly sleutelVernietigd: () => void;
}

type Stand = Wisbonregel['stand'];

/** What a line of the receipt looks at. */
const PLEKKEN = [
  ['sleutel', ['sleutel']],
  ['bladen', ['bladen', 'haast']],
  ['geschiedenis', ['geschiedenis']],
  ['apart', ['apart']],
  ['instellingen', ['instellingen']],
] as const satisfies readonly (readonly [Wisbonregel['plek'], readonly Winkel[]])[];

async function kijk(bank: Bank, winkels: readonly Winkel[]): Promise<Stand> {
  const alle = await Promise.all(winkels.map((winkel) => bank.leesAlles(winkel)));
  if (alle.some(({ stand }) => stand === 'niet-gelezen')) return 'niet-na-te-gaan';
  return alle.every((uit) => uit.stand === 'gelezen' && uit.waarde.length === 0) ? 'leeg' : 'niet-leeg';
}

const VAN_SLOOP: Readonly<Record<Sloopuitkomst, Stand>> = {
  weg: 'leeg',
  bezet: 'niet-leeg',
  'niet-na-te-gaan': 'niet-na-te-gaan',
};

/**
 * Erases everything, the key first: from then on nobody can read what a browser may leave on the disk for a while. Then the
 * other tabs let go, the stores are emptied and looked at, and the database goes. The receipt says what was found, not what
 * was asked for.
 */
export async function wisAlles({ bank, sleutelopslag, sleutelVernietigd }: Wiswereld): Promise<Wisbon> {
  const bladen = await bank.leesAlles('bladen');
  await bank.schrijf({ weg: [SLEUTELPLEK] });
  sleutelVernietigd();
  await bank.schrijf({ leeg: WINKELS });
  const regels: Wisbonregel[] = [];
  for (const [plek, winkels] of PLEKKEN) regels.push({ plek, stand: await kijk(bank, winkels) });
  const databank = VAN_SLOOP[await bank.sloop()];
  sleutelopslag.wis(SLEUTELS.werkblad);
  sleutelopslag.wis(SLEUTELS.werkbladtoetsen);
  const merkteken = sleutelopslag.lees(SLEUTELS.werkblad) === undefined ? 'leeg' : 'niet-leeg';
  // What could not be looked into is gone when the database that held it is.
  const zeker = regels.map((regel) =>
    regel.stand === 'niet-na-te-gaan' && databank === 'leeg' ? { ...regel, stand: 'leeg' as const } : regel,
  );
  return {
    bladen: bladen.stand === 'gelezen' ? bladen.waarde.length : 0,
    regels: [...zeker, { plek: 'merkteken', stand: merkteken }, { plek: 'databank', stand: databank }],
  };
}
