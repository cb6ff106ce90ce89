/** Builds the site into a folder of its own, with other settings than the usual ones. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN_PROGRAMS = join(ROOT, 'node_modules', '.bin');

/** What a build can be told (`SITE`, `BASE`, `THEMA`). */
export type BuildSettings = Readonly<Partial<Record<'SITE' | 'BASE' | 'THEMA', string>>>;

/** @throws {Error} with the last lines of the build when it fails. */
export function buildInto(dir: string, settings: BuildSettings): void {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...settings,
      PATH: `${OWN_PROGRAMS}${delimiter}${process.env.PATH ?? ''}`,
      UIT_MAP: dir,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`The build with ${JSON.stringify(settings)} failed:\n${last}`);
}
