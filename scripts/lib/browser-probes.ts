/** The real probes behind find-browser.ts: this computer's disk, apt-get and Playwright. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Probes } from './find-browser.ts';
import { runTool } from './run-tool.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

const WINDOWS_FOLDERS = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

const WINDOWS_APPS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const PLAYWRIGHT = join(import.meta.dirname, '..', '..', 'node_modules', '@playwright', 'test', 'cli.js');

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';

export function candidatesOn(platform: NodeJS.Platform, env: Readonly<NodeJS.ProcessEnv>): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter(isText);
    return WINDOWS_APPS.flatMap((app) => folders.map((folder) => `${folder}\\${app}`));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return [...NAMES, ...MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}`))];
  }
  return NAMES.flatMap((name) => [name, ...UNIX_FOLDERS.map((folder) => `${folder}/${name}`)]);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a note that says to install something else, so it has to give its version.
 *  On Windows asking for the version opens a window; there being there is enough. */
function starts(path: string): boolean {
  if (!isExecutable(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}

function resolveProgram(candidate: string): string | undefined {
  if (isAbsolute(candidate)) return starts(candidate) ? candidate : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isText);
  return folders.map((folder) => join(folder, candidate)).find(starts);
}

/** An unreachable archive gives up soon; a running installation is never cut off. */
function installWithApt(packages: readonly string[]): void {
  const patience = [
    '-qq',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=15',
    '-o',
    'DPkg::Lock::Timeout=60',
  ];
  runTool('apt-get', [...patience, 'update'], { quiet: true });
  runTool('apt-get', [...patience, 'install', '-y', '--no-install-recommends', ...packages], { quiet: true });
}

/** Without npx between: the download stops only when Playwright's own process is the one that is ended. */
function downloadWithPlaywright(): void {
  spawnSync(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
}

export function realProbes(): Probes {
  return {
    chosen: process.env.CHROMIUM_PATH,
    candidates: candidatesOn(process.platform, process.env),
    shells: SHELLS,
    resolve: resolveProgram,
    playwrightPath: () => chromium.executablePath(),
    canUseApt: existsSync('/etc/debian_version') && process.getuid?.() === 0,
    installWithApt,
    downloadWithPlaywright,
    say: (line) => console.log(line),
  };
}
