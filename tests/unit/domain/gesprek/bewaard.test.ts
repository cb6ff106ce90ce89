import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginGesprek,
  beschikbareKeuzes,
  gezieneEindes,
  hervat,
  kies,
  waarGebleven,
  zetPad,
  type GesprekStaat,
  type LeerderGesprek,
  type Stand,
} from '#domain/gesprek.ts';
import { leesStaat } from '#domain/oefening/poging.ts';
import { voegSamen } from '#domain/oefening/samenvoegen.ts';
import { graaf } from './voorbeeld.ts';
import { willekeurigeGraaf } from './willekeurig.ts';

const maak = (van: Pick<LeerderGesprek, 'begin' | 'beginTijd' | 'beginStroming' | 'knopen'>): LeerderGesprek => ({
  ...van,
  id: 'gesprek-proef',
  versie: 1,
  titel: 'Proef',
  sprekers: { km: 'Klantmanager', cl: 'Sam' },
  voorbeeldpad: [],
  voorbeeldUitleg: 'Zo.',
});
const gesprek = maak(graaf());
const op = (pad: readonly string[], tijd: number, van = hervat(gesprek, null).staat): GesprekStaat =>
  zetPad(gesprek, van, { pad, tijd });

const GOED = ['k-rustig', 'k-vraag', 'k-plan'];
const OPEN = ['k-druk', 'k-doorgaan', 'k-laat'];

describe('what is stored of a conversation', () => {
  it('is nothing at first', () => {
    expect(hervat(gesprek, null)).toMatchObject({ soort: 'nieuw', stand: { knoop: 'begin', pad: [] } });
    expect(waarGebleven(null)).toEqual({ soort: 'nieuw' });
  });

  it('brings somebody back to the same turn, through storage', () => {
    const gelezen = leesStaat(JSON.parse(JSON.stringify(op(['k-druk'], 5))));
    expect(hervat(gesprek, gelezen)).toMatchObject({ soort: 'verder', stand: { knoop: 'druk', stroming: 30 } });
    expect(waarGebleven(gelezen)).toEqual({ soort: 'bezig', beurt: 2 });
  });

  it('records a walk that came to an ending, once', () => {
    const eens = op(GOED, 5);
    expect(eens.pogingen).toMatchObject([{ antwoord: { soort: 'gesprek', pad: GOED }, score: null, tijd: 5 }]);
    const weer = op(GOED, 9, op(['k-rustig'], 7, eens));
    expect(weer.pogingen).toHaveLength(1);
    expect(op(OPEN, 11, weer).pogingen).toHaveLength(2);
    expect(waarGebleven(weer)).toEqual({ soort: 'klaar', keren: 1 });
    expect(waarGebleven(op(['k-druk'], 12, weer))).toEqual({ soort: 'bezig', beurt: 2 });
  });

  it('knows which endings were seen', () => {
    expect(gezieneEindes(gesprek, op(['k-druk'], 5))).toEqual([]);
    expect(gezieneEindes(gesprek, op(OPEN, 9, op(GOED, 5)))).toEqual(['goed', 'open']);
  });

  it('goes on from the last turn that still exists, and keeps the old path', () => {
    const oud = op(['k-rustig', 'k-vraag'], 5);
    const nieuw = maak({
      ...gesprek,
      knopen: gesprek.knopen.map((knoop) =>
        knoop.soort === 'beurt' && knoop.id === 'rustig'
          ? { ...knoop, keuzes: knoop.keuzes.filter(({ id }) => id !== 'k-vraag') }
          : knoop,
      ),
    });
    const terug = hervat({ ...nieuw, versie: 2 }, oud);
    expect(terug).toMatchObject({
      soort: 'veranderd',
      stand: { knoop: 'rustig' },
      staat: { versie: 2, concept: { pad: ['k-rustig'] } },
    });
    expect(terug.staat.oud).toEqual([
      { antwoord: { soort: 'gesprek', pad: ['k-rustig', 'k-vraag'] }, versie: 1, tijd: 5 },
    ]);
  });

  it('leaves the answer of something else alone', () => {
    const ander = { ...op([], 5), concept: { soort: 'keuze' as const, gekozen: ['a'] } };
    expect(hervat(gesprek, ander)).toMatchObject({ soort: 'nieuw' });
  });

  it('joins with another browser: all walks stay, and two that are not over are a choice', () => {
    expect(voegSamen(op(OPEN, 9), op(GOED, 5))).toMatchObject({
      stand: 'samen',
      staat: { concept: { pad: OPEN }, pogingen: [{ tijd: 5 }, { tijd: 9 }] },
    });
    expect(voegSamen(op(['k-druk'], 9), op(['k-rustig'], 5))).toMatchObject({ stand: 'botsing', nieuwste: 'a' });
  });

  it('follows any walk through any graph', () => {
    fc.assert(
      fc.property(willekeurigeGraaf, fc.array(fc.nat(), { maxLength: 9 }), (van, stappen) => {
        const wereld = maak(van);
        let stand: Stand = beginGesprek(wereld);
        let staat = hervat(wereld, null).staat;
        for (const [tijd, stap] of stappen.entries()) {
          const kan = beschikbareKeuzes(wereld, stand);
          const gekozen = kan[stap % Math.max(1, kan.length)];
          if (!gekozen) break;
          stand = kies(wereld, stand, gekozen.id);
          staat = zetPad(wereld, staat, { pad: stand.pad, tijd: tijd + 1 });
        }
        expect(hervat(wereld, leesStaat(JSON.parse(JSON.stringify(staat)))).stand).toEqual(stand);
      }),
    );
  });
});
