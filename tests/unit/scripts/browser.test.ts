import { describe, expect, it } from 'vitest';
import { candidatesOn } from '../../../scripts/lib/browser-probes.ts';
import { findBrowser, findShell, type Probes } from '../../../scripts/lib/find-browser.ts';

/** A computer on which the programs in `works` start; what is done to it is kept in `log`. */
function computer(works: readonly string[], changes: Partial<Probes> = {}) {
  const present = new Set(works);
  const log: string[] = [];
  const probes: Probes = {
    chosen: undefined,
    candidates: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    shells: ['shell'],
    resolve: (candidate) => (present.has(candidate) ? `/bin/${candidate}` : undefined),
    playwrightPath: () => 'own',
    canUseApt: true,
    installWithApt: (packages) => void log.push(`apt ${packages[0]}`),
    downloadWithPlaywright: () => void log.push('download'),
    say: (line) => void log.push(line),
    ...changes,
  };
  return { present, log, find: () => findBrowser(probes), shell: () => findShell(probes) };
}

describe('the order in which a browser is found', () => {
  it('takes CHROMIUM_PATH first', () => {
    const { find, log } = computer(['mine', 'chromium'], { chosen: 'mine' });
    expect(find()).toEqual({ path: '/bin/mine', source: 'CHROMIUM_PATH' });
    expect(log).toEqual([]);
  });

  it('says so when CHROMIUM_PATH does not start, and goes on', () => {
    const { find, log } = computer(['chromium'], { chosen: 'mine' });
    expect(find()?.path).toBe('/bin/chromium');
    expect(log).toEqual(['CHROMIUM_PATH names mine, which does not start; looking further.']);
  });

  it('then takes the system, by the order of names', () => {
    expect(computer(['google-chrome-stable', 'google-chrome', 'own']).find()?.path).toBe('/bin/google-chrome');
  });

  it('installs nothing when Playwright has one already', () => {
    const { find, log } = computer(['own']);
    expect(find()).toEqual({ path: '/bin/own', source: 'downloaded by Playwright' });
    expect(log).toEqual([]);
  });

  it('then installs with apt-get, after one line', () => {
    const machine: ReturnType<typeof computer> = computer([], {
      installWithApt: () => {
        machine.log.push('apt chromium');
        machine.present.add('chromium');
      },
    });
    expect(machine.find()).toEqual({ path: '/bin/chromium', source: 'installed with apt-get' });
    expect(machine.log).toEqual([
      'No browser found: installing Chromium with apt-get (about a minute)…',
      'apt chromium',
    ]);
  });

  it('leaves apt-get alone where it may not be used, and downloads', () => {
    const machine: ReturnType<typeof computer> = computer([], {
      canUseApt: false,
      downloadWithPlaywright: () => {
        machine.log.push('download');
        machine.present.add('own');
      },
    });
    expect(machine.find()?.path).toBe('/bin/own');
    expect(machine.log.at(-1)).toBe('download');
    expect(machine.log).not.toContain('apt chromium');
  });

  it('gives up after both', () => {
    const { find, log } = computer([]);
    expect(find()).toBeUndefined();
    expect(log.filter((line) => line === 'apt chromium' || line === 'download')).toEqual(['apt chromium', 'download']);
  });
});

describe('the browser without windows', () => {
  it('is taken when it is there', () => {
    const { shell, log } = computer(['chromium', 'shell']);
    expect(shell()).toBe('/bin/shell');
    expect(log).toEqual([]);
  });

  it('is installed where that is possible', () => {
    const machine: ReturnType<typeof computer> = computer(['chromium'], {
      installWithApt: (packages) => {
        if (packages.includes('chromium-headless-shell')) machine.present.add('shell');
      },
    });
    expect(machine.shell()).toBe('/bin/shell');
  });

  it('is done without where it cannot be had', () => {
    expect(computer(['chromium']).shell()).toBeUndefined();
    const { shell, log } = computer(['chromium'], { canUseApt: false });
    expect(shell()).toBeUndefined();
    expect(log).toEqual([]);
  });
});

describe('the usual places', () => {
  it('knows Windows by its folders', () => {
    expect(candidatesOn('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('knows the applications of macOS', () => {
    expect(candidatesOn('darwin', { HOME: '/Users/a' })).toContain(
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('looks on the search path first on Linux', () => {
    expect(candidatesOn('linux', {}).slice(0, 2)).toEqual(['chromium', '/usr/bin/chromium']);
  });
});
