/** What the page about progress needs of the course: titles, addresses, and the words behind the ids in answers. */
import type { HaalFragment } from '#domain/oefening/fragment.ts';
import { paden } from '#domain/cursus/cursus.ts';
import { regelsTussen } from '#domain/gesprek/regels.ts';
import type { Cursuslijst, Plek } from '#domain/voortgang/overzicht.ts';
import { woordenVan } from '#domain/voortgang/woorden.ts';
import type { Antwoordwoorden } from '#domain/voortgang/woorden.ts';
import { naar } from '#kern/pad.ts';
import type { Oefening } from '#schemas/oefening.ts';
import { laadCursus, laadOefeningen, laadPlaatsen, laadVerhalen, opId } from '../_laad.ts';

const plekVan = ({ id, titel }: Oefening): Plek => ({ id, titel, href: naar(paden.oefening(id)) });

/** The course as a list of places; exercises that stand in no lesson apart. */
export async function cursuslijst(): Promise<Cursuslijst> {
  const alle = await laadOefeningen();
  const perId = opId(alle);
  const modules = (await laadCursus()).map(({ module, lessen }) => ({
    id: module.id,
    titel: module.titel,
    nummer: module.nummer,
    lessen: lessen.map((les) => ({
      id: les.id,
      titel: les.titel,
      href: naar(paden.les(les)),
      minuten: les.minuten,
      oefeningen: les.oefeningen.flatMap((id) => perId.get(id) ?? []).map(plekVan),
    })),
  }));
  const inLes = new Set(modules.flatMap((m) => m.lessen.flatMap((les) => les.oefeningen.map(({ id }) => id))));
  return { modules, los: alle.filter(({ id }) => !inLes.has(id)).map(plekVan) };
}

interface Namen {
  readonly lessen: Record<string, string>;
  readonly oefeningen: Record<string, Antwoordwoorden & { readonly titel: string }>;
}

/** Titles of lessons, and of every exercise its title and the words of its answers. */
export async function namen(): Promise<Namen> {
  const verhalen = opId(await laadVerhalen());
  const haal: HaalFragment = ({ verhaal, van, tot }) => {
    const gevonden = verhalen.get(verhaal);
    if (!gevonden) throw new Error(`There is no story "${verhaal}" for a fragment of an exercise.`);
    const { km, cl } = gevonden.sprekers;
    return { sprekers: { km, cl }, regels: regelsTussen(gevonden.transcript, van, tot) };
  };
  const lessen = (await laadPlaatsen()).map(({ les }) => [les.id, les.titel] as const);
  const oefeningen = (await laadOefeningen()).map(
    (oefening) => [oefening.id, { titel: oefening.titel, ...woordenVan(oefening, haal) }] as const,
  );
  return { lessen: Object.fromEntries(lessen), oefeningen: Object.fromEntries(oefeningen) };
}
