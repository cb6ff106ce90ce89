/**
 * Everything that has to be right: `npm test`. Checks that use one processor run two by two, the rest one after the other.
 *
 *   npm run test:all -- [--only unit,e2e]
 *
 * A failing step does not stop the next one. The last line is the sum, for people and for machines.
 */
import './lib/assert-node.ts';
import { parseArgs } from 'node:util';
import { readCache, removeCache } from './lib/cache-file.ts';
import { isMain } from './lib/is-main.mjs';
import { runToolBeside, type ToolEnd } from './lib/run-tool.ts';
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
  /** `hold`: something else runs beside it, so its words come when it is done. */
  readonly run: (script: string, hold: boolean) => Promise<ToolEnd>;
  readonly readReport: (file: string) => unknown;
  readonly clearReport: (file: string) => void;
  readonly say: (line: string) => void;
  readonly now: () => number;
}

const head = (step: Step): string => `\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`;

async function runStep(step: Step, runner: Runner, hold = false): Promise<Outcome> {
  const started = runner.now();
  if (!hold) runner.say(head(step));
  if (step.report !== undefined) runner.clearReport(step.report.file);
  const { ok, output } = await runner.run(step.name, hold);
  if (hold) runner.say(`${head(step)}\n${output.trimEnd()}`);
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

async function inOrder(steps: readonly Step[], run: (step: Step) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await run(step));
  return outcomes;
}

/** The lanes beside each other first, then the rest one by one. */
export async function runSteps(steps: readonly Step[], runner: Runner): Promise<Outcome[]> {
  // Told in one lane, waited for in both. Without a step that builds, there is a build already.
  const build = Promise.withResolvers<'ok' | 'failed' | 'not run'>();
  if (!steps.some(({ name }) => name === 'build')) build.resolve('ok');
  const runOne = async (step: Step, hold = false): Promise<Outcome> => {
    if (step.needsBuild === true && (await build.promise) !== 'ok') {
      runner.say(`\n── ${step.name}: not run, because the build failed`);
      return notRun(step);
    }
    const outcome = await runStep(step, runner, hold);
    if (step.name === 'build') build.resolve(outcome.stand);
    return outcome;
  };
  const lanes = ([1, 2] as const)
    .map((lane) => steps.filter((step) => step.lane === lane))
    .filter((lane) => lane.length > 0);
  const beside = await Promise.all(lanes.map((lane) => inOrder(lane, (step) => runOne(step, lanes.length > 1))));
  const rest = await inOrder(
    steps.filter(({ lane }) => lane === undefined),
    (step) => runOne(step),
  );
  return [...beside.flat(), ...rest];
}

function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const row = ({ name, seconds, stand }: Outcome): string =>
    `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${stand}`;
  return outcomes.map(row).join('\n');
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const outcomes = await runSteps(chooseSteps(values.only), {
    run: (script, hold) => runToolBeside('npm', ['run', '--silent', script], hold),
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
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
