/** All words of the content, with their place, and whether somebody says them in a conversation or an exercise. */
import { alleItems, type Inhoud } from './lees.ts';
import { zichtbareRegels } from './mdx.ts';
import { opRegel, veldVan, type Pad, type Plek } from './melding.ts';

export interface Stuk {
  readonly plek: Plek;
  readonly pad: Pad;
  readonly tekst: string;
  readonly dialoog: boolean;
  /** Names and titles that somebody else gave: left as they are. */
  readonly naam: boolean;
}

/** Turns of a conversation, and the words a learner chooses, sorts or rewrites: sentences of people, not of the course. */
const DIALOOG =
  /(?:^|\.)(?:transcript|beurten|opties|items|links|rechts|knopen|keuzes|inPlaatsVan)\[\d+\]\.(?:tekst|zin|gedachte|voorbeelden\[\d+\])$/;
const NAAM = /(?:^|\.)(?:plaats|synoniemen\[\d+\]|id)$/;
const BRON_NAAM = /^(?:titel|auteurs\[\d+\]|uitgever|url)$/;

/** The texts inside a value, with their paths. */
export function stringsIn(waarde: unknown, pad: Pad = []): readonly (readonly [Pad, string])[] {
  if (typeof waarde === 'string') return [[pad, waarde]];
  if (Array.isArray(waarde)) return waarde.flatMap((deel: unknown, i) => stringsIn(deel, [...pad, i]));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) => stringsIn(deel, [...pad, sleutel]));
}

/** Every text of the course: fields of data, and the lines of lessons. */
export function tekstenVan(inhoud: Inhoud): Stuk[] {
  const bronnen = new Set(inhoud.bronnen.map(({ bestand }) => bestand));
  return alleItems(inhoud).flatMap((item) => {
    const velden = stringsIn(item.data).map(([pad, tekst]): Stuk => {
      const veld = veldVan(pad);
      const naam = NAAM.test(veld) || (bronnen.has(item.bestand) && BRON_NAAM.test(veld));
      return { plek: item, pad, tekst, dialoog: DIALOOG.test(veld), naam };
    });
    const regels = item.body === '' ? [] : zichtbareRegels(item);
    return [
      ...velden,
      ...regels.map(({ regel, tekst }): Stuk => ({
        plek: opRegel(item, regel),
        pad: ['tekst'],
        tekst,
        dialoog: false,
        naam: false,
      })),
    ];
  });
}
