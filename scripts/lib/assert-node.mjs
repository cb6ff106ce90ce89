/**
 * Stops with one sentence when this Node cannot run the project.
 * Plain JavaScript: an old Node refuses a .ts file before it reads a word of it. So npm scripts load this file with
 * `--import`, ahead of the step itself.
 */

/** Astro 7 needs 22.12; running .ts files without a flag needs 22.18. */
const MINIMUM = '22.18';

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what is wrong and what to do, or nothing
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return (
    `This step needs Node ${MINIMUM} or newer, but runs on Node ${version}.\n` +
    'The project brings its own Node: run `node scripts/setup.mjs` once, and start steps with `npm run <step>`.'
  );
}

const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
