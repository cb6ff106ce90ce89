import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginGesprek,
  beschikbareKeuzes,
  isAfgelopen,
  kies,
  meetGraaf,
  validateGesprek,
  type Stand,
} from '#domain/gesprek.ts';
import type { Gesprekskeuze, Knoop } from '#schemas/gesprek.ts';
import { beurt, einde, graaf, keuze, type Graaf } from './voorbeeld.ts';
import { willekeurigeGraaf } from './willekeurig.ts';

const gevonden = (gesprek: Graaf): string[] => validateGesprek(gesprek).map((b) => b.gevonden);

/** The example with one choice changed. */
function met(id: string, wijziging: Partial<Gesprekskeuze>): Graaf {
  const g = graaf();
  const knopen = g.knopen.map((knoop): Knoop =>
    knoop.soort === 'beurt'
      ? { ...knoop, keuzes: knoop.keuzes.map((k) => (k.id === id ? { ...k, ...wijziging } : k)) }
      : knoop,
  );
  return { ...g, knopen };
}

describe('validateGesprek', () => {
  it('has nothing to say about a conversation that is right', () => {
    expect(validateGesprek(graaf())).toEqual([]);
  });

  it('names a link to nowhere, and its field', () => {
    expect(validateGesprek(met('k-vraag', { naar: 'smaen' }))).toMatchObject([
      {
        pad: ['knopen', 1, 'keuzes', 1, 'naar'],
        gevonden: 'keuze k-vraag bij knoop rustig wijst naar knoop "smaen", en die is er niet',
      },
    ]);
    expect(gevonden({ ...graaf(), begin: 'beginn' })).toEqual(['begin wijst naar knoop "beginn", en die is er niet']);
  });

  it('names an id that is there twice, also of a knoop and a keuze', () => {
    expect(gevonden(met('k-vraag', { id: 'samen' }))).toContain(
      'id "samen" bij een keuze bij knoop rustig, en die is ook van knoop samen',
    );
    expect(gevonden(met('k-vraag', { id: 'k-plan' }))).toEqual([
      'id "k-plan" bij een keuze bij knoop samen, en die is ook van een keuze bij knoop rustig',
    ]);
  });

  it('shows a circle', () => {
    expect(gevonden(met('k-morgen', { naar: 'rustig' }))).toEqual(['een kring: rustig → samen → rustig']);
  });

  it('asks for feedback and for an ending', () => {
    expect(gevonden(met('k-plan', { feedback: ' ' }))).toEqual(['keuze k-plan bij knoop samen heeft geen feedback']);
    expect(gevonden({ ...graaf(), knopen: [beurt('begin', [])], voorbeeldpad: [] })).toEqual([
      'geen enkele knoop met soort: einde',
    ]);
  });

  it('names a knoop that no choice leads to, and one that no path may reach', () => {
    const g = graaf();
    expect(gevonden({ ...g, knopen: [...g.knopen, einde('los')] })).toEqual([
      'einde los is niet te bereiken: geen keuze leidt ernaartoe',
    ]);
    expect(gevonden(met('k-druk', { als: { stromingVanaf: 51 } }))).toEqual([
      'bij knoop begin 1 keuze (k-rustig) aan het begin (geen vlaggen, stroming 50)',
      'knoop druk is niet te bereiken: geen pad voldoet aan de voorwaarden ervoor',
      'keuze k-druk bij knoop begin is er bij geen enkele stand',
      'keuze k-herstel bij knoop samen is er bij geen enkele stand',
      'keuze k-laat bij knoop samen is er bij geen enkele stand',
    ]);
  });

  it('shows the way to a state with too few or too many choices', () => {
    expect(gevonden(met('k-morgen', { als: { geenVlag: 'druk-gezet' } }))).toEqual([
      'bij knoop samen 1 keuze (k-herstel) na k-druk › k-terugnemen (vlaggen druk-gezet, stroming 45)',
    ]);
    const g = graaf();
    const veel = g.knopen.map((knoop) =>
      knoop.id === 'rustig' && knoop.soort === 'beurt'
        ? { ...knoop, keuzes: [...knoop.keuzes, ...['x', 'y', 'z'].map((id) => keuze(id, 'samen'))] }
        : knoop,
    );
    expect(gevonden({ ...g, knopen: veel })[0]).toMatch(/^bij knoop rustig 5 keuzes \(.*\) na k-rustig/);
  });

  it('names a flag that nobody sets', () => {
    expect(gevonden(met('k-druk', { effect: { vlaggen: ['druk-gezt'] } }))).toContain(
      'keuze k-plan bij knoop samen vraagt naar vlag "druk-gezet", en geen keuze zet die',
    );
  });

  it('limits the longest path', () => {
    const rij = Array.from({ length: 26 }, (_, i) =>
      beurt(`n${i}`, [keuze(`a${i}`, i === 25 ? 'eind' : `n${i + 1}`), keuze(`b${i}`, 'eind')]),
    );
    const lang: Graaf = { ...graaf(), begin: 'n0', knopen: [...rij, einde('eind')], voorbeeldpad: ['b0'] };
    expect(gevonden(lang)).toEqual(['een pad van 26 keuzes']);
  });

  it('plays the example path to an ending', () => {
    expect(validateGesprek({ ...graaf(), voorbeeldpad: ['k-druk', 'k-doorgaan', 'k-plan'] })).toMatchObject([
      { pad: ['voorbeeldpad', 2], gevonden: 'keuze "k-plan", en die is er niet bij knoop samen' },
    ]);
    expect(gevonden({ ...graaf(), voorbeeldpad: ['k-druk'] })).toEqual(['een pad dat stopt bij knoop druk']);
  });
});

describe('meetGraaf', () => {
  it('counts paths under their conditions', () => {
    expect(meetGraaf(graaf())).toMatchObject({
      knopen: 6,
      keuzes: 10,
      paden: 8,
      kortste: 3,
      langste: 3,
      eindes: [
        { id: 'goed', paden: 3, kortste: 3 },
        { id: 'open', paden: 5, kortste: 3 },
      ],
    });
  });
});

/** Every path, one by one: slow, and with no cleverness that could hide a mistake. */
function allePaden(gesprek: Graaf): { paden: Stand[]; aantallen: Map<string, Set<number>>; gezien: Set<string> } {
  const paden: Stand[] = [];
  const aantallen = new Map<string, Set<number>>();
  const gezien = new Set<string>();
  const loop = (stand: Stand): void => {
    gezien.add(stand.knoop);
    if (isAfgelopen(gesprek, stand)) {
      paden.push(stand);
      return;
    }
    const kan = beschikbareKeuzes(gesprek, stand);
    aantallen.set(stand.knoop, (aantallen.get(stand.knoop) ?? new Set()).add(kan.length));
    for (const { id } of kan) {
      gezien.add(id);
      loop(kies(gesprek, stand, id));
    }
  };
  loop(beginGesprek(gesprek));
  return { paden, aantallen, gezien };
}

describe('on any graph, the proof agrees with walking every path', () => {
  it('about the number of choices, and what cannot be reached', () => {
    fc.assert(
      fc.property(willekeurigeGraaf, (gesprek) => {
        const { aantallen, gezien } = allePaden(gesprek);
        const bevindingen = validateGesprek(gesprek).filter(({ pad }) => pad[0] === 'knopen');
        const gemeld = (patroon: RegExp): string[] =>
          [...new Set(bevindingen.flatMap((b) => patroon.exec(b.gevonden)?.[1] ?? []))].sort();
        const buiten = [...aantallen].filter(([, lengtes]) => [...lengtes].some((n) => n < 2 || n > 4));
        expect(gemeld(/^bij knoop (\S+) /)).toEqual(buiten.map(([id]) => id).sort());
        const alle = gesprek.knopen.flatMap((knoop) => [
          knoop.id,
          ...(knoop.soort === 'beurt' && gezien.has(knoop.id) ? knoop.keuzes.map(({ id }) => id) : []),
        ]);
        expect(gemeld(/^(?:knoop|einde|keuze) (\S+) .*(?:niet te bereiken|geen enkele stand)/)).toEqual(
          alle.filter((id) => !gezien.has(id)).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('about the figures', () => {
    fc.assert(
      fc.property(willekeurigeGraaf, (gesprek) => {
        const { paden } = allePaden(gesprek);
        fc.pre(paden.length > 0);
        const lengtes = paden.map(({ pad }) => pad.length);
        const { paden: aantal, kortste, langste, eindes } = meetGraaf(gesprek);
        expect(aantal).toBe(paden.length);
        expect(kortste).toBe(Math.min(...lengtes));
        // A way that stops halfway counts for the longest, and not as a path.
        expect(langste).toBeGreaterThanOrEqual(Math.max(...lengtes));
        for (const { id, paden: perEinde } of eindes)
          expect(perEinde).toBe(paden.filter(({ knoop }) => knoop === id).length);
      }),
      { numRuns: 300 },
    );
  });
});

it('looks at 2 to the 12th states of flags without walking every path', () => {
  const n = 12;
  const rij = Array.from({ length: n }, (_, i) =>
    beurt(`n${i}`, [keuze(`a${i}`, `n${i + 1}`, { effect: { vlaggen: [`v${i}`] } }), keuze(`b${i}`, `n${i + 1}`)]),
  );
  const slot = beurt(`n${n}`, [
    ...Array.from({ length: 2 }, (_, i) => keuze(`c${i}`, 'eind')),
    ...['v0', 'v11'].map((vlag, i) => keuze(`d${i}`, 'eind', { als: { vlag } })),
  ]);
  const breed: Graaf = { ...graaf(), begin: 'n0', knopen: [...rij, slot, einde('eind')], voorbeeldpad: [] };
  // Only v0 and v11 are ever asked for: one state, then two, at last four.
  expect(meetGraaf(breed)).toMatchObject({ standen: 1 + 2 * 11 + 4 + 1, paden: 2 ** n * 3 });
});
