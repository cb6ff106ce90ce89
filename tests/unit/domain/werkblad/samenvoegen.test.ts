import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beslisSchrijven,
  geschreven,
  inThema,
  kiesThema,
  laatThemaWeg,
  leesWerkblad,
  nieuwWerkblad,
  bewaarbaar,
  voegWerkbladSamen,
  zetWaarneming,
  type Werkblad,
} from '#domain/werkblad.ts';
import { buiten, werkblad } from './willekeurig.ts';

const basis = kiesThema(kiesThema({ ...nieuwWerkblad(buiten()), id: 'blad-1' }, 'emotie'), 'regie');
const ziet = (blad: Werkblad, id: string, tekst = id): Werkblad =>
  inThema(blad, 'emotie', (deel) => zetWaarneming(deel, { id, tekst }));
/** Versions of one sheet: same id, so that they can be merged. */
const drie = fc.tuple(werkblad, werkblad, werkblad);

describe('merging two versions of a sheet', () => {
  it('is the other one when I changed nothing, and mine when the other did not', () => {
    fc.assert(
      fc.property(werkblad, werkblad, (b, x) => {
        expect(geschreven(voegWerkbladSamen({ basis: b, mijn: b, ander: x }).blad).toSorted()).toEqual(
          geschreven(x).toSorted(),
        );
        const { blad, botsingen } = voegWerkbladSamen({ basis: b, mijn: x, ander: b });
        expect(botsingen).toEqual([]);
        expect(geschreven(blad).toSorted()).toEqual(geschreven(x).toSorted());
      }),
    );
  });

  it('puts together what both wrote in different places', () => {
    const mijn = { ...ziet(basis, 'Zij kijkt weg.'), twijfel: 'Ga ik te snel?' };
    const ander = { ...ziet(basis, 'Ik onderbreek.'), titel: 'Gesprek over werk' };
    const { blad, botsingen } = voegWerkbladSamen({ basis, mijn, ander });
    expect(botsingen).toEqual([]);
    expect(geschreven(blad)).toEqual(['Gesprek over werk', 'Ga ik te snel?', 'Ik onderbreek.', 'Zij kijkt weg.']);
  });

  it('names the field that both changed, and keeps the one that was saved', () => {
    const uit = voegWerkbladSamen({ basis, mijn: { ...basis, twijfel: 'een' }, ander: { ...basis, twijfel: 'ander' } });
    expect(uit.botsingen).toEqual(['twijfel']);
    expect(uit.blad.twijfel).toBe('ander');
  });

  it('lets words win from taking away', () => {
    const met = ziet(basis, 'w1', 'Stil.');
    const zonder = laatThemaWeg(basis, 'regie');
    expect(
      geschreven(voegWerkbladSamen({ basis: met, mijn: basis, ander: ziet(met, 'w1', 'Heel stil.') }).blad),
    ).toEqual(['Heel stil.']);
    expect(geschreven(voegWerkbladSamen({ basis: met, mijn: basis, ander: met }).blad)).toEqual([]);
    const geschrevenIn = inThema(basis, 'regie', (deel) => ({ ...deel, watIkMeAfvraag: 'Wie stuurt?' }));
    expect(geschreven(voegWerkbladSamen({ basis, mijn: zonder, ander: geschrevenIn }).blad)).toEqual(['Wie stuurt?']);
  });

  it('never has more than three themes, or one theme twice', () => {
    fc.assert(
      fc.property(drie, ([b, mijn, ander]) => {
        const { blad } = voegWerkbladSamen({ basis: b, mijn, ander });
        const namen = [...blad.themas, ...blad.opzij].map(({ thema }) => thema);
        expect(blad.themas.length).toBeLessThanOrEqual(3);
        expect(new Set(namen).size).toBe(namen.length);
      }),
    );
  });

  it('loses nothing of the other, and nothing of mine unless it says where', () => {
    fc.assert(
      fc.property(drie, ([b, mijn, ander]) => {
        const { blad, botsingen } = voegWerkbladSamen({ basis: b, mijn, ander });
        const over = new Set(geschreven(blad));
        const was = new Set(geschreven(b));
        const kwijt = (versie: Werkblad) => geschreven(versie).filter((tekst) => !was.has(tekst) && !over.has(tekst));
        expect(kwijt(ander)).toEqual([]);
        if (botsingen.length === 0) expect(kwijt(mijn)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a sheet that can be stored and read', () => {
    fc.assert(
      fc.property(drie, ([b, mijn, ander]) => {
        const { blad } = voegWerkbladSamen({ basis: b, mijn, ander });
        const json: unknown = JSON.parse(JSON.stringify(bewaarbaar(blad)));
        expect(leesWerkblad(json)).toMatchObject({
          soort: 'gelezen',
          blad: JSON.parse(JSON.stringify(blad)) as object,
        });
      }),
    );
  });
});

describe('deciding what to write', () => {
  const er = (blad: Werkblad) => ({ soort: 'gelezen', blad, versie: 1 }) as const;

  it('writes where nothing is newer, and raises the revision', () => {
    expect(beslisSchrijven({ opgeslagen: undefined, basis: undefined, mijn: basis }, buiten())).toMatchObject({
      soort: 'schrijf',
      blad: { revisie: 1 },
    });
    const mijn = { ...basis, titel: 'a' };
    expect(
      beslisSchrijven({ opgeslagen: er({ ...basis, revisie: 4 }), basis: { ...basis, revisie: 4 }, mijn }, buiten()),
    ).toMatchObject({
      soort: 'schrijf',
      blad: { revisie: 5, titel: 'a' },
    });
  });

  it('makes a copy of what does not go together, with its own identity', () => {
    const opgeslagen = er({ ...basis, revisie: 2, twijfel: 'ander' });
    const uit = beslisSchrijven({ opgeslagen, basis, mijn: { ...basis, twijfel: 'mijn' } }, buiten('k'));
    expect(uit).toMatchObject({
      soort: 'kopie',
      blad: { id: 'blad-1', twijfel: 'ander', revisie: 3 },
      kopie: { id: 'k1', twijfel: 'mijn', kopieVan: 'blad-1' },
    });
  });

  it('never puts an empty sheet over a full one, and never touches what it cannot read', () => {
    const leeg = nieuwWerkblad(buiten());
    const vol = er({ ...basis, titel: 'vol' });
    expect(beslisSchrijven({ opgeslagen: vol, basis: undefined, mijn: leeg }, buiten())).toEqual({
      soort: 'weiger',
      reden: 'leeg-over-vol',
    });
    const mijn = { ...basis, titel: 'x' };
    expect(beslisSchrijven({ opgeslagen: { soort: 'nieuwer', versie: 9 }, basis, mijn }, buiten())).toEqual({
      soort: 'weiger',
      reden: 'nieuwer',
    });
    expect(beslisSchrijven({ opgeslagen: { soort: 'onleesbaar', reden: 'vorm' }, basis, mijn }, buiten())).toEqual({
      soort: 'weiger',
      reden: 'onleesbaar',
    });
  });

  it('loses nothing that was saved, however tabs take turns', () => {
    const daad = fc.record({
      tab: fc.nat({ max: 2 }),
      wat: fc.constantFrom('twijfel', 'titel', 'waarneming', 'bewaar', 'bewaar'),
    });
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 40 }), (daden) => {
        const buitenwereld = buiten('kopie');
        const schijf = new Map<string, Werkblad>([[basis.id, basis]]);
        const tabs = [0, 1, 2].map(() => ({ basis, mijn: basis }));
        const bevestigd = new Set<string>();
        daden.forEach(({ tab: nummer, wat }, n) => {
          const tab = tabs[nummer]!;
          const woord = `<${n}>`;
          if (wat === 'waarneming') tab.mijn = ziet(tab.mijn, `w${n}`, woord);
          else if (wat !== 'bewaar') tab.mijn = { ...tab.mijn, [wat]: tab.mijn[wat] + woord };
          else {
            const opgeslagen = er(schijf.get(basis.id)!);
            const uit = beslisSchrijven({ opgeslagen, basis: tab.basis, mijn: tab.mijn }, buitenwereld);
            if (uit.soort === 'weiger') throw new Error('nothing to refuse here');
            expect(uit.blad.revisie).toBe(opgeslagen.blad.revisie + 1);
            schijf.set(uit.blad.id, uit.blad);
            if (uit.soort === 'kopie') schijf.set(uit.kopie.id, uit.kopie);
            for (const [gevonden] of geschreven(tab.mijn).join('').matchAll(/<\d+>/g)) bevestigd.add(gevonden);
            tabs[nummer] = { basis: uit.blad, mijn: uit.blad };
          }
        });
        const alles = [...schijf.values()].flatMap(geschreven).join('');
        expect([...bevestigd].filter((woord) => !alles.includes(woord))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
