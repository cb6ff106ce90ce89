/**
 * Fails on anything that would let an installation differ from the one that was tested: a version in package.json that
 * is not exact, an address of a package server in package-lock.json, and an optional package that the lock file leaves
 * out (the registry did not have it when the lock was made, and then `npm ci` stops with EUSAGE).
 */
import './lib/assert-node.ts';
import { readFileSync } from 'node:fs';
import { fieldsOf } from './lib/fields.ts';
import { isMain } from './lib/is-main.mjs';

export interface Finding {
  readonly line: number;
  readonly message: string;
}

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** The name alone is not enough: `overrides` may hold it too. */
function lineOf(text: string, name: string, version: string): number {
  const bare = (line: string): string => line.replaceAll(/\s/g, '');
  const pair = bare(`${JSON.stringify(name)}:${JSON.stringify(version)}`);
  return text.split('\n').findIndex((line) => bare(line).startsWith(pair)) + 1;
}

export function checkPackage(text: string): Finding[] {
  const content = fieldsOf(JSON.parse(text));
  return SECTIONS.flatMap((section) => Object.entries(fieldsOf(content[section])))
    .map(([name, version]) => ({ name, version: String(version) }))
    .filter(({ version }) => !EXACT.test(version))
    .map(({ name, version }) => ({
      line: lineOf(text, name, version),
      message: `"${name}" has version "${version}": write one exact version, such as 1.2.3`,
    }));
}

export function checkLock(text: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    /^\s*"resolved"\s*:/.test(line)
      ? [
          {
            line: index + 1,
            message:
              '"resolved" ties the installation to one server: omit-lockfile-registry-resolved=true belongs in .npmrc',
          },
        ]
      : [],
  );
}

/** Packages in the lock file that name a platform package for which the lock file has no entry. */
export function checkLockIsWhole(text: string): Finding[] {
  const packages = fieldsOf(fieldsOf(JSON.parse(text)).packages);
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  return Object.entries(packages).flatMap(([path, entry]) => {
    const absent = Object.keys(fieldsOf(fieldsOf(entry).optionalDependencies)).filter((name) => !locked.has(name));
    if (absent.length === 0) return [];
    return [
      {
        line: text.split('\n').findIndex((line) => line.includes(`${JSON.stringify(path)}:`)) + 1,
        message:
          `${path} needs ${absent.join(', ')}, and the lock file has no entry for it: ` +
          'take a version whose platform packages all exist (an exact version or an entry under "overrides")',
      },
    ];
  });
}

function main(): number {
  const lock = readFileSync('package-lock.json', 'utf8');
  const findings = [
    ...checkPackage(readFileSync('package.json', 'utf8')).map((finding) => ({ ...finding, path: 'package.json' })),
    ...[...checkLock(lock), ...checkLockIsWhole(lock)].map((finding) => ({
      ...finding,
      path: 'package-lock.json',
    })),
  ];
  for (const { path, line, message } of findings) console.error(`${path}:${line} ${message}`);
  return findings.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main();
