import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  archiveer,
  beginVervolg,
  dupliceer,
  geschreven,
  haalUitArchief,
  inThema,
  isLeeg,
  kiesThema,
  laatThemaWeg,
  leeragenda,
  opzijgelegd,
  nieuwVoornemen,
  nieuwWerkblad,
  opTijd,
  wisVoornemen,
  zetVoornemen,
  zetWaarneming,
  zoekWerkbladen,
  type Voornemen,
  type Werkblad,
} from '#domain/werkblad.ts';
import { buiten, werkblad } from './willekeurig.ts';

const leeg = nieuwWerkblad(buiten());
const met = (voornemens: readonly Voornemen[], rest: Partial<Werkblad> = {}): Werkblad =>
  voornemens.reduce((blad, voornemen) => inThema(blad, 'emotie', (deel) => zetVoornemen(deel, voornemen)), {
    ...kiesThema(leeg, 'emotie'),
    ...rest,
  });

describe('a Werkblad', () => {
  it('starts empty, and is not empty once anything is on it', () => {
    expect(isLeeg(leeg)).toBe(true);
    expect(isLeeg({ ...leeg, twijfel: 'Ga ik te snel?' })).toBe(false);
    expect(isLeeg({ ...leeg, apart: [{ pad: 'x', waarde: 1 }] })).toBe(false);
  });

  it('takes three themes, and gives back what was written in one that was taken off', () => {
    const vol = kiesThema(kiesThema(kiesThema(leeg, 'emotie'), 'regie'), 'contact');
    expect(kiesThema(vol, 'feedback')).toBe(vol);
    const gevuld = inThema(vol, 'regie', (deel) => ({ ...deel, watIkMeAfvraag: 'Wie stuurt?' }));
    const weg = laatThemaWeg(laatThemaWeg(gevuld, 'regie'), 'contact');
    expect(weg.opzij).toHaveLength(1);
    const terug = kiesThema(weg, 'regie');
    expect(terug.themas.find(({ thema }) => thema === 'regie')?.watIkMeAfvraag).toBe('Wie stuurt?');
    expect(terug.opzij).toEqual([]);
  });

  it('writes over an observation with the same id, and orders them by time', () => {
    const blad = inThema(kiesThema(leeg, 'emotie'), 'emotie', (deel) =>
      [
        { id: 'a', tekst: 'zonder tijd' },
        { id: 'b', tekst: 'laat', tijd: 90 },
        { id: 'c', tekst: 'vroeg', tijd: 5 },
        { id: 'b', tekst: 'later', tijd: 95 },
      ].reduce(zetWaarneming, deel),
    );
    expect(opTijd(blad.themas[0]!.waarnemingen).map(({ tekst }) => tekst)).toEqual(['vroeg', 'later', 'zonder tijd']);
  });

  it('goes to the archive and comes back as it was', () => {
    fc.assert(
      fc.property(werkblad, (blad) => {
        const { gearchiveerd, ...actief } = blad;
        expect(haalUitArchief(archiveer(actief, gearchiveerd ?? 'nu'))).toEqual(actief);
      }),
    );
  });

  it('is copied with all its words and none of its ids', () => {
    fc.assert(
      fc.property(werkblad, (blad) => {
        const kopie = dupliceer(blad, buiten('kopie-'));
        expect(geschreven(kopie)).toEqual(geschreven(blad));
        expect(kopie).toMatchObject({ kopieVan: blad.id, revisie: 0 });
        expect(kopie.id).not.toBe(blad.id);
        const ids = [...kopie.themas, ...kopie.opzij].flatMap((deel) =>
          [...deel.waarnemingen, ...deel.voornemens].map(({ id }) => id),
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith('kopie-'))).toBe(true);
      }),
    );
  });

  it('is asked again before an own file on a copy and on a follow-up: the answer is of one sheet', () => {
    const beantwoord = { ...met([nieuwVoornemen('v1', 'a', 'b')]), checklist: '2026-11-22T10:00:00.000Z' };
    expect(dupliceer(beantwoord, buiten('k'))).not.toHaveProperty('checklist');
    expect(beginVervolg(beantwoord, buiten('v'))).not.toHaveProperty('checklist');
    expect(beantwoord).toHaveProperty('checklist');
  });
});

describe('what came of it', () => {
  const wacht = nieuwVoornemen('v1', 'hij stilvalt', 'tel ik tot vijf');
  const vraag = { ...nieuwVoornemen('v2', 'zij ja maar zegt', 'vraag ik door'), geprobeerd: 'ja' as const };
  const eerste = met([vraag, wacht], { id: 'b1', gemaakt: '2026-01-01T00:00:00.000Z' });

  it('a follow-up has the same themes, empty, and the earlier voornemens', () => {
    const vervolg = beginVervolg(eerste, buiten('v'));
    expect(vervolg).toMatchObject({
      vervolgVan: 'b1',
      twijfel: '',
      themas: [{ thema: 'emotie', waarnemingen: [], voornemens: [] }],
    });
    expect(vervolg.eerdere).toEqual([
      { werkblad: 'b1', id: 'v2', thema: 'emotie', als: 'zij ja maar zegt', dan: 'vraag ik door' },
      { werkblad: 'b1', id: 'v1', thema: 'emotie', als: 'hij stilvalt', dan: 'tel ik tot vijf' },
    ]);
  });

  it('the leeragenda has all voornemens, what is still to try first and the newest sheet first', () => {
    const nieuw = met([nieuwVoornemen('v9', 'a', 'b')], {
      id: 'b2',
      gemaakt: '2026-02-01T00:00:00.000Z',
      gearchiveerd: 'x',
    });
    const agenda = leeragenda([eerste, nieuw, beginVervolg(eerste, buiten('b'))]);
    expect(agenda.map(({ werkblad: van, voornemen, gearchiveerd }) => [van, voornemen.id, gearchiveerd])).toEqual([
      ['b2', 'v9', true],
      ['b1', 'v1', false],
      ['b1', 'v2', false],
    ]);
    expect(agenda.map(({ vervolgen }) => vervolgen.length)).toEqual([0, 1, 1]);
  });

  it('knows of voornemens under a theme that was taken off, and has them back with it', () => {
    const weg = laatThemaWeg(eerste, 'emotie');
    expect(leeragenda([weg])).toEqual([]);
    expect(opzijgelegd([leeg, weg])).toEqual([{ blad: weg, aantal: 2 }]);
    const terug = kiesThema(weg, 'emotie');
    expect(leeragenda([terug])).toHaveLength(2);
    expect(opzijgelegd([terug])).toEqual([]);
  });

  it('takes a voornemen away', () => {
    expect(
      leeragenda([inThema(eerste, 'emotie', (deel) => wisVoornemen(deel, 'v1'))]).map(({ voornemen }) => voornemen.id),
    ).toEqual(['v2']);
  });

  it('finds sheets by words, whatever the capitals and accents', () => {
    const cafe = { ...leeg, id: 'c', twijfel: 'Praten in het café' };
    expect(zoekWerkbladen([eerste, cafe], 'CAFE praten')).toEqual([cafe]);
    expect(zoekWerkbladen([eerste, cafe], 'tot vijf')).toEqual([eerste]);
    expect(zoekWerkbladen([eerste, cafe], '  ')).toHaveLength(2);
    expect(zoekWerkbladen([eerste, cafe], 'café vijf')).toEqual([]);
    const beurten = [{ id: 'b', spreker: 'cl', tekst: 'De bus reed weer niet.', start: 0 }];
    const gesprek: Werkblad = { ...leeg, id: 'g', waarnaar: { soort: 'transcript', beurten } };
    expect(zoekWerkbladen([eerste, gesprek], 'bus')).toEqual([gesprek]);
    const eerder = { werkblad: 'w', id: 'v', thema: 'regie', als: 'hij zucht', dan: 'wacht ik' } as const;
    const vervolg: Werkblad = { ...leeg, id: 'v', eerdere: [eerder] };
    expect(zoekWerkbladen([cafe, vervolg], 'zucht')).toEqual([vervolg]);
    expect(zoekWerkbladen([cafe, vervolg], 'druk', ({ id }) => (id === 'c' ? ['Druk'] : []))).toEqual([cafe]);
  });
});
