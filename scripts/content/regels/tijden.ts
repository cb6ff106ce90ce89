/**
 * A time named in an exercise or story is the begin or end of a turn of that conversation. When an author moves a turn,
 * the feedback that points at it would otherwise go stale without a sound.
 */
import { parseTijdcode } from '#kern/parse-tijdcode.ts';
import type { Fragment, Oefening } from '#schemas/oefening.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import type { Inhoud, Item } from '../lees.ts';
import { meld, type Melding } from '../melding.ts';
import { stringsIn } from '../teksten.ts';
import { regelsBij } from './fragment.ts';

const TIJD = /\b(?:\d+:)?\d{1,2}:\d{2}\b/g;

const tijdenVan = (regels: readonly TranscriptRegel[]): readonly number[] =>
  regels.flatMap((regel) => (isBeurt(regel) ? [regel.start, regel.eind] : [regel.van, regel.tot]));

function genoemd(plek: Item<unknown>, tijden: ReadonlySet<number>): Melding[] {
  return stringsIn(plek.data).flatMap(([pad, tekst]) =>
    (tekst.match(TIJD) ?? [])
      .filter((tijd) => !tijden.has(parseTijdcode(tijd)))
      .map((tijd) =>
        meld(plek, pad, {
          gevonden: `"${tijd}", en dan begint of eindigt geen beurt`,
          verwacht: 'de tijd waarop de genoemde beurt begint',
          schrijf: 'de begintijd zoals die in het transcript staat',
        }),
      ),
  );
}

/** All turns of the conversation count, because feedback may point a little beyond its fragment. */
function tijdenBij(fragment: Fragment | undefined, inhoud: Inhoud): readonly number[] {
  if (!fragment) return [];
  return tijdenVan('verhaal' in fragment ? (regelsBij(inhoud, fragment) ?? []) : fragment.beurten);
}

const fragmenten = (oefening: Oefening): readonly (Fragment | undefined)[] => [
  oefening.fragment,
  oefening.soort === 'voorspellen' ? oefening.onthulling.fragment : undefined,
];

export function controleerTijden(inhoud: Inhoud): Melding[] {
  const verhalen = inhoud.verhalen.flatMap((plek) =>
    genoemd(plek, new Set(tijdenVan([...plek.data.transcript, ...plek.data.vervolg.transcript]))),
  );
  const oefeningen = inhoud.oefeningen.flatMap((plek) => {
    const tijden = new Set(fragmenten(plek.data).flatMap((fragment) => tijdenBij(fragment, inhoud)));
    // Without a conversation, times are examples.
    return tijden.size === 0 ? [] : genoemd(plek, tijden);
  });
  return [...verhalen, ...oefeningen];
}
