/** While working: format and lint of the files that changed, and the unit tests that depend on them. */
import './lib/assert-node.ts';
import { changedFiles } from './lib/changed-files.ts';
import { isMain } from './lib/is-main.mjs';
import { runTool } from './lib/run-tool.ts';

const LINTED = /\.(ts|tsx|astro|mjs)$/;
const TESTED = /\.(ts|tsx|mjs|json|ya?ml)$/;

export type Command = readonly [tool: string, ...args: string[]];

export function commandsFor(files: readonly string[]): Command[] {
  const linted = files.filter((file) => LINTED.test(file));
  const tested = files.filter((file) => TESTED.test(file));
  const commands: (Command | undefined)[] = [
    files.length > 0 ? ['prettier', '--check', '--ignore-unknown', ...files] : undefined,
    linted.length > 0 ? ['eslint', '--no-warn-ignored', '--max-warnings=0', ...linted] : undefined,
    tested.length > 0 ? ['vitest', 'related', '--run', '--project=unit', '--passWithNoTests', ...tested] : undefined,
  ];
  return commands.filter((command) => command !== undefined);
}

function main(): number {
  const commands = commandsFor(changedFiles());
  if (commands.length === 0) console.log('Nothing has changed since the last commit.');
  const outcomes = commands.map(([tool, ...args]) => runTool(tool, args));
  return outcomes.every((ok) => ok) ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = main();
