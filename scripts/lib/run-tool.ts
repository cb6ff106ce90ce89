/** Starts a program of the project (prettier, npm, playwright …) so that it runs on the project's own Node. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN_PROGRAMS = join(ROOT, 'node_modules', '.bin');

export interface RunOptions {
  readonly quiet?: boolean;
}

const place = () => ({
  cwd: ROOT,
  env: { ...process.env, PATH: `${OWN_PROGRAMS}${delimiter}${process.env.PATH ?? ''}` },
  shell: process.platform === 'win32',
});

/** Whether it ended well. Its words go straight to the terminal, unless `quiet`. */
export function runTool(command: string, args: readonly string[], options: RunOptions = {}): boolean {
  const result = spawnSync(command, args, { ...place(), stdio: options.quiet === true ? 'ignore' : 'inherit' });
  return result.status === 0;
}

export interface ToolEnd {
  readonly ok: boolean;
  /** What it said, when its words were held back. */
  readonly output: string;
}

/** The same beside other work. With `hold` its words are kept until the end, so that two programs do not talk at once. */
export function runToolBeside(command: string, args: readonly string[], hold: boolean): Promise<ToolEnd> {
  const child = spawn(command, args, { ...place(), stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const said: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => void said.push(piece));
  child.stderr?.on('data', (piece: Buffer) => void said.push(piece));
  return new Promise((done) => {
    const end = (ok: boolean): void => done({ ok, output: Buffer.concat(said).toString('utf8') });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}
