/** Stories: their lengths, and moments and phases that point at turns of the conversation. */
import { telWoorden } from '#kern/tekst.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Moment, Verhaal } from '#schemas/verhaal.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import type { Inhoud, Item } from '../lees.ts';
import { meld, type Melding, type Pad } from '../melding.ts';
import { telling } from './telling.ts';
import { controleerVerwijzing } from './verwijzing.ts';

type Plek = Item<Verhaal>;

function lengtes(plek: Plek): Melding[] {
  const { vooraf, interview, reflectie, transcript, vervolg } = plek.data;
  const beurten = transcript.filter(isBeurt).length;
  const erna = vervolg.transcript.filter(isBeurt).length;
  return [
    ...telling(plek, { pad: ['vooraf'], aantal: telWoorden(vooraf), min: 80, max: 150, wat: 'woorden' }),
    ...telling(plek, { pad: ['interview'], aantal: telWoorden(interview), min: 150, max: 250, wat: 'woorden' }),
    ...telling(plek, { pad: ['reflectie'], aantal: telWoorden(reflectie), min: 120, max: 200, wat: 'woorden' }),
    ...telling(plek, { pad: ['transcript'], aantal: beurten, min: 30, max: 50, wat: 'beurten' }),
    ...telling(plek, { pad: ['vervolg', 'transcript'], aantal: erna, min: 8, max: 15, wat: 'beurten' }),
  ];
}

function lezingen(plek: Plek): Melding[] {
  const { momenten } = plek.data;
  const van = (lezing: 'a' | 'b'): readonly Moment[] => momenten.filter((moment) => moment.lezing === lezing);
  const pad = ['momenten'];
  const perLezing = (['a', 'b'] as const).flatMap((lezing) => [
    ...telling(plek, { pad, aantal: van(lezing).length, min: 7, max: 10, wat: `momenten in lezing ${lezing}` }),
    ...telling(plek, {
      pad,
      aantal: van(lezing).filter((m) => m.gaatGoed).length,
      min: 1,
      max: Infinity,
      wat: `momenten met gaatGoed in lezing ${lezing}`,
    }),
  ]);
  const verschillen = momenten.filter((m) => m.verschil !== undefined).length;
  return [
    ...perLezing,
    ...telling(plek, { pad, aantal: verschillen, min: 2, max: Infinity, wat: 'momenten met een verschil' }),
  ];
}

function duur(plek: Plek): Melding[] {
  const laatste = plek.data.transcript.at(-1);
  if (!laatste) return [];
  const eind = isBeurt(laatste) ? laatste.eind : laatste.tot;
  if (Math.abs(plek.data.duur - eind) <= 2) return [];
  return [
    meld(plek, ['duur'], {
      gevonden: `"${formatTijdcode(plek.data.duur)}", terwijl de laatste beurt eindigt op ${formatTijdcode(eind)}`,
      verwacht: 'het eind van de laatste beurt (2 s verschil mag)',
      schrijf: `"${formatTijdcode(eind)}"`,
    }),
  ];
}

const nietNa = (plek: Plek, pad: Pad, [eerst, dan]: [string, string]): Melding =>
  meld(plek, pad, {
    gevonden: `"${dan}", en die komt niet na "${eerst}"`,
    verwacht: 'een latere beurt',
    schrijf: `een beurt na ${eerst}`,
  });

function momenten(plek: Plek, plaats: ReadonlyMap<string, number>, bekend: ReadonlySet<string>): Melding[] {
  const op = (id: string): number => plaats.get(id) ?? NaN;
  return plek.data.momenten.flatMap(({ vanBeurt, totBeurt }, i) => {
    const pad: Pad = ['momenten', i];
    return [
      ...controleerVerwijzing({ plek, pad: [...pad, 'vanBeurt'], id: vanBeurt }, bekend, 'een beurt'),
      ...(totBeurt === undefined
        ? []
        : controleerVerwijzing({ plek, pad: [...pad, 'totBeurt'], id: totBeurt }, bekend, 'een beurt')),
      ...(totBeurt !== undefined && op(totBeurt) <= op(vanBeurt)
        ? [nietNa(plek, [...pad, 'totBeurt'], [vanBeurt, totBeurt])]
        : []),
    ];
  });
}

function fasen(plek: Plek, plaats: ReadonlyMap<string, number>, bekend: ReadonlySet<string>): Melding[] {
  const op = (id: string): number => plaats.get(id) ?? NaN;
  return plek.data.slim.flatMap(({ vanBeurt, aanwijzingen }, i) => {
    const pad: Pad = ['slim', i];
    const vorige = plek.data.slim[i - 1]?.vanBeurt;
    return [
      ...controleerVerwijzing({ plek, pad: [...pad, 'vanBeurt'], id: vanBeurt }, bekend, 'een beurt'),
      ...aanwijzingen.flatMap((id, j) =>
        controleerVerwijzing({ plek, pad: [...pad, 'aanwijzingen', j], id }, bekend, 'een beurt'),
      ),
      ...(vorige !== undefined && op(vanBeurt) <= op(vorige)
        ? [nietNa(plek, [...pad, 'vanBeurt'], [vorige, vanBeurt])]
        : []),
    ];
  });
}

/** A turn by someone at the table who has no name. */
function derde(plek: Plek): Melding[] {
  const { transcript, vervolg, sprekers } = plek.data;
  const spreekt = [...transcript, ...vervolg.transcript].some((regel) => isBeurt(regel) && regel.spreker === 'derde');
  if (!spreekt || sprekers.derde !== undefined) return [];
  return [
    meld(plek, ['sprekers'], {
      gevonden: 'geen naam voor de derde spreker',
      verwacht: 'een naam bij derde, want iemand anders praat mee',
      schrijf: 'derde: en een verzonnen voornaam of rol',
    }),
  ];
}

export function controleerVerhalen(inhoud: Inhoud): Melding[] {
  return inhoud.verhalen.flatMap((plek) => {
    const beurten = plek.data.transcript.filter(isBeurt).map(({ id }) => id);
    const plaats = new Map(beurten.map((id, i) => [id, i]));
    const bekend = new Set(beurten);
    return [
      ...lengtes(plek),
      ...lezingen(plek),
      ...duur(plek),
      ...momenten(plek, plaats, bekend),
      ...fasen(plek, plaats, bekend),
      ...derde(plek),
    ];
  });
}
