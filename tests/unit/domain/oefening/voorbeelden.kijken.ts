/** One small oefening of each kind about looking. */
import type { OefeningVan } from '#schemas/oefening.ts';
import { basis, beurten, fragment } from './voorbeelden.basis.ts';

/** Reading a sees b1 and b4, reading b sees b2 to b3; nobody agrees. */
export const annoteren: OefeningVan<'annoteren'> = {
  ...basis,
  id: 'oef-annoteren',
  soort: 'annoteren',
  fragment,
  thema: 'beleving',
  trap: 'voorgedaan',
  tolerantie: 2,
  momenten: [
    { id: 'm1', lezing: 'a', vanBeurt: 'b1', waarneming: 'Hij zegt O.', vraag: 'Wat hoorde je?', gaatGoed: true },
    {
      id: 'm2',
      lezing: 'a',
      vanBeurt: 'b4',
      waarneming: 'Hij noemt zijn rug.',
      vraag: 'Wat deed je?',
      duiding: 'Misschien zeurt het al langer.',
      gaatGoed: false,
    },
    {
      id: 'm3',
      lezing: 'b',
      vanBeurt: 'b2',
      totBeurt: 'b3',
      waarneming: 'Het klinkt goed, en dan komt de bus.',
      vraag: 'Hoorde je de bus?',
      verschil: 'Lezing a wacht op de rug. Lezing b hoort het al in de bus.',
      gaatGoed: false,
    },
  ],
};

/** Weerstand for both; inside for a, outside for b. */
export const reactie: OefeningVan<'reactie'> = {
  ...basis,
  id: 'oef-reactie',
  soort: 'reactie',
  fragment,
  lezingen: {
    a: { reactie: 'weerstand', plek: 'binnen', beurten: ['b3', 'b4'], uitleg: 'Lezing a.' },
    b: { reactie: 'weerstand', plek: 'buiten', beurten: ['b4'], uitleg: 'Lezing b.' },
  },
  feedback: {
    weerstand: 'Over weerstand.',
    afhaken: 'Over afhaken.',
    verstarring: 'Over verstarring.',
    stagnatie: 'Over stagnatie.',
  },
  feedbackPlek: { binnen: 'Over binnen.', buiten: 'Over buiten.' },
  aanwijzingen: [
    { beurt: 'b4', uitleg: 'De rug duikt op.' },
    { beurt: 'b1', uitleg: 'Alleen O.' },
  ],
};

/** Four turns of one speaker: ten words, of which four in a row at most; silences of 4, 14 and 10 seconds. */
export const meten: OefeningVan<'meten'> = {
  ...basis,
  id: 'oef-meten',
  soort: 'meten',
  fragment: {
    ...fragment,
    beurten: beurten.map((beurt, i) => ({ ...beurt, spreker: i % 2 === 0 ? 'km' : 'cl', onderwerp: 'werk' })),
  },
  maten: [
    { id: 'deel', maat: 'deel-woorden', spreker: 'km', uitleg: 'Wie praat er.' },
    { id: 'stil', maat: 'stiltes', uitleg: 'Wat stil is.' },
    { id: 'ping', maat: 'pingpong', uitleg: 'Over en weer.' },
  ],
};
