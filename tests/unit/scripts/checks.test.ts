import { describe, expect, it } from 'vitest';
import { countLines, percentile, tooLong } from '../../../scripts/check-file-sizes.ts';
import { checkLock, checkLockIsWhole, checkPackage } from '../../../scripts/check-versions.ts';
import { commandsFor } from '../../../scripts/quick.ts';

const packageWith = (version: string): string =>
  JSON.stringify({ overrides: { a: { b: '$b' } }, devDependencies: { b: version } }, null, 2);

describe('versions', () => {
  it.each(['1.2.3', '1.0.0-rc.1', '1.0.0+build.5'])('accepts %s', (version) => {
    expect(checkPackage(packageWith(version))).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '*', '1.x', '1.2', '>=1.0.0 <2.0.0', 'latest', 'npm:c@1.0.0'])(
    'refuses %s',
    (version) => {
      const [finding] = checkPackage(packageWith(version));
      expect(finding?.line).toBe(8);
      expect(finding?.message).toContain(version);
    },
  );

  it('finds an address in the lock file by its line', () => {
    expect(checkLock('{\n  "resolved": "https://packages.example/a"\n}').map(({ line }) => line)).toEqual([2]);
    expect(checkLock('{\n  "integrity": "sha512-resolved"\n}')).toEqual([]);
  });

  it('finds a platform package that the lock file leaves out', () => {
    const lock = (...paths: string[]): string =>
      JSON.stringify(
        {
          packages: {
            ...Object.fromEntries(paths.map((path) => [path, {}])),
            'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0', '@a/mac': '1.0.0' } },
          },
        },
        null,
        2,
      );
    expect(checkLockIsWhole(lock('node_modules/@a/linux', 'node_modules/a/node_modules/@a/mac'))).toEqual([]);
    const [finding] = checkLockIsWhole(lock('node_modules/@a/linux'));
    expect(finding?.line).toBe(4);
    expect(finding?.message).toContain('@a/mac');
  });
});

describe('file sizes', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
  ])('counts the lines of %j', (text, lines) => {
    expect(countLines(text)).toBe(lines);
  });

  it('names a file that is too long, and not one of exactly 300 lines', () => {
    const sizes = [
      { path: 'a.ts', lines: 300 },
      { path: 'b.ts', lines: 301 },
    ];
    expect(tooLong(sizes)).toEqual(['b.ts:301 has 301 lines, at most 300: split it by concept']);
  });

  it('takes the middle and the 95th percentile', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, index) => index + 1),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([], 0.5)).toBe(0);
  });
});

describe('quick', () => {
  it('gives each tool the files it understands', () => {
    expect(commandsFor(['src/a.ts', 'README.md'])).toEqual([
      ['prettier', '--check', '--ignore-unknown', 'src/a.ts', 'README.md'],
      ['eslint', '--no-warn-ignored', '--max-warnings=0', 'src/a.ts'],
      ['vitest', 'related', '--run', '--project=unit', '--passWithNoTests', 'src/a.ts'],
    ]);
  });

  it('does nothing when nothing changed', () => {
    expect(commandsFor([])).toEqual([]);
  });
});
