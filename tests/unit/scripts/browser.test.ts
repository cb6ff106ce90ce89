import { describe, expect, it } from 'vitest';
import { candidatesOn } from '../../../scripts/lib/browser-probes.ts';
import { findBrowser, type Probes } from '../../../scripts/lib/find-browser.ts';

/** A computer on which the programs in `works` start; what is done to it is kept in `log`. */
function computer(works: readonly string[], changes: Partial<Probes> = {}) {
  const present = new Set(works);
  const log: string[] = [];
  const probes: Probes = {
    chosen: undefined,
    candidates: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    resolve: (candidate) => (present.has(candidate) ? `/bin/${candidate}` : undefined),
    playwrightPath: () => 'own',
    canUseApt: true,
    installWithApt: () => void log.push('apt'),
    downloadWithPlaywright: () => void log.push('download'),
    say: (line) => void log.push(line),
    ...changes,
  };
  return { present, log, find: () => findBrowser(probes) };
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
        machine.log.push('apt');
        machine.present.add('chromium');
      },
    });
    expect(machine.find()).toEqual({ path: '/bin/chromium', source: 'installed with apt-get' });
    expect(machine.log).toEqual(['No browser found: installing Chromium with apt-get (about a minute)…', 'apt']);
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
    expect(machine.log).not.toContain('apt');
  });

  it('gives up after both', () => {
    const { find, log } = computer([]);
    expect(find()).toBeUndefined();
    expect(log.filter((line) => line === 'apt' || line === 'download')).toEqual(['apt', 'download']);
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
