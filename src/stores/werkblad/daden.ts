import { isTeDiep } from '#domain/voortgang/controle.ts';
import { isDossier } from '#domain/voortgang/guards.ts';
import { nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { metNieuweIdentiteit } from '#domain/werkblad/overnemen.ts';
import { alsBestand, isBladrecord } from '#platform/werkblad/bladrecord.ts';
import { ontsleutel } from '#platform/werkblad/kluis.ts';
import type { Gelukt, Mislukt, Werkbladfout, Werkbladstore } from './contract.ts';
import type { Kern } from './kern.ts';
import { maakZetten } from './schrijven.ts';
import { GELUKT, mislukt, naSchrijven } from './uitkomst.ts';

type Ongedaan = Gelukt<{ readonly ongedaan: () => Promise<void> }>;
type Daden = Pick<
  Werkbladstore,
  'nieuw' | 'wijzig' | 'verwijder' | 'voegToe' | 'zetTerug' | 'rauw' | 'rauwAlles' | 'open' | 'geschiedenis'
>;

function wijzig(kern: Kern, id: string, verander: (blad: Werkblad) => Werkblad): void {
  const { bladen, tabs } = kern;
  const plek = bladen.plek(id);
  if (!plek || !tabs.mag(id)) return;
  const nieuw = verander(plek.blad);
  // Which sheet it is and which version is not for the page to change.
  if (nieuw !== plek.blad) plek.wijzig({ ...nieuw, id, revisie: plek.blad.revisie, gewijzigd: kern.buiten().nu });
}

async function verwijder(kern: Kern, id: string): Promise<Ongedaan | Mislukt<Werkbladfout>> {
  const { bladen, tabs, wereld, sleutels } = kern;
  if (!sleutels.open) return mislukt('vergrendeld');
  if (!tabs.mag(id)) return mislukt('alleen-lezen');
  const plek = bladen.plek(id);
  // On a full disk this fails, and then erasing is just what helps.
  await plek?.spoel();
  const blad = plek?.blad;
  const vuil = plek?.isVuil === true;
  if (plek && !plek.er) {
    // It never lay there itself; its last words may.
    await kern.haalVanSchijf(id);
    bladen.haalWeg(id);
    return { ...GELUKT, ongedaan: () => Promise.resolve(void bladen.begin(plek.blad).spoel()) };
  }
  const uit = await kern.haalVanSchijf(id);
  if (uit.stand === 'mislukt') return uit;
  const ongedaan = async (): Promise<void> => {
    if (uit.lag.some(({ winkel }) => winkel === 'bladen')) {
      const eisen = [
        sleutels.eis(),
        { winkel: 'bladen', sleutel: id, keur: (er: unknown) => er === undefined } as const,
      ];
      await wereld.bank.schrijf({ eisen, zet: uit.lag });
      await bladen.haalOp(id);
      await bladen.neemIn(id);
    }
    if (blad && (vuil || !bladen.plek(id))) (bladen.plek(id) ?? bladen.begin(blad)).wijzig(blad);
    wereld.kanaal.stuur({ soort: 'bewaard', blad: id, revisie: blad?.revisie ?? 0 });
  };
  return { ...GELUKT, ongedaan };
}

async function voegToe(
  kern: Kern,
  nieuwe: readonly Werkblad[],
): Promise<(Ongedaan & { readonly ids: readonly string[] }) | Mislukt<Werkbladfout>> {
  const { bladen, wereld, sleutels, $opslag } = kern;
  const sleutel = sleutels.open;
  if (!sleutel) return mislukt('vergrendeld');
  const eigen = metNieuweIdentiteit(nieuwe, () => wereld.nieuweId());
  const ids = eigen.map(({ id }) => id);
  const ongedaan = async (): Promise<void> => {
    for (const id of ids) {
      const weg = await verwijder(kern, id);
      if (weg.stand === 'mislukt') throw new Error(`An imported sheet could not be taken away again: ${weg.reden}.`);
    }
  };
  if ($opslag.get().stand === 'alleen-geheugen') {
    for (const blad of eigen) void bladen.begin({ ...blad, revisie: 0 }).spoel();
    return { ...GELUKT, ids, ongedaan };
  }
  const zetten = await Promise.all(eigen.map((blad) => maakZetten(sleutel, blad, wereld.klok.nu())));
  const uit = await wereld.bank.schrijf({ eisen: [sleutels.eis()], zet: zetten.flat() });
  const na = naSchrijven(uit);
  if (na.stand === 'mislukt') return na;
  for (const id of ids) {
    await bladen.haalOp(id);
    wereld.kanaal.stuur({ soort: 'bewaard', blad: id, revisie: 1 });
  }
  return { ...GELUKT, ids, ongedaan };
}

async function zetTerug(kern: Kern, id: string, revisie: number): Promise<Gelukt | Mislukt<Werkbladfout>> {
  const { bladen, tabs, versies } = kern;
  const plek = bladen.plek(id);
  if (!plek) return mislukt('vergrendeld');
  if (!tabs.mag(id)) return mislukt('alleen-lezen');
  await plek.spoel();
  const versie = (await versies.lees(id)).find((er) => er.revisie === revisie);
  if (!versie) return mislukt('onleesbaar');
  // First the version of now, so that nobody goes back without a way forward.
  if (plek.isVuil || !(await versies.houd(plek.blad))) return mislukt('onbekend');
  wijzig(kern, id, () => versie.blad);
  await plek.spoel();
  const stand = plek.$stand.get();
  return stand.stand === 'niet-bewaard' ? mislukt(stand.reden) : GELUKT;
}

/** What lies there, for a download: the words where the key opens it, and otherwise (or when no file can hold them) the bytes. */
async function rauw({ wereld, sleutels }: Kern, id: string): Promise<unknown> {
  const ligt = await wereld.bank.lees({ winkel: 'bladen', sleutel: id });
  if (ligt.stand === 'niet-gelezen' || ligt.waarde === undefined) return undefined;
  const sleutel = sleutels.open;
  if (sleutel && isBladrecord(ligt.waarde)) {
    const plaats = { winkel: 'bladen', id, revisie: ligt.waarde.revisie };
    const open = await ontsleutel(sleutel, plaats, ligt.waarde);
    if (open.soort === 'gelukt' && !isTeDiep(open.waarde)) return open.waarde;
  }
  const bestand = alsBestand(ligt.waarde);
  return isDossier(bestand) ? { id, ...bestand } : bestand;
}

/** Everything that lies there, as it lies there: it may be opened one day with the key that belongs to it. */
async function rauwAlles({ wereld }: Kern): Promise<unknown> {
  const winkels = ['bladen', 'geschiedenis', 'haast', 'apart'] as const;
  const inhoud = await Promise.all(winkels.map((winkel) => wereld.bank.leesAlles(winkel)));
  if (inhoud.every(({ stand }) => stand === 'niet-gelezen')) return undefined;
  const regels = winkels.map((winkel, i) => {
    const alle = inhoud[i];
    return [
      winkel,
      alle?.stand === 'gelezen' ? alle.waarde.map((er) => ({ ...er, waarde: alsBestand(er.waarde) })) : [],
    ];
  });
  return Object.fromEntries(regels);
}

/** What a person does with sheets. */
export function maakDaden(kern: Kern): Daden {
  const { bladen, tabs, termijn, versies } = kern;
  return {
    nieuw: (vul = (leeg) => leeg) => {
      const leeg = nieuwWerkblad(kern.buiten());
      const blad: Werkblad = { ...vul(leeg), id: leeg.id, revisie: 0 };
      if (kern.sleutels.open) void bladen.begin(blad).spoel();
      return blad;
    },
    wijzig: (id, verander) => wijzig(kern, id, verander),
    verwijder: (id) => verwijder(kern, id),
    voegToe: (nieuwe) => voegToe(kern, nieuwe),
    zetTerug: (id, revisie) => zetTerug(kern, id, revisie),
    rauw: (id) => rauw(kern, id),
    rauwAlles: () => rauwAlles(kern),
    geschiedenis: (id) => versies.lees(id),
    open: (id) => {
      if (kern.sleutels.open) void termijn.opende(id);
      return tabs.open(id);
    },
  };
}
