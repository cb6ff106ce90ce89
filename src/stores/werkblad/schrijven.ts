import { beslisSchrijven, WERKBLADVERSIE, type Buiten, type Schrijfbesluit, type Werkblad } from '#domain/werkblad.ts';
import type { Bewaarfout } from '#domain/voortgang/types.ts';
import type { Bank, Ligplaats, Opdracht } from '#platform/werkblad/bank.ts';
import {
  leesBladrecord,
  maakBladrecord,
  merkVan,
  versiesleutel,
  zelfdeMerk,
  type Gelezen,
  type Versierecord,
} from '#platform/werkblad/bladrecord.ts';

type Zet = NonNullable<Opdracht['zet']>[number];
type Eis = NonNullable<Opdracht['eisen']>[number];

/** How often somebody else may come in between before we call it busy. */
const POGINGEN = 8;

export interface Schrijfwereld {
  readonly bank: Bank;
  readonly buiten: () => Buiten;
  /** Our key is the one on the disk. */
  readonly eis: () => Eis;
}

export interface Schrijfwerk {
  readonly sleutel: CryptoKey;
  readonly mijn: Werkblad;
  /** The version `mijn` went on from. */
  readonly basis: Werkblad | undefined;
  /** What we believe lies there; it is compared in the transaction. */
  readonly er: Gelezen | undefined;
  /** Goes in the same transaction. */
  readonly weg?: readonly Ligplaats[];
}

export type Geschreven =
  | {
      readonly soort: 'bewaard';
      readonly besluit: Exclude<Schrijfbesluit, { soort: 'weiger' }>;
      readonly er: Gelezen;
      readonly tijd: number;
    }
  | {
      readonly soort: 'geweigerd';
      readonly reden: Extract<Schrijfbesluit, { soort: 'weiger' }>['reden'];
      readonly er: Gelezen | undefined;
    }
  /** Another key lies there now, or none: everything was erased meanwhile. */
  | { readonly soort: 'sleutel-weg' }
  | { readonly soort: 'niet-bewaard'; readonly reden: Bewaarfout };

/** Where the record from before a migration lies until the next good save. */
export const omzettingsplek = (id: string): Ligplaats => ({ winkel: 'apart', sleutel: `omzetting/${id}` });

/** A sheet with its version in the history: both or neither. */
export async function maakZetten(sleutel: CryptoKey, blad: Werkblad, tijd: number): Promise<readonly [Zet, Zet]> {
  const [record, versie] = await Promise.all([
    maakBladrecord(sleutel, 'bladen', blad),
    maakBladrecord(sleutel, 'geschiedenis', blad),
  ]);
  const inGeschiedenis: Versierecord = { ...versie, tijd, vast: false };
  return [
    { winkel: 'bladen', sleutel: blad.id, waarde: record },
    { winkel: 'geschiedenis', sleutel: versiesleutel(blad.id, blad.revisie), waarde: inGeschiedenis },
  ];
}

/** The record of an older version is kept until the next good save, and goes then. */
function omzetting(id: string, er: Gelezen | undefined): Pick<Opdracht, 'zet' | 'weg'> {
  const oud = er?.uitkomst.soort === 'gelezen' && er.uitkomst.versie < WERKBLADVERSIE;
  return oud
    ? { zet: [{ ...omzettingsplek(id), waarde: { blad: id, record: er.ruw } }] }
    : { weg: [omzettingsplek(id)] };
}

/**
 * Saves a sheet. The decision is made on what we believe lies there, and encrypted outside the transaction, because a
 * transaction does not wait for cryptography. Inside it, the record must still be the one that was decided on; otherwise
 * nothing is written, and the decision is made again on what is there.
 */
export async function schrijfBlad(wereld: Schrijfwereld, werk: Schrijfwerk): Promise<Geschreven> {
  const { sleutel, mijn, basis, weg = [] } = werk;
  const { id } = mijn;
  let er = werk.er;
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const buiten = wereld.buiten();
    const besluit = beslisSchrijven({ opgeslagen: er?.uitkomst, basis, mijn }, buiten);
    if (besluit.soort === 'weiger') return { soort: 'geweigerd', reden: besluit.reden, er };
    const tijd = Date.parse(buiten.nu);
    const zetten = await maakZetten(sleutel, besluit.blad, tijd);
    const kopie = besluit.soort === 'kopie' ? await maakZetten(sleutel, besluit.kopie, tijd) : [];
    const om = omzetting(id, er);
    const merk = er?.merk;
    const niets = er === undefined;
    const uit = await wereld.bank.schrijf({
      eisen: [
        wereld.eis(),
        {
          winkel: 'bladen',
          sleutel: id,
          keur: (ligt) => (niets ? ligt === undefined : merk !== undefined && zelfdeMerk(merkVan(ligt), merk)),
        },
      ],
      zet: [...zetten, ...kopie, ...(om.zet ?? [])],
      weg: [...weg, ...(om.weg ?? [])],
    });
    if (uit.stand === 'niet-bewaard') return { soort: 'niet-bewaard', reden: uit.reden };
    if (uit.stand === 'bewaard') {
      const ruw = zetten[0].waarde;
      const uitkomst = { soort: 'gelezen', blad: besluit.blad, versie: WERKBLADVERSIE } as const;
      return { soort: 'bewaard', besluit, er: { uitkomst, merk: merkVan(ruw), ruw }, tijd: uit.tijd };
    }
    if (uit.eis === 0) return { soort: 'sleutel-weg' };
    er = uit.er === undefined ? undefined : await leesBladrecord(sleutel, { winkel: 'bladen', id }, uit.er);
  }
  return { soort: 'niet-bewaard', reden: 'bezet' };
}
