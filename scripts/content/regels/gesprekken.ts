/** Branching conversations: the proof of the domain, and the lengths that keep them playable. */
import { telWoorden } from '#kern/tekst.ts';
import { meetGraaf, validateGesprek } from '#domain/gesprek.ts';
import type { Gesprek } from '#schemas/gesprek.ts';
import type { Inhoud, Item } from '../lees.ts';
import { zinnenIn } from '../leesmaten.ts';
import { meld, type Melding } from '../melding.ts';
import { telling } from './telling.ts';

type Plek = Item<Gesprek>;

function lengtes(plek: Plek): Melding[] {
  const { vooraf, knopen } = plek.data;
  return [
    ...telling(plek, { pad: ['vooraf'], aantal: telWoorden(vooraf), min: 80, max: 150, wat: 'woorden' }),
    ...knopen.flatMap((knoop, i) => [
      ...telling(plek, {
        pad: ['knopen', i, 'gedachte'],
        aantal: zinnenIn(knoop.gedachte).length,
        min: 1,
        max: 3,
        wat: 'zinnen',
      }),
      ...(knoop.soort === 'einde'
        ? telling(plek, {
            pad: ['knopen', i, 'nabeschouwing'],
            aantal: telWoorden(knoop.nabeschouwing),
            min: 60,
            max: 120,
            wat: 'woorden',
          })
        : []),
    ]),
  ];
}

/** Only a graph without mistakes can be measured. */
function maten(plek: Plek): Melding[] {
  const { eindes, kortste, langste } = meetGraaf(plek.data);
  return [
    ...telling(plek, { pad: ['knopen'], aantal: eindes.length, min: 4, max: Infinity, wat: 'eindes' }),
    ...telling(plek, { pad: ['knopen'], aantal: kortste, min: 5, max: Infinity, wat: 'keuzes op het kortste pad' }),
    ...telling(plek, { pad: ['knopen'], aantal: langste, min: 0, max: 16, wat: 'keuzes op het langste pad' }),
  ];
}

/** Somebody else at the table needs a name. */
function derde(plek: Plek): Melding[] {
  const { knopen, sprekers } = plek.data;
  if (sprekers.derde !== undefined || !knopen.some(({ spreker }) => spreker === 'derde')) return [];
  return [
    meld(plek, ['sprekers'], {
      gevonden: 'geen naam voor de derde spreker',
      verwacht: 'een naam bij derde, want iemand anders praat mee',
      schrijf: 'derde: en een verzonnen voornaam of rol',
    }),
  ];
}

export function controleerGesprekken({ gesprekken }: Inhoud): Melding[] {
  return gesprekken.flatMap((plek) => {
    const bewijs = validateGesprek(plek.data).map((bevinding) => meld(plek, bevinding.pad, bevinding));
    return [...bewijs, ...(bewijs.length === 0 ? maten(plek) : []), ...lengtes(plek), ...derde(plek)];
  });
}
