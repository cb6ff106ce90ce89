/**
 * Whether a long conversation stays smooth: marks, writes, steps and scrolls through 300 turns, and prints the longest
 * task of each deed as it is on a processor four times as slow. Time on the processor, times four: what else the machine
 * does makes little difference. The median of the five of twelve runs in which the
 * machine was least disturbed; more than 50 ms fails.
 *
 *   npm run meet:transcript -- [--turns 300] [--dir dist-elsewhere]
 *
 * The long story is made from one that exists, in a copy of the site in a temporary folder, which is removed afterwards.
 * With `--dir` a build that has such a story already is measured again.
 */
import '../lib/assert-node.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { parseTijdcode } from '#kern/parse-tijdcode.ts';
import { startServer } from '../server/start.ts';
import { press, staysSmooth, type Deed } from './taken.ts';

const STORY = 'src/content/verhalen/druk.yaml';
const COPIED =
  'src public scripts package.json tsconfig.json astro.config.mjs postcss.config.mjs site.config.ts budgets.json';

interface Turn {
  id: string;
  start: string;
  eind: string;
}

/** The story with its turns said again and again, each time later. */
function lengthen(text: string, turns: number): string {
  const story = parse(text) as { duur: string; transcript: Turn[] };
  const own = story.transcript;
  const length = Math.ceil(parseTijdcode(own.at(-1)?.eind ?? '')) + 2;
  story.transcript = Array.from({ length: turns }, (_, i) => i).flatMap((i) => {
    const turn = own[i % own.length];
    if (!turn) return [];
    const round = Math.floor(i / own.length);
    const later = (code: string): string => formatTijdcode(parseTijdcode(code) + round * length);
    return round === 0
      ? turn
      : { ...turn, id: `x${round}-${turn.id}`, start: later(turn.start), eind: later(turn.eind) };
  });
  story.duur = story.transcript.at(-1)?.eind ?? story.duur;
  return stringify(story);
}

function build(turns: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'transcript-'));
  for (const name of COPIED.split(' ')) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, STORY), lengthen(readFileSync(STORY, 'utf8'), turns));
  const { status, stderr } = spawnSync(join(process.cwd(), 'node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, UIT_MAP: './dist' },
  });
  if (status !== 0) throw new Error(`The build of the long story failed:\n${stderr}`);
  return folder;
}

/** What a person does, one thing after the other. */
const DEEDS: readonly Deed[] = [
  { name: 'mark a turn', at: (page) => page.locator('[data-beurt]').nth(150), act: press },
  { name: 'mark another turn', at: (page) => page.locator('[data-beurt]').nth(153), act: press },
  { name: 'write', act: (page) => page.keyboard.type('Hij kijkt naar de deur en zegt niets.', { delay: 40 }) },
  { name: 'choose a thema', at: (page) => page.locator('.an-vorm input[type=checkbox]').nth(2), act: press },
  { name: 'fold the form', at: (page) => page.locator('.an-vorm .utrecht-button--primary-action'), act: press },
  {
    name: 'step through turns',
    act: async (page) => {
      for (let i = 0; i < 20; i += 1) await page.keyboard.press('j', { delay: 60 });
    },
  },
  {
    name: 'scroll',
    act: async (page) => {
      for (let i = 0; i < 60; i += 1) {
        await page.mouse.wheel(0, i < 40 ? 900 : -1200);
        await page.waitForTimeout(30);
      }
    },
  },
];

const { values } = parseArgs({ options: { turns: { type: 'string', default: '300' }, dir: { type: 'string' } } });
const folder = values.dir === undefined ? build(Number(values.turns)) : undefined;
const server = await startServer({ dir: values.dir ?? join(folder ?? '', 'dist'), port: 0 });
try {
  const open = async (page: Page): Promise<void> => {
    await page.goto(`${server.url}verhalen/druk/analyseren/`);
    await page.locator('[data-beurt]:enabled').first().waitFor();
  };
  process.exitCode = (await staysSmooth(open, DEEDS)) ? 0 : 1;
} finally {
  await server.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
