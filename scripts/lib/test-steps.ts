/** What `npm test` does, in order. Each step is an npm script of the same name. */

export interface Step {
  readonly name: string;
  /** Files in .cache in which the step leaves how many tests passed; without it a step is one check. */
  readonly report?: { readonly soort: 'vitest' | 'playwright'; readonly file: string };
  /** Looks at the finished site, so it makes no sense when the build failed. */
  readonly needsBuild?: true;
  /** Needs nothing of the other lane: steps of one lane follow each other, beside those of the other. */
  readonly lane?: 1 | 2;
}

export const STEPS: readonly Step[] = [
  { name: 'build', lane: 1 },
  { name: 'lint', lane: 1 },
  { name: 'format:check', lane: 2 },
  { name: 'types', lane: 2 },
  { name: 'check:versions', lane: 2 },
  { name: 'check:size-of-files', lane: 2 },
  { name: 'check:spelling', lane: 2 },
  { name: 'unit', lane: 2, report: { soort: 'vitest', file: 'vitest-unit.json' } },
  { name: 'check:content', lane: 2, report: { soort: 'vitest', file: 'vitest-content.json' } },
  { name: 'check:html', lane: 2, needsBuild: true },
  { name: 'e2e', needsBuild: true, report: { soort: 'playwright', file: 'playwright.json' } },
  { name: 'kill', needsBuild: true, report: { soort: 'playwright', file: 'playwright-kill.json' } },
];

/** The steps named in `--only unit,e2e`, in their usual order; all of them without it. */
export function chooseSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}". Choose from: ${STEPS.map((step) => step.name).join(', ')}`);
  }
  return STEPS.filter((step) => names.includes(step.name));
}
