/** What the page about progress needs of the course: titles, addresses, and the words behind the ids in answers. */
import type { HaalFragment } from '#domain/oefening/fragment.ts';
import { paden } from '#domain/cursus/cursus.ts';
import { regelsTussen, regelsVanDeel } from '#domain/gesprek/regels.ts';
import type { Cursuslijst, Plek } from '#domain/voortgang/overzicht.ts';
import { woordenVan } from '#domain/voortgang/woorden.ts';
import type { Antwoordwoorden } from '#domain/voortgang/woorden.ts';
import { naar } from '#kern/pad.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import type { Oefening } from '#schemas/oefening.ts';
import type { Verhaal } from '#schemas/verhaal.ts';
import { analyse } from '#teksten/analyse.ts';
import { laadCursus, laadGesprekken, laadOefeningen, laadPlaatsen, laadVerhalen, opId } from '../_laad.ts';

const plekVan = ({ id, titel }: Oefening): Plek => ({ id, titel, href: naar(paden.oefening(id)) });

const plekVanGesprek = ({ id, titel }: Gesprek): Plek => ({ id, titel, href: naar(paden.gesprek(id)) });

const plekVanAnalyse = ({ id, titel }: Verhaal): Plek => ({
  id,
  titel: analyse.titel(titel),
  href: naar(paden.analyse(id)),
});

/** The course as a list of places; exercises, conversations and stories that stand in no lesson apart. */
export async function cursuslijst(): Promise<Cursuslijst> {
  const alle = await laadOefeningen();
  const perId = opId(alle);
  const gesprekken = await laadGesprekken();
  const gesprekPerId = opId(gesprekken);
  const modules = (await laadCursus()).map(({ module, lessen }) => ({
    id: module.id,
    titel: module.titel,
    nummer: module.nummer,
    lessen: lessen.map((les) => ({
      id: les.id,
      titel: les.titel,
      href: naar(paden.les(les)),
      minuten: les.minuten,
      oefeningen: [
        ...les.oefeningen.flatMap((id) => perId.get(id) ?? []).map(plekVan),
        ...les.gesprekken.flatMap((id) => gesprekPerId.get(id) ?? []).map(plekVanGesprek),
      ],
    })),
  }));
  const inLes = new Set(modules.flatMap((m) => m.lessen.flatMap((les) => les.oefeningen.map(({ id }) => id))));
  const verhalen = await laadVerhalen();
  const los = [...alle.map(plekVan), ...gesprekken.map(plekVanGesprek), ...verhalen.map(plekVanAnalyse)].filter(
    ({ id }) => !inLes.has(id),
  );
  return { modules, los };
}

interface Namen {
  readonly lessen: Record<string, string>;
  readonly oefeningen: Record<string, Antwoordwoorden & { readonly titel: string }>;
}

/** Titles of lessons, conversations and stories, and of every exercise its title and the words of its answers. */
export async function namen(): Promise<Namen> {
  const verhalen = opId(await laadVerhalen());
  const haal: HaalFragment = ({ verhaal, deel, van, tot }) => {
    const gevonden = verhalen.get(verhaal);
    if (!gevonden) throw new Error(`There is no story "${verhaal}" for a fragment of an exercise.`);
    const { km, cl } = gevonden.sprekers;
    return { sprekers: { km, cl }, regels: regelsTussen(regelsVanDeel(gevonden, deel), van, tot) };
  };
  const lessen = (await laadPlaatsen()).map(({ les }) => [les.id, les.titel] as const);
  const oefeningen = (await laadOefeningen()).map(
    (oefening) => [oefening.id, { titel: oefening.titel, ...woordenVan(oefening, haal) }] as const,
  );
  // Of a walk only its length is shown, so the words of its choices stay at home.
  const gesprekken = (await laadGesprekken()).map(({ id, titel }) => [id, { titel, vragen: {}, keuzes: {} }] as const);
  const analyses = (await laadVerhalen()).map(
    ({ id, titel }) => [id, { titel: analyse.titel(titel), vragen: {}, keuzes: {} }] as const,
  );
  return {
    lessen: Object.fromEntries(lessen),
    oefeningen: Object.fromEntries([...oefeningen, ...gesprekken, ...analyses]),
  };
}
