import { overbodig, type Moment } from '#domain/werkblad/geschiedenis.ts';
import type { Werkblad } from '#domain/werkblad.ts';
import type { Bank, Ligplaats, Opdracht } from '#platform/werkblad/bank.ts';
import {
  isVersierecord,
  leesBladrecord,
  maakBladrecord,
  versiereeks,
  versiesleutel,
  type Versierecord,
} from '#platform/werkblad/bladrecord.ts';
import type { Werkbladklok } from '#platform/werkblad/omgeving.ts';
import type { Versie } from './contract.ts';

/** How often the history of a sheet is thinned out, at most. */
const SNOEI_NA = 60_000;

export interface Versiewereld {
  readonly bank: Bank;
  readonly klok: Werkbladklok;
  readonly sleutel: () => CryptoKey | undefined;
  readonly eis: () => NonNullable<Opdracht['eisen']>[number];
}

const momentVan = ({ revisie, tijd, vast, data }: Versierecord): Moment => ({
  revisie,
  tijd,
  vast,
  omvang: data.byteLength,
});

/** The history of all sheets: every save adds to it, in the transaction of the save itself. */
export class Versies {
  readonly #wereld: Versiewereld;
  readonly #gesnoeid = new Map<string, number>();

  constructor(wereld: Versiewereld) {
    this.#wereld = wereld;
  }

  /** Earlier versions, the newest first. What cannot be read is passed over. */
  async lees(id: string): Promise<readonly Versie[]> {
    const sleutel = this.#wereld.sleutel();
    if (!sleutel) return [];
    const versies = await Promise.all(
      (await this.#records(id)).map(async (record): Promise<readonly Versie[]> => {
        const { uitkomst } = await leesBladrecord(sleutel, { winkel: 'geschiedenis', id }, record);
        if (uitkomst.soort !== 'gelezen') return [];
        return [{ revisie: record.revisie, tijd: new Date(record.tijd).toISOString(), blad: uitkomst.blad }];
      }),
    );
    return versies.flat().sort((a, b) => b.revisie - a.revisie);
  }

  /** Makes sure that a version stays, also when the history is thinned out. */
  async houd(blad: Werkblad): Promise<boolean> {
    const { bank, eis, klok } = this.#wereld;
    const sleutel = this.#wereld.sleutel();
    if (!sleutel) return false;
    const waarde: Versierecord = {
      ...(await maakBladrecord(sleutel, 'geschiedenis', blad)),
      tijd: klok.nu(),
      vast: true,
    };
    const plek = { winkel: 'geschiedenis', sleutel: versiesleutel(blad.id, blad.revisie) } as const;
    return (await bank.schrijf({ eisen: [eis()], zet: [{ ...plek, waarde }] })).stand === 'bewaard';
  }

  /** Thins a history out, now and then. Only called after a save completed. */
  async snoei(id: string): Promise<void> {
    const { klok, bank, eis } = this.#wereld;
    const nu = klok.teller();
    if (nu - (this.#gesnoeid.get(id) ?? -Infinity) < SNOEI_NA) return;
    this.#gesnoeid.set(id, nu);
    const momenten = (await this.#records(id)).map(momentVan);
    const weg = overbodig(momenten, klok.nu()).map((revisie): Ligplaats => ({
      winkel: 'geschiedenis',
      sleutel: versiesleutel(id, revisie),
    }));
    if (weg.length > 0) await bank.schrijf({ eisen: [eis()], weg });
  }

  async #records(id: string): Promise<readonly Versierecord[]> {
    const alle = await this.#wereld.bank.leesAlles('geschiedenis', versiereeks(id));
    return alle.stand === 'gelezen' ? alle.waarde.map(({ waarde }) => waarde).filter(isVersierecord) : [];
  }
}
