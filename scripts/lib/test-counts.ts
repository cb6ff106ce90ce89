/** Sums the outcome of all steps. A report of vitest or Playwright is only half trusted: the exit code has to agree. */
import { fieldsOf } from './fields.ts';
import type { Step } from './test-steps.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A test file that could not be loaded holds no failed test, but it did fail. */
function isFileWithoutTests(result: unknown): boolean {
  const { status, assertionResults } = fieldsOf(result);
  return status === 'failed' && !listOf(assertionResults).some((test) => fieldsOf(test).status === 'failed');
}

export function countVitest(report: unknown): Counts {
  const fields = fieldsOf(report);
  const brokenFiles = listOf(fields.testResults).filter(isFileWithoutTests).length;
  return {
    passed: numberOf(fields.numPassedTests),
    failed: numberOf(fields.numFailedTests) + brokenFiles,
    skipped: numberOf(fields.numPendingTests) + numberOf(fields.numTodoTests),
  };
}

export function countPlaywright(report: unknown): Counts {
  const stats = fieldsOf(fieldsOf(report).stats);
  return {
    passed: numberOf(stats.expected) + numberOf(stats.flaky),
    failed: numberOf(stats.unexpected),
    skipped: numberOf(stats.skipped),
  };
}

/** A check that passes counts for nothing, one that fails for one; so does a run that fails without a failed test. */
export function countStep(step: Step, ok: boolean, report: unknown): Counts {
  const counted =
    step.report === undefined
      ? NOTHING
      : step.report.soort === 'vitest'
        ? countVitest(report)
        : countPlaywright(report);
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    NOTHING,
  );

export const summary = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
