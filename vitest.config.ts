/** Two projects: `unit` mirrors src and scripts, `content` reads the real lessons and stories. */
import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  extends: true as const,
  // Reading the whole course takes seconds, on a busy machine many.
  test: {
    name,
    environment: 'node',
    isolate: false,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    projects: [project('unit'), project('content')],
    reporters: ['default', 'json'],
    // The npm scripts name their own file, because scripts/test.ts sums them.
    outputFile: { json: '.cache/vitest-all.json' },
  },
});
