import { isTeDiep } from '#domain/voortgang/controle.ts';
import { themaIds } from '#kern/themas.ts';
import { leesWaarnaar } from './lezen-waarnaar.ts';
import { migreerWerkblad, WERKBLADVERSIE } from './migraties.ts';
import {
  geprobeerdStanden,
  metWieSoorten,
  type Apart,
  type EerderVoornemen,
  type MetWie,
  type Themadeel,
  type Voornemen,
  type Waarneming,
  type Werkblad,
} from './types.ts';
import {
  bij,
  isDossier,
  isEenVan,
  isNaam,
  isSeconden,
  isTekst,
  lees,
  leesLijst,
  rest,
  zonderLeeg,
  type Dossier,
  type Lezer,
} from './veldlezers.ts';

/** What came of reading a record. */
export type Werkbladuitkomst =
  | { readonly soort: 'gelezen'; readonly blad: Werkblad; readonly versie: number }
  /** Made by a newer release: it may be exported, and is never written over. */
  | { readonly soort: 'nieuwer'; readonly versie: number }
  /** For quarantine: nothing of it is shown, everything is kept. */
  | { readonly soort: 'onleesbaar'; readonly reden: 'vorm' | 'versie' | 'id' };

const isThema = isEenVan(themaIds);

function leesWaarneming(lezer: Lezer, ruw: unknown): Waarneming | undefined {
  if (!isDossier(ruw) || !isNaam(ruw.id)) return undefined;
  rest(lezer, ruw, ['id', 'tekst', 'tijd', 'beurt']);
  const tekst = lees(bij(lezer, 'tekst'), ruw.tekst, isTekst) ?? '';
  const tijd = lees(bij(lezer, 'tijd'), ruw.tijd, isSeconden);
  const beurt = lees(bij(lezer, 'beurt'), ruw.beurt, isNaam);
  return zonderLeeg({ id: ruw.id, tekst, tijd, beurt });
}

function leesVoornemen(lezer: Lezer, ruw: unknown): Voornemen | undefined {
  if (!isDossier(ruw) || !isNaam(ruw.id)) return undefined;
  rest(lezer, ruw, ['id', 'als', 'dan', 'geprobeerd', 'hoeGingHet', 'watLeverdeHetOp']);
  const tekst = (naam: string): string => lees(bij(lezer, naam), ruw[naam], isTekst) ?? '';
  return {
    id: ruw.id,
    als: tekst('als'),
    dan: tekst('dan'),
    geprobeerd: lees(bij(lezer, 'geprobeerd'), ruw.geprobeerd, isEenVan(geprobeerdStanden)) ?? 'nog-niet',
    hoeGingHet: tekst('hoeGingHet'),
    watLeverdeHetOp: tekst('watLeverdeHetOp'),
  };
}

const opId = { sleutel: ({ id }: { readonly id: string }): string => id };

function leesThemadeel(lezer: Lezer, ruw: unknown): Themadeel | undefined {
  if (!isDossier(ruw) || !isThema(ruw.thema)) return undefined;
  rest(lezer, ruw, ['thema', 'watIkMeAfvraag', 'waarnemingen', 'voornemens']);
  return {
    thema: ruw.thema,
    watIkMeAfvraag: lees(bij(lezer, 'watIkMeAfvraag'), ruw.watIkMeAfvraag, isTekst) ?? '',
    waarnemingen: leesLijst(bij(lezer, 'waarnemingen'), ruw.waarnemingen, { leesItem: leesWaarneming, ...opId }),
    voornemens: leesLijst(bij(lezer, 'voornemens'), ruw.voornemens, { leesItem: leesVoornemen, ...opId }),
  };
}

function leesEerder(lezer: Lezer, ruw: unknown): EerderVoornemen | undefined {
  if (!isDossier(ruw) || !isNaam(ruw.werkblad) || !isNaam(ruw.id) || !isThema(ruw.thema)) return undefined;
  rest(lezer, ruw, ['werkblad', 'id', 'thema', 'als', 'dan']);
  const { werkblad, id, thema } = ruw;
  const tekst = (naam: string): string => lees(bij(lezer, naam), ruw[naam], isTekst) ?? '';
  return { werkblad, id, thema, als: tekst('als'), dan: tekst('dan') };
}

function leesMetWie(lezer: Lezer, ruw: unknown): MetWie {
  const anders: MetWie = { soort: 'alleen' };
  const dossier = lees(lezer, ruw, isDossier);
  if (!dossier) return anders;
  const soort = lees(bij(lezer, 'soort'), dossier.soort, isEenVan(metWieSoorten));
  rest(lezer, dossier, soort === 'anders' ? ['soort', 'wie'] : ['soort']);
  if (soort === 'anders') return { soort, wie: lees(bij(lezer, 'wie'), dossier.wie, isTekst) ?? '' };
  return soort ? { soort } : anders;
}

const isApart = (waarde: unknown): waarde is Apart =>
  isDossier(waarde) && isTekst(waarde.pad) && waarde.waarde !== undefined && Object.keys(waarde).length === 2;

const VELDEN: readonly string[] = [
  'versie', 'id', 'revisie', 'titel', 'gemaakt', 'gewijzigd', 'gearchiveerd', 'metWie', 'waarnaar', 'twijfel', 'themas',
  'opzij', 'eerdere', 'vervolgVan', 'kopieVan', 'checklist', 'apart',
] satisfies readonly (keyof Werkblad | 'versie')[]; // prettier-ignore

/** A theme that stands among the chosen ones and aside as well stays among the chosen ones; the other is put aside whole. */
function leesDelen(lezer: Lezer, record: Dossier): Pick<Werkblad, 'themas' | 'opzij'> {
  const opThema = { leesItem: leesThemadeel, sleutel: ({ thema }: Themadeel): string => thema };
  const themas = leesLijst(bij(lezer, 'themas'), record.themas, opThema);
  const leesVrij = (hier: Lezer, ruw: unknown): Themadeel | undefined => {
    const deel = leesThemadeel(hier, ruw);
    return themas.some(({ thema }) => thema === deel?.thema) ? undefined : deel;
  };
  return { themas, opzij: leesLijst(bij(lezer, 'opzij'), record.opzij, { ...opThema, leesItem: leesVrij }) };
}

function leesVelden(record: Dossier, id: string, revisie: number): Werkblad {
  const lezer: Lezer = { pad: '', bak: [] };
  rest(lezer, record, VELDEN);
  const optie = (naam: string): string | undefined => lees(bij(lezer, naam), record[naam], isNaam);
  const tekst = (naam: string): string => lees(bij(lezer, naam), record[naam], isTekst) ?? '';
  const eerdere = leesLijst(bij(lezer, 'eerdere'), record.eerdere, {
    leesItem: leesEerder,
    sleutel: ({ werkblad, id: voornemen }) => `${werkblad}/${voornemen}`,
  });
  const oudApart: readonly unknown[] = Array.isArray(record.apart) ? record.apart : [record.apart];
  const velden = zonderLeeg({
    id,
    revisie,
    titel: tekst('titel'),
    gemaakt: tekst('gemaakt'),
    gewijzigd: tekst('gewijzigd'),
    gearchiveerd: optie('gearchiveerd'),
    metWie: leesMetWie(bij(lezer, 'metWie'), record.metWie),
    waarnaar: leesWaarnaar(bij(lezer, 'waarnaar'), record.waarnaar),
    twijfel: tekst('twijfel'),
    ...leesDelen(lezer, record),
    eerdere,
    vervolgVan: optie('vervolgVan'),
    kopieVan: optie('kopieVan'),
    checklist: optie('checklist'),
  });
  const oud = oudApart
    .filter((waarde) => waarde !== undefined)
    .map((waarde) => (isApart(waarde) ? waarde : { pad: 'apart', waarde }));
  return { ...velden, apart: [...oud, ...lezer.bak] };
}

/**
 * Reads a stored record of this version or an older one. Total: it never throws, whatever the value. Fields that cannot be
 * read get their empty value, and what stood there goes to `apart`, with its place.
 */
export function leesWerkblad(waarde: unknown): Werkbladuitkomst {
  if (!isDossier(waarde)) return { soort: 'onleesbaar', reden: 'vorm' };
  const { versie } = waarde;
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 0)
    return { soort: 'onleesbaar', reden: 'versie' };
  if (versie > WERKBLADVERSIE) return { soort: 'nieuwer', versie };
  // What is kept is also compared and saved, and no function that calls itself can follow it down.
  if (isTeDiep(waarde)) return { soort: 'onleesbaar', reden: 'vorm' };
  const record = migreerWerkblad(waarde, versie);
  const { id, revisie = 0 } = record;
  if (!isNaam(id) || typeof revisie !== 'number' || !Number.isSafeInteger(revisie) || revisie < 0)
    return { soort: 'onleesbaar', reden: 'id' };
  return { soort: 'gelezen', blad: leesVelden(record, id, revisie), versie };
}

/** A sheet as it is stored: JSON with the version in it. */
export const bewaarbaar = (blad: Werkblad): Dossier => ({ versie: WERKBLADVERSIE, ...blad });
