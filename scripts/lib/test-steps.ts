/** What `npm test` does, in order. Each step is an npm script of the same name. */

export interface Step {
  readonly name: string;
  /** Files in .cache in which the step leaves how many tests passed; without it a step is one check. */
  readonly report?: { readonly soort: 'vitest' | 'playwright'; readonly file: string };
  /** Looks at the finished site, so it makes no sense when the build failed. */
  readonly needsBuild?: true;
}

export const STEPS: readonly Step[] = [
  { name: 'format:check' },
  { name: 'lint' },
  { name: 'types' },
  { name: 'check:versions' },
  { name: 'check:size-of-files' },
  { name: 'unit', report: { soort: 'vitest', file: 'vitest-unit.json' } },
  { name: 'check:content', report: { soort: 'vitest', file: 'vitest-content.json' } },
  { name: 'check:spelling' },
  { name: 'build' },
  { name: 'check:html', needsBuild: true },
  { name: 'e2e', needsBuild: true, report: { soort: 'playwright', file: 'playwright.json' } },
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
