/**
 * Installs the packages when that is needed, and only then: `npm start` and `npm test` begin with it.
 * It needs no packages itself, and its syntax parses on Node 14, so that an old Node gets a sentence instead of a
 * stack trace. (Bare module names for the same reason: `node:` came with 14.13.)
 */
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'fs';
import { delimiter, dirname, join, sep } from 'path';
import { fileURLToPath } from 'url';
import { isMain } from './lib/is-main.mjs';
import { classifyOutput, oldNodeSentence, problemOfCode } from './lib/setup-problems.mjs';

const LOG = '.cache/setup.log';

/** The platform is part of it: packages for another system do not run here.
 * @param {string} lockText
 * @param {string} platform
 */
export function setupHash(lockText, platform) {
  return createHash('sha256').update(`${platform}\n${lockText}`).digest('hex');
}

/** npm must not run on the Node it is about to delete, so the project's own programs leave the search path.
 * @param {string} searchPath
 */
export function withoutOwnPrograms(searchPath) {
  const own = join('node_modules', '.bin');
  return searchPath
    .split(delimiter)
    .filter((folder) => !folder.endsWith(sep + own))
    .join(delimiter);
}

/**
 * Runs `npm ci` with its output in the log. The options undo what may come from outside: NODE_ENV=production leaves out
 * the packages the site is built with, and `npm start --silent` keeps the log empty.
 * @param {string} root
 * @returns {{ ok: boolean, code: string | undefined }}
 */
function runNpm(root) {
  const log = openSync(join(root, LOG), 'w');
  const result = spawnSync('npm', ['ci', '--include=dev', '--loglevel=notice'], {
    cwd: root,
    env: Object.assign({}, process.env, { PATH: withoutOwnPrograms(process.env.PATH || '') }),
    shell: process.platform === 'win32',
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const failure = /** @type {NodeJS.ErrnoException | undefined} */ (result.error);
  const code = failure ? failure.code : undefined;
  return { ok: result.status === 0, code: code === 'ENOENT' ? 'NO_NPM' : code };
}

/**
 * @param {string} root
 * @param {typeof runNpm} install
 * @param {(line: string) => void} say
 */
function installWhenNeeded(root, install, say) {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock)) {
    say('The file package-lock.json is missing. Take a fresh copy of the project.');
    return 1;
  }
  const hash = setupHash(readFileSync(lock, 'utf8'), `${process.platform}-${process.arch}`);
  const hashFile = join(root, 'node_modules', '.setup-hash');
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) {
    say('Packages are up to date.');
    return 0;
  }
  say('Installing packages (about a minute)…');
  mkdirSync(join(root, dirname(LOG)), { recursive: true });
  const result = install(root);
  const output = readFileSync(join(root, LOG), 'utf8');
  // On a full disk npm leaves files out, warns, and calls it a success.
  if (!result.ok || output.includes('TAR_ENTRY_ERROR')) {
    const problem = result.code ? problemOfCode(result.code) : classifyOutput(output);
    say(`${problem.sentence}\nWhat npm said is in ${LOG}.`);
    return 1;
  }
  writeFileSync(hashFile, hash);
  return 0;
}

/**
 * @param {string} root folder of the project
 * @param {{ install?: typeof runNpm, say?: (line: string) => void, version?: string }} [means] for tests
 * @returns {number} exit code
 */
export function setup(root, means = {}) {
  const say = means.say || ((line) => console.log(line));
  const tooOld = oldNodeSentence(means.version || process.versions.node);
  if (tooOld !== undefined) {
    say(tooOld);
    return 1;
  }
  try {
    return installWhenNeeded(root, means.install || runNpm, say);
  } catch (error) {
    const failure = /** @type {NodeJS.ErrnoException} */ (error);
    say(`${problemOfCode(failure.code).sentence} (${failure.message})`);
    return 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = setup(join(dirname(fileURLToPath(import.meta.url)), '..'));
