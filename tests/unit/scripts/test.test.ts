import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countStep, countVitest, summary } from '../../../scripts/lib/test-counts.ts';
import { chooseSteps, STEPS, type Step } from '../../../scripts/lib/test-steps.ts';
import { runSteps, type Runner } from '../../../scripts/test.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } };
const unit: Step = { name: 'unit', report: { soort: 'vitest', file: 'u.json' } };

describe('counting', () => {
  it('reads vitest', () => {
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a test file that could not be loaded as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it('reads Playwright', () => {
    expect(countPlaywright(playwright)).toEqual({ passed: 4, failed: 0, skipped: 2 });
  });

  it.each([undefined, null, 'text', {}, { stats: null }])('finds nothing in %s', (report) => {
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countVitest(report)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('counts a check for nothing when it passes, for one when it fails', () => {
    expect(countStep({ name: 'lint' }, true, undefined).failed).toBe(0);
    expect(countStep({ name: 'lint' }, false, undefined).failed).toBe(1);
  });

  it('does not believe a report without failures from a run that failed', () => {
    expect(countStep(unit, false, { numPassedTests: 7 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(countStep(unit, false, undefined).failed).toBe(1);
    expect(countStep(unit, false, vitest).failed).toBe(1);
  });

  it('adds up to one line', () => {
    expect(summary(addCounts([countVitest(vitest), countPlaywright(playwright)]))).toBe(
      '9 passed, 1 failed, 5 skipped',
    );
  });
});

describe('choosing steps', () => {
  it('runs everything, or what was named in the usual order', () => {
    expect(chooseSteps(undefined)).toBe(STEPS);
    expect(chooseSteps('e2e, unit').map(({ name }) => name)).toEqual(['unit', 'e2e']);
  });

  it('names the steps there are when one is unknown', () => {
    expect(() => chooseSteps('unti')).toThrow(/no step "unti".*unit/);
  });
});

describe('running steps', () => {
  const steps: Step[] = [{ name: 'lint' }, unit, { name: 'build' }, { name: 'e2e', needsBuild: true }];

  async function run(failing: readonly string[], chosen: readonly Step[] = steps) {
    const ran: string[] = [];
    const runner: Runner = {
      run: (script) => {
        ran.push(script);
        return Promise.resolve({ ok: !failing.includes(script), output: '' });
      },
      readReport: () => ({ numPassedTests: 2 }),
      clearReport: (file) => void ran.push(`clear ${file}`),
      say: () => undefined,
      now: () => 0,
    };
    const outcomes = await runSteps(chosen, runner);
    return { ran, stands: outcomes.map(({ stand }) => stand), total: addCounts(outcomes.map(({ counts }) => counts)) };
  }

  it('throws an old report away before the step', async () => {
    expect((await run([])).ran).toEqual(['lint', 'clear u.json', 'unit', 'build', 'e2e']);
  });

  it('goes on after a step that fails', async () => {
    const { stands, total } = await run(['lint']);
    expect(stands).toEqual(['failed', 'ok', 'ok', 'ok']);
    expect(total).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('counts what needs the build as failed when the build fails', async () => {
    const { ran, stands, total } = await run(['build']);
    expect(ran).not.toContain('e2e');
    expect(stands).toEqual(['ok', 'ok', 'failed', 'not run']);
    expect(total.failed).toBe(2);
  });

  it('runs e2e alone on the build that is there', async () => {
    expect((await run([], [{ name: 'e2e', needsBuild: true }])).ran).toEqual(['e2e']);
  });

  it('lets a step of the other lane wait for the build', async () => {
    const beside: Step[] = [
      { name: 'build', lane: 1 },
      { name: 'html', lane: 2, needsBuild: true },
    ];
    expect((await run([], beside)).ran).toEqual(['build', 'html']);
    expect((await run(['build'], beside)).stands).toEqual(['failed', 'not run']);
  });

  it('runs two lanes beside each other, and what has none after both', async () => {
    const beside: Step[] = [{ name: 'lint', lane: 1 }, { name: 'format', lane: 2 }, { name: 'types', lane: 2 }, unit];
    let ends: (() => void)[] = [];
    const began: string[] = [];
    const said: string[] = [];
    const done = runSteps(beside, {
      run: (script, hold) => {
        began.push(`${script} ${hold ? 'held' : 'free'}`);
        return new Promise((end) => void ends.push(() => end({ ok: script !== 'lint', output: `of ${script}\n` })));
      },
      readReport: () => ({ numPassedTests: 2 }),
      clearReport: () => undefined,
      say: (line) => void said.push(line),
      now: () => 0,
    });
    const next = async (): Promise<void> => {
      const now = ends;
      ends = [];
      now.forEach((end) => end());
      await new Promise((soon) => void setTimeout(soon));
    };
    expect(began).toEqual(['lint held', 'format held']);
    await next();
    expect(began).toEqual(['lint held', 'format held', 'types held']);
    await next();
    expect(began.at(-1)).toBe('unit free');
    await next();
    expect((await done).map(({ name, stand }) => `${name} ${stand}`)).toEqual([
      'lint failed',
      'format ok',
      'types ok',
      'unit ok',
    ]);
    expect(said.filter((line) => line.includes('of lint'))).toHaveLength(1);
  });
});
