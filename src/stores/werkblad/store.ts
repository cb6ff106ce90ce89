import type { Bewaarfout } from '#domain/voortgang/types.ts';
import { isLangGenoeg } from '#domain/werkblad/wachtzin.ts';
import type { Werkbladomgeving } from '#platform/werkblad/omgeving.ts';
import type { Gelukt, Mislukt, Ontgrendelfout, Werkbladslot, Werkbladstore } from './contract.ts';
import { maakDaden } from './daden.ts';
import { alsOpenfout, Kern } from './kern.ts';
import { mislukt } from './uitkomst.ts';
import { wisAlles } from './wissen.ts';

type Opening = Gelukt | Mislukt<Ontgrendelfout>;

/** Opens with a passphrase or a code, and tells the lock what came of it. */
async function open(kern: Kern, doe: () => Promise<Opening>): Promise<Opening> {
  await kern.begonnen();
  const { slot } = kern;
  slot.stap({ soort: 'probeer' });
  if (slot.$slot.get().stand !== 'ontgrendelen-bezig') return mislukt('sleutel-onleesbaar');
  const uit = await doe().catch(() => mislukt('onbekend'));
  const fout = uit.stand === 'gelukt' ? await kern.geopend() : alsOpenfout(uit.reden);
  if (fout) slot.stap({ soort: 'mislukt', fout });
  return uit.stand === 'gelukt' && fout ? mislukt(fout) : uit;
}

function maakSlot(kern: Kern): Werkbladslot {
  const { slot, sleutels, wereld } = kern;
  return {
    $slot: slot.$slot,
    $sleutel: sleutels.$sleutel,
    $voortgang: sleutels.$voortgang,
    bedenkWachtzin: async () => (await import('#platform/werkblad/wachtzin.ts')).bedenkWachtzin(),
    maakSleutel: async (keuze) => {
      await kern.begonnen();
      if (slot.$slot.get().stand !== 'nieuw') return mislukt('bestaat-al');
      const uit = await sleutels.maak(keuze);
      if (uit.stand === 'mislukt') return uit;
      kern.merk();
      wereld.kanaal.stuur({ soort: 'sleutel' });
      await kern.termijn.begin([]);
      kern.bladen.toon();
      slot.stap({ soort: 'sleutel-gemaakt', tijd: slot.nu() });
      return uit;
    },
    ontgrendel: (wachtzin) => open(kern, () => sleutels.ontgrendel({ met: 'wachtzin', zin: wachtzin })),
    ontgrendelMetCode: async (code, wachtzin) => {
      if (!isLangGenoeg(wachtzin)) return mislukt('te-kort');
      let nietBewaard: Bewaarfout | undefined;
      const uit = await open(kern, async () => {
        const sleutel = await sleutels.ontgrendelMetCode(code, wachtzin);
        if (sleutel.stand === 'gelukt') ({ nietBewaard } = sleutel);
        return sleutel;
      });
      if (uit.stand === 'gelukt' && nietBewaard)
        kern.meld({ soort: 'wachtzin-oud', id: wereld.nieuweId(), reden: nietBewaard });
      wereld.kanaal.stuur({ soort: 'sleutel' });
      return uit;
    },
    wisselSleutel: async (oud, keuze) => {
      const uit = await sleutels.wissel(oud, keuze);
      if (uit.stand === 'mislukt') return uit;
      // Who changes the key is there: the time of rest starts now.
      slot.bezig();
      wereld.kanaal.stuur({ soort: 'sleutel' });
      return uit;
    },
    zetRust: async (ms) => {
      const uit = await sleutels.zetRust(ms);
      wereld.kanaal.stuur({ soort: 'sleutel' });
      return uit;
    },
    vergrendel: (reden) => slot.vergrendel(reden),
    bezig: (plek) => slot.bezig(plek),
    naSlot: (wat) => slot.stap(wat === 'opnieuw' ? { soort: wat, tijd: slot.nu() } : { soort: wat }),
  };
}

/**
 * The store of the Werkblad: encrypted, saved within 300 ms, locked when nobody is there, in step with other tabs. Making it
 * does nothing; `begin` does. It says `bewaard` only after the disk did.
 */
export function maakWerkbladstore(wereld: Werkbladomgeving): Werkbladstore {
  const kern = new Kern(wereld);
  const { bladen, tabs, termijn } = kern;
  return {
    ...maakSlot(kern),
    ...maakDaden(kern),
    $opslag: kern.$opslag,
    $bladen: bladen.$bladen,
    $berichten: kern.$berichten,
    $bewaartermijn: termijn.$dagen,
    gezien: (bericht) => kern.$berichten.set(kern.$berichten.get().filter(({ id }) => id !== bericht)),
    begin: ({ bijVerlaten }) => kern.begin(bijVerlaten),
    bewaarstand: (id) => bladen.stand(id),
    recht: (id) => tabs.recht(id),
    neemOver: (id) => tabs.neemOver(id),
    spoel: () => bladen.spoel(),
    nietBewaard: () => bladen.nietBewaard(),
    zetBewaartermijn: async (dagen) => {
      const uit = await termijn.zet(dagen);
      wereld.kanaal.stuur({ soort: 'sleutel' });
      return uit;
    },
    wis: () =>
      wisAlles({
        bank: wereld.bank,
        sleutelopslag: wereld.sleutelopslag,
        sleutelVernietigd: () => {
          wereld.kanaal.stuur({ soort: 'gewist' });
          kern.volgWissen();
        },
      }),
  };
}
