/** An island brings the behaviour of its own kind, and of no other: each page pays for what it shows. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oefeningSoorten } from '#schemas/oefening.ts';

const EILANDEN = 'src/components/oefening/eiland';
/** Imports that stay at run time; those of types are gone by then. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

const pad = (naam: string, van: string): string | undefined => {
  if (naam.startsWith('.')) return resolve(dirname(van), naam);
  return naam.startsWith('#') ? resolve('src', naam.slice(1).replace(/^thema$/, 'styles')) : undefined;
};

/** Every file of ours that comes along. */
function metAlles(begin: string): ReadonlySet<string> {
  const gezien = new Set<string>();
  const bezoek = (bestand: string): void => {
    if (gezien.has(bestand) || !/\.tsx?$/.test(bestand)) return;
    gezien.add(bestand);
    for (const [, naam] of readFileSync(bestand, 'utf8').matchAll(IMPORT)) {
      const volgende = pad(naam ?? '', bestand);
      if (volgende) bezoek(volgende);
    }
  };
  bezoek(resolve(begin));
  return gezien;
}

const eilanden = readdirSync(EILANDEN).filter((naam) => naam.endsWith('.island.tsx'));
const gedragIn = (bestanden: ReadonlySet<string>): string[] =>
  oefeningSoorten.filter((soort) => bestanden.has(resolve(`src/domain/oefening/soorten/${soort}.ts`)));

describe('the islands', () => {
  it('are one for each kind', () => {
    expect(
      eilanden
        .map((naam) => gedragIn(metAlles(join(EILANDEN, naam))))
        .flat()
        .toSorted(),
    ).toEqual([...oefeningSoorten].toSorted());
  });

  it.each(eilanden)('%s brings one kind, no register and no schema', (naam) => {
    const bestanden = metAlles(join(EILANDEN, naam));
    expect(bestanden.size, 'the walk sees the card').toBeGreaterThan(15);
    expect(gedragIn(bestanden)).toHaveLength(1);
    expect(
      [...bestanden].filter((bestand) => /src\/schemas\/|oefening\/(?:register|leerder)\.ts$/.test(bestand)),
    ).toEqual([]);
  });
});
