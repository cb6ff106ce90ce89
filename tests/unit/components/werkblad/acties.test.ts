import { describe, expect, it } from 'vitest';
import { isOpTijd, themaacties } from '#components/werkblad/blad/acties.ts';
import { raadSpreker, leesVoorBlad } from '#components/werkblad/naast/lezen.ts';
import { idsErVoor } from '#domain/werkblad/terugzetten.ts';
import { kiesThema, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';

function proef() {
  let n = 0;
  const nieuweId = (): string => `id${(n += 1)}`;
  let blad: Werkblad = kiesThema(nieuwWerkblad({ nu: '2026-11-22T10:00:00Z', nieuweId }), 'regie');
  const acties = themaacties('regie', (verander) => (blad = verander(blad)), nieuweId);
  const deel = () => {
    const [eerste] = blad.themas;
    if (!eerste) throw new Error('There is no thema.');
    return eerste;
  };
  return { acties, deel };
}

describe('themaacties', () => {
  it('puts what was taken away back where it stood, once', () => {
    const { acties, deel } = proef();
    const ids = ['een', 'twee', 'drie'].map((tekst) => acties.nieuweWaarneming({ tekst }));
    const item = deel().waarnemingen[1];
    if (!item) throw new Error('There is no second observation.');
    const erVoor = idsErVoor(deel().waarnemingen, item.id);
    acties.wisWaarneming(item.id);
    acties.zetTerug({ soort: 'waarneming', item, erVoor });
    acties.zetTerug({ soort: 'waarneming', item, erVoor });
    expect(deel().waarnemingen.map(({ id }) => id)).toEqual(ids);
  });
  it('takes a time off without leaving an empty one, and changes nothing that is gone', () => {
    const { acties, deel } = proef();
    const id = acties.nieuweWaarneming({ tijd: 5 });
    acties.zetTijd(id, undefined);
    expect(deel().waarnemingen).toEqual([{ id, tekst: '' }]);
    acties.zetWaarneming('weg', { tekst: 'nieuw' });
    expect(deel().waarnemingen).toHaveLength(1);
  });
  it('knows the order of the recording; what has no time comes last', () => {
    const w = (tijd?: number) => ({ id: String(tijd), tekst: '', ...(tijd !== undefined && { tijd }) });
    expect(isOpTijd([w(1), w(1), w(4), w(), w()])).toBe(true);
    expect(isOpTijd([w(), w(4)])).toBe(false);
    expect(isOpTijd([w(5), w(4)])).toBe(false);
  });
});

describe('leesVoorBlad', () => {
  it('joins captions of one turn, and asks who the nameless are', () => {
    const uitkomst = leesVoorBlad('00:01 Sam: Hallo.\n00:03 Sam: Daar ben ik.\n00:07 Kim: Dag.');
    expect(uitkomst).toMatchObject({ soort: 'gelezen', sprekers: ['Sam', 'Kim'] });
    expect(leesVoorBlad('00:01 zomaar iets\n00:03 nog iets')).toMatchObject({ soort: 'gelezen', sprekers: [''] });
  });
  it('says in words what is wrong', () => {
    const uitkomst = leesVoorBlad('geen tijden hier');
    expect(uitkomst.soort === 'fout' && uitkomst.uitleg.waarom).toMatch(/geen tijden/);
  });
  it('guesses a role only from words of the trade', () => {
    expect(['Klantmanager', 'cliënt', 'Client 1', 'Karin de Boer', 'Klantenservice'].map(raadSpreker)).toEqual([
      'km',
      'cl',
      'cl',
      'derde',
      'derde',
    ]);
  });
});
