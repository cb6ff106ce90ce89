import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProblem } from '../../../scripts/lib/assert-node.mjs';
import { classifyOutput, oldNodeSentence, problemOfCode } from '../../../scripts/lib/setup-problems.mjs';
import { setup, setupHash, withoutOwnPrograms } from '../../../scripts/setup.mjs';

describe('what npm says becomes a problem with a name', () => {
  it.each([
    ['npm error code ENOTFOUND', 'network'],
    ['npm ERR! code EAI_AGAIN', 'network'],
    ['npm error code ECONNREFUSED', 'network'],
    ['npm error code ETIMEDOUT', 'network'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['npm error code ENOSPC', 'disk'],
    ['npm error code EACCES', 'permission'],
    ['npm error code EBUSY', 'in use'],
    ['npm error code EUSAGE', 'lock file'],
    ['npm error code E403', 'package'],
    ['npm error something else', 'unknown'],
  ])('%s', (output, name) => {
    expect(classifyOutput(output).name).toBe(name);
  });

  it('looks for a code elsewhere when npm names none it knows', () => {
    expect(classifyOutput('npm error code 1\nnpm error Error: ENOSPC: no space left on device').name).toBe('disk');
  });

  it('lets the code npm names win over a code in a warning', () => {
    expect(classifyOutput('npm warn EACCES on a cache file\nnpm error code ENOTFOUND').name).toBe('network');
  });

  it('does not see a code in a part of a word', () => {
    expect(classifyOutput('npm error ENOSPCX').name).toBe('unknown');
  });

  it('has a sentence for a missing npm and for an unknown code', () => {
    expect(problemOfCode('NO_NPM').sentence).toContain('nodejs.org');
    expect(problemOfCode(undefined).name).toBe('unknown');
  });
});

describe('the version of Node', () => {
  it.each(['14.21.3', '18.20.0', '19.9.0'])('%s is too old to install with', (version) => {
    expect(oldNodeSentence(version)).toContain(version);
  });

  it.each(['20.0.0', '24.21.0'])('%s can install', (version) => {
    expect(oldNodeSentence(version)).toBeUndefined();
  });

  it.each(['20.20.2', '22.12.0', '22.17.1'])('%s cannot run a step', (version) => {
    expect(nodeProblem(version)).toContain('scripts/setup.mjs');
  });

  it.each(['22.18.0', '23.6.0', '24.0.0'])('%s can run a step', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });
});

describe('the search path for npm', () => {
  it('leaves out programs of this or another project', () => {
    const path = ['/project/node_modules/.bin', '/usr/bin', '/opt/node_modules/.bin-other'].join(delimiter);
    expect(withoutOwnPrograms(path)).toBe(['/usr/bin', '/opt/node_modules/.bin-other'].join(delimiter));
  });
});

describe('setup', () => {
  let root: string;
  let said: string[];
  let installs: number;

  const say = (line: string) => void said.push(line);
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const install =
    ({ ok = true, output = '', code }: { ok?: boolean; output?: string; code?: string } = {}) =>
    (folder: string) => {
      installs += 1;
      mkdirSync(join(folder, 'node_modules'), { recursive: true });
      write('.cache/setup.log', output);
      return { ok, code };
    };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-'));
    said = [];
    installs = 0;
    write('package-lock.json', '{"lockfileVersion":3}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('installs once, and again only after the lock file changed', () => {
    expect(setup(root, { install: install(), say })).toBe(0);
    expect(setup(root, { install: install(), say })).toBe(0);
    expect(said).toEqual(['Installing packages (about a minute)…', 'Packages are up to date.']);
    write('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
    setup(root, { install: install(), say });
    expect(installs).toBe(2);
  });

  it('installs when node_modules is there but was never finished', () => {
    mkdirSync(join(root, 'node_modules'));
    setup(root, { install: install(), say });
    expect(installs).toBe(1);
  });

  it('says what went wrong and where the log is, and tries again the next time', () => {
    expect(setup(root, { install: install({ ok: false, output: 'npm error code ENOTFOUND' }), say })).toBe(1);
    expect(said[1]).toContain('no connection to the internet');
    expect(said[1]).toContain('.cache/setup.log');
    expect(existsSync(join(root, 'node_modules/.setup-hash'))).toBe(false);
    expect(setup(root, { install: install(), say })).toBe(0);
  });

  it('believes the code of starting npm over the log', () => {
    setup(root, { install: install({ ok: false, code: 'NO_NPM' }), say });
    expect(said[1]).toContain('npm was not found');
  });

  it('does not take a success on a full disk for one', () => {
    const output = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\n\nadded 1 package';
    expect(setup(root, { install: install({ output }), say })).toBe(1);
    expect(said[1]).toContain('The disk is full');
  });

  it('does not begin on an old Node', () => {
    expect(setup(root, { install: install(), say, version: '18.0.0' })).toBe(1);
    expect(installs).toBe(0);
  });

  it('asks for a fresh copy when the lock file is missing', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(setup(root, { say })).toBe(1);
    expect(said[0]).toContain('package-lock.json is missing');
  });

  it('turns an error of the disk into a sentence', () => {
    write('.cache', 'a file where the folder should be');
    expect(setup(root, { install: install(), say })).toBe(1);
    expect(said.join()).not.toContain(' at ');
  });

  it('stores a hash of lock file and platform', () => {
    setup(root, { install: install(), say });
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const stored = readFileSync(join(root, 'node_modules/.setup-hash'), 'utf8');
    expect(stored).toBe(setupHash(lock, `${process.platform}-${process.arch}`));
    expect(stored).not.toBe(setupHash(lock, 'another-system'));
  });
});
