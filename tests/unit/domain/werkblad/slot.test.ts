import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kiesRust,
  slot,
  SLOT,
  type Gevolg,
  type Slotgebeurtenis,
  type Slotinstelling,
  type Slotstaat,
} from '#domain/werkblad.ts';

const gedeeld: Slotinstelling = { wie: 'gedeeld', rust: SLOT.rust };
const alleen: Slotinstelling = { wie: 'alleen-ik', rust: SLOT.rust };
const plek = { werkblad: 'b1', veld: 'twijfel' };
const op = (ms: number) => ({ teller: ms, wand: 1e12 + ms });
const onbekend: Slotstaat = { stand: 'onbekend', plek };
const open: Slotstaat = { stand: 'ontgrendeld', plek, actief: op(0), gezien: op(0) };

/** Runs events and gives where it ended and what was done on the way. */
function loop(begin: Slotstaat, gebeurtenissen: readonly Slotgebeurtenis[], instelling = gedeeld) {
  const gevolgen: Gevolg['soort'][] = [];
  const staat = gebeurtenissen.reduce<Slotstaat>((vorige, gebeurtenis) => {
    const na = slot(vorige, gebeurtenis, instelling);
    gevolgen.push(...na.gevolgen.map(({ soort }) => soort));
    return na.staat;
  }, begin);
  return { staat, gevolgen };
}
const tikken = (van: number, tot: number, elke = 1000): Slotgebeurtenis[] =>
  Array.from({ length: Math.floor((tot - van) / elke) }, (_, i) => ({ soort: 'tik', tijd: op(van + (i + 1) * elke) }));

describe('the lock', () => {
  it('opens with the key and shows the place where somebody was', () => {
    const { staat, gevolgen } = loop(onbekend, [
      { soort: 'sleutel-gevonden' },
      { soort: 'probeer' },
      { soort: 'geopend', tijd: op(0) },
    ]);
    expect(staat).toMatchObject({ stand: 'ontgrendeld', plek });
    expect(gevolgen).toEqual(['open-sleutel', 'toon']);
  });

  it('counts a wrong passphrase, and does nothing else', () => {
    const fout = [{ soort: 'probeer' }, { soort: 'mislukt', fout: 'verkeerd' }] as const;
    const { staat, gevolgen } = loop(onbekend, [{ soort: 'sleutel-gevonden' }, ...fout, ...fout]);
    expect(staat).toEqual({ stand: 'vergrendeld', plek, mislukt: 2, fout: 'verkeerd' });
    expect(gevolgen).toEqual(['open-sleutel', 'open-sleutel']);
  });

  it('stays shut when there is something stored and no key', () => {
    const rest = [
      { soort: 'sleutel-gemaakt', tijd: op(0) },
      { soort: 'probeer' },
      { soort: 'geopend', tijd: op(0) },
    ] as const;
    expect(loop(onbekend, [{ soort: 'geen-sleutel', inhoud: true }, ...rest]).staat.stand).toBe('sleutel-kwijt');
    expect(loop(onbekend, [{ soort: 'geen-sleutel', inhoud: false }, ...rest]).staat.stand).toBe('ontgrendeld');
  });

  it('warns twenty seconds before, and then covers, saves and leaves', () => {
    const voor = loop(open, tikken(0, SLOT.rust - SLOT.waarschuwing));
    expect(voor.gevolgen).toEqual(['waarschuw']);
    const na = loop(voor.staat, tikken(SLOT.rust - SLOT.waarschuwing, SLOT.rust));
    expect(na.gevolgen).toEqual(['dek-af', 'bewaar-alles']);
    expect(loop(na.staat, [{ soort: 'bewaard', poging: 1 }])).toEqual({
      staat: { stand: 'vertrekken', plek, reden: 'rust' },
      gevolgen: ['verlaat'],
    });
  });

  it('stays open when somebody does something after the warning', () => {
    const { staat } = loop(open, tikken(0, SLOT.rust - 10_000));
    expect(loop(staat, [{ soort: 'bezig', tijd: op(SLOT.rust - 9000) }])).toMatchObject({
      staat: { stand: 'ontgrendeld' },
      gevolgen: ['waarschuwing-weg'],
    });
  });

  it.each([
    ['a sleep in which the counter stood still', { teller: 1000, wand: 1e12 + 3_600_000 }],
    ['a frozen tab', { teller: 100_000, wand: 1e12 + 100_000 }],
  ])('locks after %s, also when a touch is the first sign', (_naam, tijd) => {
    for (const soort of ['tik', 'bezig'] as const)
      expect(slot(open, { soort, tijd }, gedeeld).staat).toMatchObject({ stand: 'vergrendelen-bezig', reden: 'slaap' });
  });

  it('is not fooled by a clock that is set back, and bears the timers of a page in the background', () => {
    expect(slot(open, { soort: 'tik', tijd: { teller: 1000, wand: 0 } }, gedeeld).staat.stand).toBe('ontgrendeld');
    const terug = tikken(0, SLOT.rust).map((t) =>
      'tijd' in t ? { ...t, tijd: { ...t.tijd, wand: 0 } } : t,
    ) as Slotgebeurtenis[];
    expect(loop(open, terug).staat.stand).toBe('vergrendelen-bezig');
    expect(loop(open, tikken(0, 240_000, 60_000)).staat.stand).toBe('ontgrendeld');
  });

  it('has no rest for who is alone, and locks for them on the button', () => {
    expect(loop(open, [{ soort: 'tik', tijd: op(9e8) }], alleen).staat.stand).toBe('ontgrendeld');
    expect(slot(open, { soort: 'vergrendel', reden: 'knop', tijd: op(1) }, alleen).staat.stand).toBe(
      'vergrendelen-bezig',
    );
    expect(loop(onbekend, [{ soort: 'sleutel-gevonden' }], alleen).gevolgen).toEqual(['open-sleutel']);
  });

  it('holds what was not saved until the person decides', () => {
    const dicht: Slotgebeurtenis = { soort: 'vergrendel', reden: 'knop', tijd: op(0) };
    const mislukt = loop(open, [dicht, { soort: 'bewaren-mislukt', poging: 1, fout: 'vol' }, ...tikken(0, 60_000)]);
    expect(mislukt).toMatchObject({
      staat: { stand: 'niet-bewaard', fout: 'vol' },
      gevolgen: ['dek-af', 'bewaar-alles'],
    });
    const weer = loop(mislukt.staat, [
      { soort: 'opnieuw', tijd: op(70_000) },
      { soort: 'bewaard', poging: 1 },
    ]);
    expect(weer.staat.stand).toBe('vergrendelen-bezig');
    expect(loop(weer.staat, [{ soort: 'bewaard', poging: 2 }]).gevolgen).toEqual(['verlaat']);
    expect(loop(mislukt.staat, [{ soort: 'in-bestand' }]).gevolgen).toEqual(['verlaat']);
  });

  it('says so when saving takes long, and takes a late answer', () => {
    const traag = loop(open, [{ soort: 'vergrendel', reden: 'knop', tijd: op(0) }, ...tikken(0, 12_000)]);
    expect(traag.staat).toMatchObject({ stand: 'niet-bewaard', fout: 'duurt-lang' });
    expect(loop(traag.staat, [{ soort: 'bewaard', poging: 1 }]).gevolgen).toEqual(['verlaat']);
  });

  it('keeps the rest between two and fifteen minutes', () => {
    expect([kiesRust(1), kiesRust(1e9), kiesRust('x'), kiesRust(Number.NaN), kiesRust(240_000)]).toEqual([
      SLOT.minste, SLOT.meeste, SLOT.rust, SLOT.rust, 240_000,
    ]); // prettier-ignore
  });
});

describe('whatever happens', () => {
  const soorten = fc.constantFrom<Slotgebeurtenis['soort']>(
    'sleutel-gevonden', 'geen-sleutel', 'sleutel-gemaakt', 'probeer', 'geopend', 'mislukt', 'bezig', 'tik', 'vergrendel',
    'bewaard', 'bewaren-mislukt', 'opnieuw', 'in-bestand', 'zonder-bewaren',
  ); // prettier-ignore
  const voorvallen = fc.array(
    fc.record({
      soort: soorten,
      na: fc.nat({ max: 200_000 }),
      poging: fc.integer({ min: 1, max: 3 }),
      inhoud: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  it('it never leaves with unsaved words of its own accord, never opens without the key, and never forgets the place', () => {
    fc.assert(
      fc.property(voorvallen, fc.boolean(), (rij, samen) => {
        const instelling = samen ? gedeeld : alleen;
        let nu = 0;
        let staat: Slotstaat = onbekend;
        let poging = 0;
        for (const { soort, na, poging: antwoord, inhoud } of rij) {
          nu += na;
          const gebeurtenis = {
            soort,
            tijd: op(nu),
            poging: antwoord,
            fout: 'verkeerd',
            reden: 'knop',
            inhoud,
          } as Slotgebeurtenis;
          const vorige = staat.stand;
          const uit = slot(staat, gebeurtenis, instelling);
          const deed = uit.gevolgen.map((gevolg) => gevolg.soort);
          if (deed.includes('verlaat')) {
            const veilig =
              (soort === 'bewaard' && antwoord === poging) || soort === 'in-bestand' || soort === 'zonder-bewaren';
            expect(veilig).toBe(true);
          }
          if (deed.includes('toon'))
            expect([vorige, soort]).toEqual(
              vorige === 'nieuw' ? ['nieuw', 'sleutel-gemaakt'] : ['ontgrendelen-bezig', 'geopend'],
            );
          if (vorige === 'sleutel-kwijt' && soort !== 'sleutel-gevonden') expect(uit.staat).toEqual(staat);
          if (['ontgrendeld', 'waarschuwing'].includes(vorige) && uit.staat.stand === 'vergrendelen-bezig')
            expect(deed).toEqual(['dek-af', 'bewaar-alles']);
          for (const gevolg of uit.gevolgen) if (gevolg.soort === 'bewaar-alles') poging = gevolg.poging;
          expect(uit.staat.plek).toEqual(plek);
          staat = uit.staat;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is shut within the rest and a tick when nobody does anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 60, maxLength: 60 }), (stappen) => {
        let nu = 0;
        let staat: Slotstaat = open;
        for (const stapje of stappen) {
          nu += stapje;
          staat = slot(staat, { soort: 'tik', tijd: op(nu) }, gedeeld).staat;
          const openstaat = staat.stand === 'ontgrendeld' || staat.stand === 'waarschuwing';
          expect(openstaat).toBe(nu < SLOT.rust);
        }
      }),
    );
  });
});
