/** Lessons are easy to read, and take as long as they say. */
import type { Les } from '#schemas/les.ts';
import type { Inhoud, Item } from '../lees.ts';
import { gemetenMinuten, GRENZEN, leesmaten, minutenKloppen, type Leesmaten } from '../leesmaten.ts';
import { prozaVan, tagsVan } from '../mdx.ts';
import { meld, type Melding } from '../melding.ts';

export interface LesMaten extends Leesmaten {
  readonly plek: Item<Les>;
  /** Reading, exercises and conversations together. */
  readonly minuten: number;
}

/** What the parts of a lesson that are no exercise of their own take, in minutes. */
const MINUTEN_VAN: ReadonlyMap<string, number> = new Map([['SlimMatrix', 4]]);

/** The measures of each lesson, on its prose and opening. */
export function lesMaten(inhoud: Inhoud): LesMaten[] {
  const minuten = new Map([...inhoud.oefeningen, ...inhoud.gesprekken].map(({ data }) => [data.id, data.minuten]));
  return inhoud.lessen.map((plek) => {
    const maten = leesmaten([plek.data.haak, ...prozaVan(plek.body)]);
    const doen = [...plek.data.oefeningen, ...plek.data.gesprekken];
    const oefenen =
      doen.reduce((som, id) => som + (minuten.get(id) ?? 0), 0) +
      tagsVan(plek).reduce((som, { naam }) => som + (MINUTEN_VAN.get(naam) ?? 0), 0);
    return { ...maten, plek, minuten: gemetenMinuten(maten.woorden, oefenen) };
  });
}

export function controleerMaten(inhoud: Inhoud): Melding[] {
  return lesMaten(inhoud).flatMap(({ plek, woordenPerZin, lix, minuten }) => {
    const gezegd = plek.data.minuten;
    const teLang = {
      gevonden: `${woordenPerZin} woorden per zin`,
      verwacht: `hoogstens ${GRENZEN.woordenPerZin}`,
      schrijf: 'kortere zinnen, met één gedachte per zin',
    };
    const teMoeilijk = {
      gevonden: `LIX ${lix}`,
      verwacht: `hoogstens ${GRENZEN.lix}`,
      schrijf: 'kortere zinnen en minder woorden van meer dan zes letters',
    };
    const andereTijd = {
      gevonden: `${gezegd}, terwijl lezen en oefeningen samen ${minuten} minuten zijn`,
      verwacht: 'hoogstens 20 % verschil',
      schrijf: `minuten: ${minuten}`,
    };
    return [
      ...(woordenPerZin > GRENZEN.woordenPerZin ? [meld(plek, ['tekst'], teLang)] : []),
      ...(lix > GRENZEN.lix ? [meld(plek, ['tekst'], teMoeilijk)] : []),
      ...(minutenKloppen(minuten, gezegd) ? [] : [meld(plek, ['minuten'], andereTijd)]),
    ];
  });
}
