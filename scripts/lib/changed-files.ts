/** The files somebody is working on: what differs from the last commit, and what git does not know yet. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function git(args: readonly string[]): string[] {
  const result = spawnSync('git', args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')} did not succeed: ${result.stderr}`);
  return result.stdout.split('\0').filter((path) => path !== '');
}

const hasCommits = (): boolean => spawnSync('git', ['rev-parse', '--verify', 'HEAD'], { stdio: 'ignore' }).status === 0;

export function changedFiles(): string[] {
  const tracked = hasCommits()
    ? git(['diff', '--name-only', '--diff-filter=d', '-z', 'HEAD'])
    : git(['ls-files', '--cached', '-z']);
  return [...new Set([...tracked, ...git(['ls-files', '--others', '--exclude-standard', '-z'])])].filter(existsSync);
}
