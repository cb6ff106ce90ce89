/** One small oefening of each kind, as the schema gives it, and what else several tests need. */
import type { OefeningVan } from '#schemas/oefening.ts';
import type { FragmentWeergave } from '#domain/oefening/fragment.ts';
import { basis, beurten, fragment } from './voorbeelden.basis.ts';
import { annoteren, meten, reactie } from './voorbeelden.kijken.ts';
import { slimHerkennen, slimMatch, slimPlaatsen, slimRol } from './voorbeelden.slim.ts';

export { beurten, fragment };

/** What a lookup in a verhaal gives, with the jump that such a fragment can have. */
export const weergave: FragmentWeergave = {
  sprekers: { km: 'Klantmanager', cl: 'Dennis', derde: 'Tolk' },
  regels: [
    ...beurten.slice(0, 2),
    { sprong: 's1', van: 59, tot: 73, samenvatting: 'Ze bladert.' },
    ...beurten.slice(2),
  ],
  verhaal: { id: 'verhaal-druk', titel: 'Druk' },
};

export const keuze: OefeningVan<'keuze'> = {
  ...basis,
  id: 'oef-keuze',
  soort: 'keuze',
  meer: false,
  fragment,
  opties: [
    { id: 'a', tekst: 'Mooi.', past: 'nee', feedback: 'Zijn hand doet niet mee.', beurt: 'b2' },
    { id: 'b', tekst: 'Spannend, hè?', past: 'nee', feedback: 'Je weet het nog niet.' },
    { id: 'c', tekst: 'Klopt het dat er nog iets is?', past: 'ja', feedback: 'Je noemt wat je hoort.', beurt: 'b1' },
    { id: 'd', tekst: 'Vijf tellen stil zijn.', past: 'kan', feedback: 'Sommige vakmensen doen dit.' },
  ],
  bijTwijfel: 'Je kunt hier ook alleen kijken.',
};

/** Two fit, two do not, one is a matter of opinion. */
export const keuzeMeer: OefeningVan<'keuze'> = {
  ...keuze,
  meer: true,
  opties: [...keuze.opties, { id: 'e', tekst: 'Je zegt het zacht.', past: 'ja', feedback: 'Ook dit hoor je.' }],
};

export const sorteren: OefeningVan<'sorteren'> = {
  ...basis,
  id: 'oef-sorteren',
  soort: 'sorteren',
  groepen: [
    { id: 'zien', label: 'Gezien' },
    { id: 'duiden', label: 'Erbij bedacht' },
    { id: 'vragen', label: 'Gevraagd' },
  ],
  items: [
    {
      id: 'i1',
      tekst: 'Hij kijkt naar de deur.',
      groep: 'zien',
      ookGoed: [],
      grensgeval: false,
      feedback: 'Dit staat op de video.',
    },
    {
      id: 'i2',
      tekst: 'Hij wil weg.',
      groep: 'duiden',
      ookGoed: [],
      grensgeval: false,
      feedback: 'De wens zag je niet.',
    },
    {
      id: 'i3',
      tekst: 'Wil je weg?',
      groep: 'vragen',
      ookGoed: ['duiden'],
      grensgeval: false,
      feedback: 'Een vraag met een duiding erin.',
    },
    {
      id: 'i4',
      tekst: 'Ik zie hem twijfelen.',
      groep: 'duiden',
      ookGoed: [],
      grensgeval: true,
      feedback: 'Twijfel zie je niet.',
    },
  ],
};

export const koppelen: OefeningVan<'koppelen'> = {
  ...basis,
  id: 'oef-koppelen',
  soort: 'koppelen',
  rechts: [
    { id: 'r1', tekst: 'Leraar' },
    { id: 'r2', tekst: 'Facilitator' },
    { id: 'r3', tekst: 'Ondernemer' },
  ],
  links: [
    { id: 'l1', tekst: 'Ik wil wel, maar kan niet', hoort: 'r1', ookGoed: [], feedback: 'Leren past.' },
    { id: 'l2', tekst: 'Geef me een kans', hoort: 'r2', ookGoed: ['r3'], feedback: 'Kansen bieden past.' },
  ],
};

const stap = (id: string): { id: string; tekst: string; reden: string } => ({
  id,
  tekst: `Stap ${id}`,
  reden: `Reden ${id}`,
});

export const volgorde: OefeningVan<'volgorde'> = {
  ...basis,
  id: 'oef-volgorde',
  soort: 'volgorde',
  stappen: ['s1', 's2', 's3', 's4'].map(stap),
  begin: ['s4', 's2', 's1', 's3'],
  wisselbaar: [],
};

export const herschrijven: OefeningVan<'herschrijven'> = {
  ...basis,
  id: 'oef-herschrijven',
  soort: 'herschrijven',
  items: [
    { id: 'z1', zin: 'Je hebt er geen zin in, hè?', voorbeelden: ['Je antwoorden worden korter. Gaat het te snel?'] },
    { id: 'z2', zin: 'Je bent boos op mij.', voorbeelden: ['Je slaat je armen over elkaar.'] },
  ],
  zelfcheck: [
    { id: 'c1', tekst: 'Staat er iets in dat je ziet?' },
    { id: 'c2', tekst: 'Kan de ander nee zeggen?' },
  ],
};

export const voorspellen: OefeningVan<'voorspellen'> = {
  ...basis,
  id: 'oef-voorspellen',
  soort: 'voorspellen',
  fragment,
  verbergFragment: true,
  opties: [
    { id: 'p1', tekst: 'Hij belt af.', feedback: 'Dat kan; kijk naar zijn hand.' },
    { id: 'p2', tekst: 'Hij komt.', feedback: 'Dat kan; luister naar zijn stem.' },
  ],
  onthulling: { tekst: 'Hij komt niet.', fragment: { verhaal: 'verhaal-druk', van: 51, tot: 85 } },
  vergelijk: [
    { id: 'v1', tekst: 'Noemde je zijn stem?' },
    { id: 'v2', tekst: 'Noemde je de stilte?' },
  ],
};

/** Reading a names b2 and b4, reading b names b1 and b2; b3 is tempting. */
export const markeren: OefeningVan<'markeren'> = {
  ...basis,
  id: 'oef-markeren',
  soort: 'markeren',
  fragment,
  hoogstens: 3,
  tolerantie: 0,
  sleutel: { a: ['b2', 'b4'], b: ['b1', 'b2'] },
  redenen: { a: 'De breuk telt.', b: 'De stilte telt.' },
  feedback: [
    { beurt: 'b1', tekst: 'Alleen O.' },
    { beurt: 'b2', tekst: 'De stem is zacht.' },
    { beurt: 'b3', tekst: 'Hier spreekt niets elkaar tegen.' },
    { beurt: 'b4', tekst: 'De rug duikt op.' },
  ],
};

export { annoteren, meten, reactie, slimHerkennen, slimMatch, slimPlaatsen, slimRol };

export const voorbeelden = {
  keuze,
  sorteren,
  koppelen,
  volgorde,
  herschrijven,
  voorspellen,
  markeren,
  'slim-plaatsen': slimPlaatsen,
  'slim-herkennen': slimHerkennen,
  'slim-match': slimMatch,
  'slim-rol': slimRol,
  annoteren,
  reactie,
  meten,
};
