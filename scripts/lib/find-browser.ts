/** The order in which a browser is looked for. Looking and installing are arguments, so that the order can be tested. */

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
  /** The full path when the program is there and starts. */
  readonly resolve: (candidate: string) => string | undefined;
  /** Where Playwright keeps a browser it downloaded. */
  readonly playwrightPath: () => string | undefined;
  readonly canUseApt: boolean;
  readonly installWithApt: () => void;
  readonly downloadWithPlaywright: () => void;
  readonly say: (line: string) => void;
}

function fromSystem(probes: Probes, source: string): Browser | undefined {
  for (const candidate of probes.candidates) {
    const path = probes.resolve(candidate);
    if (path !== undefined) return { path, source };
  }
  return undefined;
}

function fromPlaywright(probes: Probes): Browser | undefined {
  const expected = probes.playwrightPath();
  const path = expected === undefined ? undefined : probes.resolve(expected);
  return path === undefined ? undefined : { path, source: 'downloaded by Playwright' };
}

function fromChoice(probes: Probes): Browser | undefined {
  if (probes.chosen === undefined) return undefined;
  const path = probes.resolve(probes.chosen);
  if (path !== undefined) return { path, source: 'CHROMIUM_PATH' };
  probes.say(`CHROMIUM_PATH names ${probes.chosen}, which does not start; looking further.`);
  return undefined;
}

function fromApt(probes: Probes): Browser | undefined {
  if (!probes.canUseApt) return undefined;
  probes.say('No browser found: installing Chromium with apt-get (about a minute)…');
  probes.installWithApt();
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
