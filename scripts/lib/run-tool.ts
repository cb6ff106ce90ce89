/** Starts a program of the project (prettier, npm, playwright …) so that it runs on the project's own Node. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN_PROGRAMS = join(ROOT, 'node_modules', '.bin');

export interface RunOptions {
  readonly quiet?: boolean;
}

/** Whether it ended well. Its words go straight to the terminal, unless `quiet`. */
export function runTool(command: string, args: readonly string[], options: RunOptions = {}): boolean {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${OWN_PROGRAMS}${delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
    stdio: options.quiet === true ? 'ignore' : 'inherit',
  });
  return result.status === 0;
}
