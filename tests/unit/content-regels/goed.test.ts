import { expect, it } from 'vitest';
import { controleer } from '../../../scripts/content/controle.ts';
import { cursus } from './cursus.ts';

const omgeving = { beelden: ['tekening'], woorden: new Set<string>() };

it('says nothing about a course in which everything is right', () => {
  expect(controleer(cursus(), omgeving)).toEqual([]);
});

it('says once that the folder of pictures is missing', () => {
  const meldingen = controleer(cursus(), { ...omgeving, beelden: undefined });
  expect(meldingen.map(({ bestand }) => bestand)).toEqual(['src/components/les/beelden']);
});
