/** `.cache` holds what steps leave for each other; it is not in git and may be thrown away. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', '.cache');

/** The parsed content, or `undefined` when there is none or it was cut off halfway. */
export function readCache(name: string): unknown {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeCache(name: string, value: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), `${JSON.stringify(value, null, 2)}\n`);
}

export function removeCache(name: string): void {
  rmSync(join(FOLDER, name), { force: true });
}
