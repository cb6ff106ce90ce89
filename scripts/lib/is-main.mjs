/**
 * Tells a script whether it was started itself or imported by a test.
 * Plain JavaScript, because setup.mjs has to parse on old versions of Node.
 */
import { existsSync, realpathSync } from 'fs';
import { fileURLToPath } from 'url';

/** @param {string} moduleUrl `import.meta.url` of the asking script */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  if (started === undefined || !existsSync(started)) return false;
  return realpathSync(started) === fileURLToPath(moduleUrl);
}
