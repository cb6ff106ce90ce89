/** One small oefening of each kind about SLIM. */
import type { OefeningVan } from '#schemas/oefening.ts';
import { basis, fragment } from './voorbeelden.basis.ts';

/** Reading a and b see leren: kunnen low, willen gangbaar. */
export const slimPlaatsen: OefeningVan<'slim-plaatsen'> = {
  ...basis,
  id: 'oef-slim-plaatsen',
  soort: 'slim-plaatsen',
  fragment,
  trap: 'zelf',
  combinatie: { zelfbeeld: 'leren', rol: 'leraar' },
  lezingen: {
    a: { punt: { willen: 0.7, kunnen: -0.6 }, uitleg: 'Hij wil het graag.' },
    b: { punt: { willen: 0.6, kunnen: -0.4 }, uitleg: 'Hij twijfelt.' },
  },
  aanwijzingen: [
    { beurt: 'b2', as: 'willen', uitleg: 'Klinkt goed, zegt hij.' },
    { beurt: 'b4', as: 'kunnen', uitleg: 'Zijn rug, soms.' },
  ],
};

export const slimHerkennen: OefeningVan<'slim-herkennen'> = {
  ...basis,
  id: 'oef-slim-herkennen',
  soort: 'slim-herkennen',
  fragment,
  trap: 'zelf',
  combinatie: { zelfbeeld: 'leren', rol: 'facilitator' },
  lezingen: {
    a: { zelfbeeld: 'leren', beurten: ['b2', 'b4'], uitleg: 'Lezing a.' },
    b: { zelfbeeld: 'leren', beurten: ['b4'], uitleg: 'Lezing b.' },
  },
  feedback: { kans: 'Over kans.', leren: 'Over leren.', opgegeven: 'Over opgegeven.', 'eigen-plan': 'Over het plan.' },
  aanwijzingen: [
    { beurt: 'b4', uitleg: 'De rug duikt op.' },
    { beurt: 'b1', uitleg: 'Alleen O.' },
  ],
};

/** A mismatch for both; weerstand for both, afhaken for one. */
export const slimMatch: OefeningVan<'slim-match'> = {
  ...basis,
  id: 'oef-slim-match',
  soort: 'slim-match',
  fragment,
  trap: 'zelf',
  combinatie: { zelfbeeld: 'leren', rol: 'facilitator' },
  lezingen: {
    a: { match: 'nee', reacties: ['weerstand', 'afhaken'], uitleg: 'Lezing a.' },
    b: { match: 'nee', reacties: ['weerstand'], uitleg: 'Lezing b.' },
  },
  aanwijzingen: [{ beurt: 'b3', uitleg: 'De bus.' }],
  inPlaatsVan: [
    { id: 'z1', tekst: 'Waar zie je tegen op?', rol: 'leraar', past: 'ja', feedback: 'Je vraagt het.' },
    { id: 'z2', tekst: 'Ik regel het.', rol: 'ouder', past: 'nee', feedback: 'Je neemt over.' },
    { id: 'z3', tekst: 'Wat wil jij?', rol: 'ondernemer', past: 'kan', feedback: 'Dat kan later.' },
  ],
};

/** What the klantmanager does is pressure: not in the model. */
export const slimRol: OefeningVan<'slim-rol'> = {
  ...basis,
  id: 'oef-slim-rol',
  soort: 'slim-rol',
  fragment,
  trap: 'zelf',
  combinatie: { zelfbeeld: 'leren', rol: 'anders' },
  lezingen: {
    a: { rol: 'anders', rolNaam: 'druk', uitleg: 'Lezing a.' },
    b: { rol: 'anders', rolNaam: 'dreigen', uitleg: 'Lezing b.' },
  },
  feedback: {
    facilitator: 'Over de facilitator.',
    leraar: 'Over de leraar.',
    ouder: 'Over de ouder.',
    ondernemer: 'Over de ondernemer.',
    anders: 'Over anders.',
  },
  aanwijzingen: [{ beurt: 'b2', uitleg: 'De toon.' }],
};
