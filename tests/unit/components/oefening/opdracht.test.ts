import { describe, expect, it } from 'vitest';
import { opdrachtOpPapier, opdrachtVan } from '#components/oefening/opdracht.ts';
import type { OefeningSoort } from '#schemas/oefening.ts';
import { naarLeerder } from '#domain/oefening/leerder.ts';
import * as vb from '../../domain/oefening/voorbeelden.ts';

const leerders = Object.values(vb.voorbeelden).map((o) => naarLeerder<OefeningSoort>(o, () => vb.weergave));

describe('what to do without script and on paper', () => {
  it('does not promise that a conversation disappears', () => {
    const verdwijnt = naarLeerder(vb.voorspellen, () => vb.weergave);
    expect(opdrachtVan(verdwijnt)).toContain('verdwijnt');
    expect(opdrachtOpPapier(verdwijnt)).toBe('Lees één keer, en leg dan je hand of een blad over het gesprek.');
  });

  it.each(leerders)('has words of its own only where they differ: $soort', (oefening) => {
    const ander = opdrachtVan(oefening).includes('verdwijnt');
    expect(opdrachtOpPapier(oefening) !== undefined).toBe(ander);
  });
});
