import { describe, expect, it } from 'vitest';
import { plekInWoorden, vlakTeksten } from '#teksten/vlak.ts';

describe('a place in words', () => {
  it('names both axes and what it belongs to', () => {
    expect(plekInWoorden({ willen: 0.5, kunnen: -0.5 })).toBe(
      'willen: gangbaar, kunnen: laag – past bij: ik wil wel, maar ik kan niet',
    );
  });

  it('near a border names the other side as well', () => {
    expect(plekInWoorden({ willen: -0.5, kunnen: 0.1 })).toBe(
      'willen: alternatief, kunnen: hoog – past bij: laat me maar, ik heb andere plannen, dicht bij: ik heb het opgegeven, los jij het op',
    );
  });

  it('on an axis chooses none', () => {
    expect(plekInWoorden({ willen: 0, kunnen: 1 })).toBe(
      'willen: in het midden, kunnen: hoog – op de grens van: ik wil en kan, geef me een kans en laat me maar, ik heb andere plannen',
    );
  });

  it('says what is still open', () => {
    expect(plekInWoorden({ willen: null, kunnen: 1 })).toBe('willen: nog open, kunnen: hoog');
    expect(vlakTeksten.plek({ willen: 1, kunnen: 1 })).toBe('willen: gangbaar, kunnen: hoog');
  });
});
