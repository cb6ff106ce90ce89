/**
 * Everything that has to be right, one step after the other: `npm test`.
 *
 *   npm run test:all -- [--only unit,e2e]
 *
 * A failing step does not stop the next one. The last line is the sum, for people and for machines.
 */
import './lib/assert-node.ts';
import { parseArgs } from 'node:util';
import { readCache, removeCache } from './lib/cache-file.ts';
import { isMain } from './lib/is-main.mjs';
import { runTool } from './lib/run-tool.ts';
import { addCounts, countStep, summary, type Counts } from './lib/test-counts.ts';
import { chooseSteps, type Step } from './lib/test-steps.ts';

interface Outcome {
  readonly name: string;
  readonly stand: 'ok' | 'failed' | 'not run';
  readonly seconds: number;
  readonly counts: Counts;
}

/** How to run one npm script; an argument so that the order can be tested without running any. */
export interface Runner {
  readonly run: (script: string) => boolean;
  readonly readReport: (file: string) => unknown;
  readonly clearReport: (file: string) => void;
  readonly say: (line: string) => void;
  readonly now: () => number;
}

function runStep(step: Step, runner: Runner): Outcome {
  const started = runner.now();
  runner.say(`\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
  if (step.report !== undefined) runner.clearReport(step.report.file);
  const ok = runner.run(step.name);
  const report = step.report === undefined ? undefined : runner.readReport(step.report.file);
  const seconds = (runner.now() - started) / 1000;
  const outcome: Outcome = {
    name: step.name,
    stand: ok ? 'ok' : 'failed',
    seconds,
    counts: countStep(step, ok, report),
  };
  runner.say(`── ${step.name}: ${outcome.stand}, ${seconds.toFixed(1)} s`);
  return outcome;
}

/** A step that could not run has not passed, so it counts as failed. */
const notRun = (step: Step): Outcome => ({
  name: step.name,
  stand: 'not run',
  seconds: 0,
  counts: countStep(step, false, undefined),
});

export function runSteps(steps: readonly Step[], runner: Runner): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const buildFailed = outcomes.some(({ name, stand }) => name === 'build' && stand === 'failed');
    const skip = step.needsBuild === true && buildFailed;
    if (skip) runner.say(`\n── ${step.name}: not run, because the build failed`);
    outcomes.push(skip ? notRun(step) : runStep(step, runner));
  }
  return outcomes;
}

function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const row = ({ name, seconds, stand }: Outcome): string =>
    `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${stand}`;
  return outcomes.map(row).join('\n');
}

function main(): number {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const outcomes = runSteps(chooseSteps(values.only), {
    run: (script) => runTool('npm', ['run', '--silent', script]),
    readReport: readCache,
    clearReport: removeCache,
    say: (line) => console.log(line),
    now: () => performance.now(),
  });
  const total = addCounts(outcomes.map(({ counts }) => counts));
  console.log(`\n${table(outcomes)}\n\n${summary(total)}`);
  return total.failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
