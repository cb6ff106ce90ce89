/** The order in which a browser is looked for. Looking and installing are arguments, so that the order can be tested. */

const CHOICE = 'CHROMIUM_PATH';

export interface Browser {
  readonly path: string;
  /** For people: where it came from. */
  readonly source: string;
}

export interface Probes {
  /** `CHROMIUM_PATH`. */
  readonly chosen: string | undefined;
  /** Where a system keeps its browser: full paths and names to look up on the search path. */
  readonly candidates: readonly string[];
  /** Names of the same browser without windows: a third less work for the tests of pages. */
  readonly shells: readonly string[];
  /** The full path when the program is there and starts. */
  readonly resolve: (candidate: string) => string | undefined;
  /** Where Playwright keeps a browser it downloaded. */
  readonly playwrightPath: () => string | undefined;
  readonly canUseApt: boolean;
  readonly installWithApt: (packages: readonly string[]) => void;
  readonly downloadWithPlaywright: () => void;
  readonly say: (line: string) => void;
}

/** The fonts because a bare machine has none, and text without a font has no size. */
const APT_BROWSER = ['chromium', 'fonts-liberation'];
const APT_SHELL = ['chromium-headless-shell'];

function firstOf({ resolve }: Probes, names: readonly string[]): string | undefined {
  for (const name of names) {
    const path = resolve(name);
    if (path !== undefined) return path;
  }
  return undefined;
}

function fromSystem(probes: Probes, source: string): Browser | undefined {
  const path = firstOf(probes, probes.candidates);
  return path === undefined ? undefined : { path, source };
}

function fromPlaywright(probes: Probes): Browser | undefined {
  const expected = probes.playwrightPath();
  const path = expected === undefined ? undefined : probes.resolve(expected);
  return path === undefined ? undefined : { path, source: 'downloaded by Playwright' };
}

function fromChoice(probes: Probes): Browser | undefined {
  if (probes.chosen === undefined) return undefined;
  const path = probes.resolve(probes.chosen);
  if (path !== undefined) return { path, source: CHOICE };
  probes.say(`CHROMIUM_PATH names ${probes.chosen}, which does not start; looking further.`);
  return undefined;
}

function fromApt(probes: Probes): Browser | undefined {
  if (!probes.canUseApt) return undefined;
  probes.say('No browser found: installing Chromium with apt-get (about a minute)…');
  probes.installWithApt(APT_BROWSER);
  return fromSystem(probes, 'installed with apt-get');
}

function fromDownload(probes: Probes): Browser | undefined {
  probes.say('No browser found: letting Playwright download one (at most 20 seconds)…');
  probes.downloadWithPlaywright();
  return fromPlaywright(probes);
}

/** Nothing is installed while something that works is already there. */
export function findBrowser(probes: Probes): Browser | undefined {
  return (
    fromChoice(probes) ??
    fromSystem(probes, 'of this system') ??
    fromPlaywright(probes) ??
    fromApt(probes) ??
    fromDownload(probes)
  );
}

/** Whether somebody said which browser it has to be: then it is used for everything. */
export const isChosen = ({ source }: Browser): boolean => source === CHOICE;

/** The same browser without windows, for tests that only look at pages. Installed where that is possible: it saves minutes at every run. */
export function findShell(probes: Probes): string | undefined {
  const here = firstOf(probes, probes.shells);
  if (here !== undefined || !probes.canUseApt) return here;
  probes.say('Installing the browser without windows, which makes the tests faster (about half a minute)…');
  probes.installWithApt(APT_SHELL);
  return firstOf(probes, probes.shells);
}
