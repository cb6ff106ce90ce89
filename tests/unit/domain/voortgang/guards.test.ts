import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canoniek, controlesom, TeDiep, uniek } from '#domain/voortgang/controle.ts';
import {
  isEigenPad,
  isMoment,
  leesGelezen,
  leesInstellingen,
  leesJson,
  leesLaatsteGesprek,
  leesLaatsteLes,
} from '#domain/voortgang/guards.ts';
import { kenmerkenVan } from '#domain/voortgang/kenmerken.ts';
import { STANDAARD_INSTELLINGEN } from '#domain/voortgang/types.ts';
import { gelezen, instellingen } from './willekeurig.ts';

const LES = {
  id: 'les-een',
  titel: 'Kleine signalen',
  href: '/basis/lessen/kleine-signalen/',
  tijd: '2026-11-22T12:00:00.000Z',
};

describe('guards', () => {
  it('pass what is right, and take anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), instellingen, gelezen, (wat, goed, lessen) => {
        expect(leesInstellingen(goed)).toEqual(goed);
        expect(leesGelezen(lessen)).toEqual(lessen);
        expect(Object.keys(leesInstellingen(wat))).toEqual(Object.keys(STANDAARD_INSTELLINGEN));
        leesGelezen(wat);
        leesLaatsteLes(wat);
        leesLaatsteGesprek(wat);
      }),
    );
  });

  it('read settings field by field', () => {
    expect(leesInstellingen({ thema: 'donker', tekstgrootte: 12, rustig: 'ja', meer: 1 })).toEqual({
      ...STANDAARD_INSTELLINGEN,
      thema: 'donker',
    });
    expect(leesInstellingen(['donker'])).toEqual(STANDAARD_INSTELLINGEN);
  });

  it('keep only lessons with a moment', () => {
    expect(
      leesGelezen(
        JSON.parse('{"les-a":"2026-01-02","les-b":"2026-13-45","LES":"2026-01-02","__proto__":"2026-01-02","les-c":1}'),
      ),
    ).toEqual({ 'les-a': '2026-01-02' });
  });

  it('pass a conversation with a turn, and nothing else', () => {
    expect(leesLaatsteGesprek({ ...LES, beurt: 3, meer: 1 })).toEqual({ ...LES, beurt: 3 });
    for (const beurt of [undefined, 0, 1.5, '3']) expect(leesLaatsteGesprek({ ...LES, beurt })).toBeUndefined();
    expect(leesLaatsteGesprek({ ...LES, href: '//elders.nl/', beurt: 3 })).toBeUndefined();
  });
  it('pass a lesson on this site', () => expect(leesLaatsteLes({ ...LES, meer: 1 })).toEqual(LES));
  it.each([
    'https://elders.nl/',
    '//elders.nl/',
    '/\\elders.nl',
    'javascript:alert(1)',
    '',
    'lessen/',
    '/a b',
    '/a\\b',
    7,
  ])('refuse %j as a path on this site', (href) => {
    expect(isEigenPad(href)).toBe(false);
    expect(leesLaatsteLes({ ...LES, href })).toBeUndefined();
  });
  it.each(['2026-02-30T00:00:00Z x', 'gisteren', '2026', '', null])('refuse %j as a moment', (waarde) =>
    expect(isMoment(waarde)).toBe(false),
  );
  it('cut an endless title', () =>
    expect(leesLaatsteLes({ ...LES, titel: 'x'.repeat(1000) })?.titel).toHaveLength(200));
  it('read JSON or nothing', () =>
    expect([leesJson('{"a":1}'), leesJson('{'), leesJson('')]).toEqual([{ a: 1 }, undefined, undefined]));
});

describe('the attributes of the page', () => {
  it('are absent for every default', () => expect(kenmerkenVan(STANDAARD_INSTELLINGEN)).toEqual({}));
  it('name what differs', () => {
    expect(
      kenmerkenVan({ thema: 'donker', tekstgrootte: 'extra', leesbreedte: 'smal', rustig: true, sneltoetsen: true }),
    ).toEqual({ thema: 'donker', tekst: 'extra', breedte: 'smal', rustig: 'ja' });
  });
  it('say that shortcuts are off only to who switched them off', () => {
    expect(leesInstellingen({}).sneltoetsen).toBe(true);
    expect(kenmerkenVan(leesInstellingen({ sneltoetsen: false }))).toEqual({ sneltoetsen: 'uit' });
  });
});

describe('the checksum', () => {
  it('is the same for the same content in any order, and another for other content', () => {
    expect(controlesom({ a: 1, b: [1, 'x'] })).toBe(controlesom({ b: [1, 'x'], a: 1 }));
    expect(controlesom({ a: 1 })).not.toBe(controlesom({ a: 2 }));
    expect(controlesom({ a: undefined })).toBe(controlesom({}));
  });
  it('never changes: files out there depend on it', () => {
    expect(controlesom({ soort: 'x', lijst: [1, 'é🙂', null, true] })).toMatchInlineSnapshot(`"fnv1a-7d3a8640"`);
  });
  it('is over what JSON keeps', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (wat) => {
        expect(controlesom(JSON.parse(JSON.stringify(wat)))).toBe(controlesom(wat));
      }),
    );
  });
  it('stops before the stack does', () => {
    let diep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) diep = [diep];
    expect(() => canoniek(diep)).toThrow(TeDiep);
    expect(uniek([diep, diep, 1, 1, 2], [2])).toEqual([diep, diep, 1]);
  });
});
