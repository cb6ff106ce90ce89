import { atom, type PreinitializedWritableAtom } from 'nanostores';
import {
  bewaarbaar,
  beslisSchrijven,
  isLeeg,
  kiesRust,
  leesWerkblad,
  nieuwWerkblad,
  slot,
  SLOT,
  type Plek,
  type Slotgebeurtenis,
  type Slotinstelling,
  type Slotreden,
  type Slotstaat,
  type Tijd,
  type Werkblad,
} from '#domain/werkblad.ts';
import { isLangGenoeg } from '#domain/werkblad/wachtzin.ts';
import type { Stop } from '#platform/omgeving.ts';
import { isVersleuteld, ontsleutel, versleutel } from '#platform/werkblad/kluis.ts';
import type { Werkbladomgeving } from '#platform/werkblad/omgeving.ts';
import {
  leesSleutelrecord,
  maakSleutelVan,
  metNieuweWachtzin,
  nieuweSleutelbytes,
  pakIn,
  pakUit,
  wisBytes,
  type Opener,
  type Sleutelrecord,
} from '#platform/werkblad/sleutelbos.ts';
import type {
  Bericht,
  Bewaarstand,
  Bladenstand,
  Gelukt,
  Mislukt,
  Opslagstand,
  Recht,
  Sleutelfout,
  Sleutelkeuze,
  Sleutelstand,
  Werkbladstore,
} from './contract.ts';

const SLEUTELPLEK = { winkel: 'sleutel', sleutel: 'sleutel' } as const;
const UITSTEL = 300;
const gelukt = { stand: 'gelukt' } as const;
const mislukt = <R extends string>(reden: R): Mislukt<R> => ({ stand: 'mislukt', reden });

interface Blad {
  blad: Werkblad;
  basis: Werkblad | undefined;
  vuil: number;
  schoon: number;
  stop?: Stop | undefined;
}

/** First version: one tab, no history, no haste. */
// eslint-disable-next-line max-lines-per-function -- replaced by its parts
export function maakWerkbladstore(wereld: Werkbladomgeving): Werkbladstore {
  const { klok, bank } = wereld;
  const $slot = atom<Slotstaat>({ stand: 'onbekend', plek: {} });
  const $sleutel = atom<Sleutelstand>({ soort: 'onbekend' });
  const $voortgang = atom<number | undefined>(undefined);
  const $opslag = atom<Opslagstand>({ stand: 'onbekend' });
  const $bladen = atom<Bladenstand>({ stand: 'dicht' });
  const $berichten = atom<readonly Bericht[]>([]);
  const $bewaartermijn = atom<number | undefined>(undefined);
  const standen = new Map<string, PreinitializedWritableAtom<Bewaarstand>>();
  const rechten = new Map<string, PreinitializedWritableAtom<Recht>>();
  const bladen = new Map<string, Blad>();
  let record: Sleutelrecord | undefined;
  let sleutel: CryptoKey | undefined;
  let rust: number = SLOT.rust;
  let verlaat: (plek: Plek) => void = () => undefined;

  const nu = (): Tijd => ({ teller: klok.teller(), wand: klok.nu() });
  const iso = (): string => new Date(klok.nu()).toISOString();
  const buiten = () => ({ nu: iso(), nieuweId: () => wereld.nieuweId() });
  const instelling = (): Slotinstelling => ({ wie: record?.soort ?? 'gedeeld', rust });
  const stand = (id: string) => {
    const er = standen.get(id) ?? atom<Bewaarstand>({ stand: 'nog-niets' });
    standen.set(id, er);
    return er;
  };
  const toon = (): void => {
    if (!sleutel) return $bladen.set({ stand: 'dicht' });
    const lijst = [...bladen.values()].map(({ blad }) => blad);
    $bladen.set({ stand: 'open', bladen: lijst.sort((a, b) => (a.gewijzigd < b.gewijzigd ? 1 : -1)), apart: [] });
  };
  const stap = (gebeurtenis: Slotgebeurtenis): void => {
    const { staat, gevolgen } = slot($slot.get(), gebeurtenis, instelling());
    $slot.set(staat);
    for (const gevolg of gevolgen) {
      if (gevolg.soort === 'bewaar-alles') void bewaarAlles(gevolg.poging);
      if (gevolg.soort === 'verlaat') {
        sleutel = undefined;
        bladen.clear();
        toon();
        verlaat(gevolg.plek);
      }
    }
  };
  const bewaarAlles = async (poging: number): Promise<void> => {
    await spoel();
    const fout = store.nietBewaard().length > 0;
    stap(fout ? { soort: 'bewaren-mislukt', poging, fout: 'onbekend' } : { soort: 'bewaard', poging });
  };
  const bewaar = async (id: string): Promise<void> => {
    const plek = bladen.get(id);
    const k = sleutel;
    if (!plek || !k || plek.vuil === plek.schoon) return;
    const { vuil, blad: mijn, basis } = plek;
    const besluit = beslisSchrijven(
      { opgeslagen: basis && { soort: 'gelezen', blad: basis, versie: 1 }, basis, mijn },
      buiten(),
    );
    if (besluit.soort === 'weiger') return;
    const plaats = { winkel: 'bladen', id, revisie: besluit.blad.revisie };
    const waarde = { revisie: besluit.blad.revisie, ...(await versleutel(k, plaats, bewaarbaar(besluit.blad))) };
    const uit = await bank.schrijf({ zet: [{ winkel: 'bladen', sleutel: id, waarde }] });
    if (uit.stand !== 'bewaard') {
      stand(id).set({ stand: 'niet-bewaard', reden: uit.stand === 'botst' ? 'onbekend' : uit.reden });
      return;
    }
    plek.basis = besluit.blad;
    plek.schoon = vuil;
    plek.blad = { ...plek.blad, revisie: besluit.blad.revisie };
    toon();
    stand(id).set(plek.vuil === plek.schoon ? { stand: 'bewaard', tijd: uit.tijd } : { stand: 'bezig' });
    if (!isLeeg(mijn) && $opslag.get().stand === 'goed')
      $opslag.set({ stand: 'goed', blijvend: await wereld.houVast() });
  };
  const spoel = async (): Promise<void> => {
    await Promise.all([...bladen.keys()].map((id) => bewaar(id)));
  };
  const zetSleutelstand = (): void => {
    if (!record) $sleutel.set({ soort: 'geen' });
    else if (record.soort === 'alleen-ik') $sleutel.set({ soort: 'alleen-ik' });
    else $sleutel.set({ soort: 'gedeeld', herstelcode: record.herstel !== undefined, rust });
  };
  const laad = async (): Promise<void> => {
    const k = sleutel;
    const gelezen = await bank.leesAlles('bladen');
    if (!k || gelezen.stand === 'niet-gelezen') return;
    for (const { sleutel: id, waarde } of gelezen.waarde) {
      if (!isVersleuteld(waarde) || !('revisie' in waarde)) continue;
      const plaats = { winkel: 'bladen', id: String(id), revisie: Number(waarde.revisie) };
      const uit = await ontsleutel(k, plaats, waarde);
      const blad = uit.soort === 'gelukt' ? leesWerkblad(uit.waarde) : undefined;
      if (blad?.soort === 'gelezen') bladen.set(String(id), { blad: blad.blad, basis: blad.blad, vuil: 0, schoon: 0 });
    }
    toon();
  };
  const open = async (opener: Opener): Promise<Gelukt | Mislukt<Sleutelfout | 'sleutel-onleesbaar'>> => {
    if ($slot.get().stand !== 'ontgrendelen-bezig') stap({ soort: 'probeer' });
    if (!record) {
      stap({ soort: 'mislukt', fout: 'sleutel-onleesbaar' });
      return mislukt('sleutel-onleesbaar');
    }
    $voortgang.set(0.1);
    const bytes = await pakUit(record, opener);
    $voortgang.set(undefined);
    if (!bytes) {
      stap({ soort: 'mislukt', fout: 'verkeerd' });
      return mislukt('verkeerd');
    }
    sleutel = await maakSleutelVan(bytes);
    wisBytes(bytes);
    await laad();
    stap({ soort: 'geopend', tijd: nu() });
    return gelukt;
  };
  const begin = async (): Promise<void> => {
    const bankstand = await bank.stand();
    $opslag.set(bankstand.stand === 'duurzaam' ? { stand: 'goed', blijvend: 'onbekend' } : bankstand);
    const gelezen = await bank.lees(SLEUTELPLEK);
    const waarde = gelezen.stand === 'gelezen' ? gelezen.waarde : undefined;
    record = leesSleutelrecord(waarde);
    zetSleutelstand();
    if (waarde === undefined) {
      const er = await bank.leesAlles('bladen');
      return stap({ soort: 'geen-sleutel', inhoud: er.stand === 'gelezen' && er.waarde.length > 0 });
    }
    stap({ soort: 'sleutel-gevonden' });
    if (record?.soort === 'alleen-ik') await open({ met: 'browser' });
  };
  const zetBlad = (blad: Werkblad): void => {
    bladen.set(blad.id, { blad, basis: undefined, vuil: 1, schoon: 0 });
    stand(blad.id).set({ stand: 'bezig' });
    toon();
    void bewaar(blad.id);
  };
  const store: Werkbladstore = {
    $slot,
    $sleutel,
    $voortgang,
    $opslag,
    $bladen,
    $berichten,
    $bewaartermijn,
    bedenkWachtzin: () => Promise.resolve('appel fiets regen tafel'),
    maakSleutel: async (keuze: Sleutelkeuze) => {
      if (keuze.wie === 'gedeeld' && !isLangGenoeg(keuze.wachtzin)) return mislukt('te-kort');
      if (record) return mislukt('bestaat-al');
      const bytes = nieuweSleutelbytes();
      $voortgang.set(0.1);
      const bos = await pakIn(bytes, keuze, wereld.rondes);
      $voortgang.set(undefined);
      const uit = await bank.schrijf({ zet: [{ ...SLEUTELPLEK, waarde: bos.record }] });
      if (uit.stand !== 'bewaard' && $opslag.get().stand !== 'alleen-geheugen') return mislukt('onbekend');
      record = bos.record;
      sleutel = await maakSleutelVan(bytes);
      wisBytes(bytes);
      zetSleutelstand();
      toon();
      stap({ soort: 'sleutel-gemaakt', tijd: nu() });
      return { stand: 'gelukt', ...(bos.herstelcode === undefined ? {} : { herstelcode: bos.herstelcode }) };
    },
    ontgrendel: (wachtzin) => open({ met: 'wachtzin', zin: wachtzin }),
    ontgrendelMetCode: async (code, wachtzin) => {
      if (!isLangGenoeg(wachtzin)) return mislukt('te-kort');
      const bytes = record?.soort === 'gedeeld' ? await pakUit(record, { met: 'code', zin: code }) : undefined;
      if (!bytes || record?.soort !== 'gedeeld') return mislukt('verkeerd');
      record = await metNieuweWachtzin(record, bytes, { zin: wachtzin, rondes: wereld.rondes });
      await bank.schrijf({ zet: [{ ...SLEUTELPLEK, waarde: record }] });
      return open({ met: 'wachtzin', zin: wachtzin });
    },
    wisselSleutel: async (oud, keuze) => {
      const bytes = record && (await pakUit(record, { met: 'wachtzin', zin: oud }));
      if (!bytes) return mislukt('verkeerd');
      const bos = await pakIn(bytes, keuze, wereld.rondes);
      await bank.schrijf({ zet: [{ ...SLEUTELPLEK, waarde: bos.record }] });
      record = bos.record;
      zetSleutelstand();
      return { stand: 'gelukt', ...(bos.herstelcode === undefined ? {} : { herstelcode: bos.herstelcode }) };
    },
    zetRust: (ms) => {
      rust = kiesRust(ms);
      zetSleutelstand();
      return Promise.resolve();
    },
    vergrendel: (reden: Slotreden) => stap({ soort: 'vergrendel', reden, tijd: nu() }),
    bezig: (plek) => stap({ soort: 'bezig', tijd: nu(), ...(plek ? { plek } : {}) }),
    naSlot: (wat) => stap(wat === 'opnieuw' ? { soort: 'opnieuw', tijd: nu() } : { soort: wat }),
    gezien: (bericht) => $berichten.set($berichten.get().filter(({ id }) => id !== bericht)),
    begin: ({ bijVerlaten }) => {
      verlaat = bijVerlaten;
      void begin();
      let leeft = true;
      const tik = (): void => {
        if (!leeft) return;
        stap({ soort: 'tik', tijd: nu() });
        klok.straks(1000, tik);
      };
      klok.straks(1000, tik);
      return () => void (leeft = false);
    },
    nieuw: (vul = (leeg) => leeg) => {
      const blad = vul(nieuwWerkblad(buiten()));
      zetBlad(blad);
      return blad;
    },
    wijzig: (id, verander) => {
      const plek = bladen.get(id);
      if (!plek) return;
      const blad = verander(plek.blad);
      if (blad === plek.blad) return;
      plek.blad = { ...blad, gewijzigd: iso() };
      plek.vuil += 1;
      stand(id).set({ stand: 'bezig' });
      toon();
      plek.stop ??= klok.straks(UITSTEL, () => {
        plek.stop = undefined;
        void bewaar(id);
      });
    },
    verwijder: async (id) => {
      const plek = bladen.get(id);
      bladen.delete(id);
      toon();
      await bank.schrijf({ weg: [{ winkel: 'bladen', sleutel: id }] });
      const ongedaan = (): Promise<void> => {
        if (plek) zetBlad(plek.blad);
        return Promise.resolve();
      };
      return { stand: 'gelukt', ongedaan };
    },
    voegToe: (lijst) => {
      const ids = lijst.map((blad) => {
        const id = wereld.nieuweId();
        zetBlad({ ...blad, id, revisie: 0 });
        return id;
      });
      return Promise.resolve({
        stand: 'gelukt',
        ids,
        ongedaan: async () => {
          for (const id of ids) await store.verwijder(id);
        },
      });
    },
    bewaarstand: (id) => stand(id),
    recht: (id) => {
      const er = rechten.get(id) ?? atom<Recht>({ soort: 'schrijven' });
      rechten.set(id, er);
      return er;
    },
    open: () => () => undefined,
    neemOver: () => Promise.resolve(),
    geschiedenis: () => Promise.resolve([]),
    zetTerug: () => Promise.resolve(mislukt('onbekend')),
    rauw: () => Promise.resolve(undefined),
    spoel,
    nietBewaard: () => [...bladen.values()].filter(({ vuil, schoon }) => vuil > schoon).map(({ blad }) => blad),
    zetBewaartermijn: (dagen) => {
      $bewaartermijn.set(dagen);
      return Promise.resolve();
    },
    wis: async () => {
      const aantal = bladen.size;
      await bank.schrijf({ weg: [SLEUTELPLEK] });
      record = undefined;
      sleutel = undefined;
      bladen.clear();
      toon();
      const uit = await bank.sloop();
      zetSleutelstand();
      return {
        bladen: aantal,
        regels: [
          { plek: 'databank', stand: uit === 'weg' ? 'leeg' : uit === 'bezet' ? 'niet-leeg' : 'niet-na-te-gaan' },
        ],
      };
    },
  };
  return store;
}
