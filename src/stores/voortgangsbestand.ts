import { leesStaat } from '#domain/oefening/poging.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { bestandsnaam, leesBestand, maakBestand } from '#domain/voortgang/bestand.ts';
import type { Leesfout } from '#domain/voortgang/bestand.ts';
import { uniek } from '#domain/voortgang/controle.ts';
import { leesHaaststaat } from '#domain/voortgang/haast.ts';
import { pasToe, vergelijkImport } from '#domain/voortgang/importeren.ts';
import type { Importkeuzes, Importvoorbeeld } from '#domain/voortgang/importeren.ts';
import { leesStaten, schrijfOver } from '#domain/voortgang/samenvoegen.ts';
import type { Bewaarfout, Voortgang } from '#domain/voortgang/types.ts';
import type { Leesresultaat, Omgeving, OpslagRecord, Samenvoeging, Stop } from '#platform/omgeving.ts';
import type { Zetresultaat } from './blijvend.ts';
import { instellingen, stelIn } from './instellingen.ts';
import type { OefeningenStore } from './oefeningen.ts';
import { gelezen, zetGelezen } from './voortgang.ts';

type Winkel = Pick<OefeningenStore, 'spoel' | 'nietBewaard'>;

interface Aantallen {
  readonly oefeningen: number;
  readonly lessen: number;
  /** Records this release cannot read; they went along as they are. */
  readonly apart: number;
}

/** `onvolledig`: the file holds only what this page still had in memory, because the storage could not be read. */
export type Exportresultaat =
  | ({ readonly stand: 'klaar'; readonly naam: string } & Aantallen)
  | ({ readonly stand: 'onvolledig'; readonly naam: string; readonly reden: Bewaarfout } & Aantallen)
  | { readonly stand: 'niet-klaar' };

export type Bekeken =
  | {
      readonly stand: 'voorbeeld';
      readonly voorbeeld: Importvoorbeeld;
      readonly gemaakt: string;
      readonly onleesbaar: number;
      readonly dubbel: number;
    }
  | ({ readonly stand: 'fout' } & (
      | Leesfout
      | { readonly reden: 'onleesbaar-bestand' }
      | { readonly reden: 'opslag-dicht'; readonly opslag: Bewaarfout }
    ));

/** `lessen` and `instellingen` say whether those will still be there tomorrow. */
export type Importresultaat =
  | {
      readonly stand: 'ingelezen';
      readonly oefeningen: number;
      readonly lessen: Zetresultaat;
      readonly instellingen: Zetresultaat;
    }
  | { readonly stand: 'niet-ingelezen'; readonly reden: Bewaarfout };

/** How long to wait for the storage before going on without it. */
const GEDULD = 6000;

interface Toestand {
  readonly voortgang: Voortgang;
  readonly fout: Bewaarfout | undefined;
}

interface Opslaginhoud {
  readonly records: readonly unknown[];
  readonly apart: readonly unknown[];
  readonly haast: readonly unknown[];
  readonly fout: Bewaarfout | undefined;
}

const inhoudVan = <T>(gelezen: Leesresultaat<readonly T[]>): readonly T[] =>
  gelezen.stand === 'gelezen' ? gelezen.waarde : gelezen.geheugen;

async function leesOpslag({ opslag }: Omgeving): Promise<Opslaginhoud> {
  const delen = await Promise.all([opslag.leesAlles(), opslag.leesApart(), opslag.leesHaast()]);
  const [records, apart, haast] = delen;
  const fout = delen.flatMap((deel) => (deel.stand === 'niet-gelezen' ? [deel.reden] : []))[0];
  return {
    records: inhoudVan(records),
    apart: inhoudVan(apart),
    haast: inhoudVan(haast).map(({ waarde }) => waarde),
    fout,
  };
}

/** A storage that does not answer must not keep people from taking along what is on the screen. */
async function leesMetGeduld(omgeving: Omgeving, winkel: Winkel): Promise<Opslaginhoud> {
  let stop: Stop = () => undefined;
  const teLang = new Promise<Opslaginhoud>((klaar) => {
    stop = omgeving.klok.straks(GEDULD, () => klaar({ records: [], apart: [], haast: [], fout: 'duurt-lang' }));
  });
  const uitkomst = await Promise.race([winkel.spoel().then(() => leesOpslag(omgeving)), teLang]);
  stop();
  return uitkomst;
}

/** Everything a person has made: from the disk, from localStorage, and what is only on the screen. */
async function verzamel(omgeving: Omgeving, winkel: Winkel): Promise<Toestand> {
  const { records, apart, haast, fout } = await leesMetGeduld(omgeving, winkel);
  const inHaast = haast.map((waarde) => leesHaaststaat(waarde)?.staat ?? waarde);
  const staten = leesStaten([...records, ...inHaast, ...winkel.nietBewaard()], leesStaat);
  return {
    fout,
    voortgang: {
      gelezen: gelezen.get(),
      instellingen: instellingen.get(),
      oefeningen: staten.oefeningen,
      apart: uniek([...apart, ...staten.onleesbaar]),
    },
  };
}

/** Makes a file of everything and hands it to the person. The file is read back and counted before it says `klaar`. */
export async function exporteer(omgeving: Omgeving, winkel: Winkel): Promise<Exportresultaat> {
  const { voortgang, fout } = await verzamel(omgeving, winkel);
  const gemaakt = new Date(omgeving.klok.nu()).toISOString();
  const tekst = maakBestand(voortgang, gemaakt);
  const terug = leesBestand(tekst);
  if (terug.soort === 'fout') return { stand: 'niet-klaar' };
  const [erin, eruit] = [tel(voortgang), tel(terug.voortgang)];
  if (erin.oefeningen !== eruit.oefeningen || erin.lessen !== eruit.lessen) return { stand: 'niet-klaar' };
  const naam = bestandsnaam(gemaakt);
  omgeving.bestand.download(naam, tekst);
  return fout ? { stand: 'onvolledig', naam, reden: fout, ...eruit } : { stand: 'klaar', naam, ...eruit };
}

const tel = (voortgang: Voortgang): Aantallen => ({
  oefeningen: voortgang.oefeningen.length,
  lessen: Object.keys(voortgang.gelezen).length,
  apart: voortgang.apart.length,
});

/** Reads a file and shows what it would change. Changes nothing. */
export async function bekijkImport(omgeving: Omgeving, winkel: Winkel, gekozen: Blob): Promise<Bekeken> {
  const bestand = await omgeving.bestand.lees(gekozen);
  if (bestand.stand === 'niet-gelezen') {
    if (bestand.reden === 'onleesbaar') return { stand: 'fout', reden: 'onleesbaar-bestand' };
    return { stand: 'fout', reden: 'te-groot', tekens: bestand.grootte, grens: bestand.grens };
  }
  const uitkomst = leesBestand(bestand.tekst);
  if (uitkomst.soort === 'fout') return { ...uitkomst, stand: 'fout' };
  const { voortgang, fout } = await verzamel(omgeving, winkel);
  if (fout) return { stand: 'fout', reden: 'opslag-dicht', opslag: fout };
  const { gemaakt, onleesbaar, dubbel } = uitkomst;
  return { stand: 'voorbeeld', voorbeeld: vergelijkImport(voortgang, uitkomst.voortgang), gemaakt, onleesbaar, dubbel };
}

/** Writes over what is there now, which may have changed since the preview, without losing any of it. */
const overschrijver = (huidig: Voortgang): ((er: unknown, nieuw: OpslagRecord) => Samenvoeging) => {
  const perId = new Map<string, OefeningStaat>(huidig.oefeningen.map((staat) => [staat.id, staat]));
  return (er, record) => {
    const opgeslagen = leesStaat(er);
    const nieuw = leesStaat(record);
    if (!opgeslagen || !nieuw) return { record, apart: [er] };
    return { record: schrijfOver({ opgeslagen, nieuw, basis: perId.get(record.id) }) };
  };
};

/** Does what the preview showed: all exercises in one transaction, or none and nothing else either. */
export async function importeer(
  omgeving: Omgeving,
  voorbeeld: Importvoorbeeld,
  keuzes: Importkeuzes,
): Promise<Importresultaat> {
  const { huidig } = voorbeeld;
  const straks = pasToe(voorbeeld, keuzes);
  const bekend = new Set(huidig.oefeningen);
  const records = straks.oefeningen.filter((staat) => !bekend.has(staat));
  const apart = uniek(straks.apart, huidig.apart);
  if (records.length > 0 || apart.length > 0) {
    const resultaat = await omgeving.opslag.bewaarAlles(records, { samen: overschrijver(huidig), apart });
    if (resultaat.stand === 'niet-bewaard') return { stand: 'niet-ingelezen', reden: resultaat.reden };
  }
  // What was marked since the preview stays marked.
  const lessen = zetGelezen({ ...gelezen.get(), ...straks.gelezen });
  const geruild = straks.instellingen !== huidig.instellingen && straks.instellingen !== undefined;
  const ingesteld: Zetresultaat = geruild ? stelIn(straks.instellingen) : { stand: 'bewaard' };
  omgeving.melding.stuur({ soort: 'ingelezen' }, 'overal');
  return { stand: 'ingelezen', oefeningen: records.length, lessen, instellingen: ingesteld };
}
