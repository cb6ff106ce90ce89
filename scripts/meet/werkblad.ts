/**
 * Whether a long sheet stays smooth: reads in a sheet with five hundred observations, writes at its begin, in the middle
 * and at its end, adds one, takes one away and scrolls, and prints the longest task of each deed as it is on a processor
 * four times as slow. Time on the processor, times four. The median of the five of twelve runs in which the
 * machine was least disturbed; more than 50 ms fails.
 *
 *   npm run build
 *   npm run meet:werkblad -- [--rows 500] [--dir dist]
 */
import '../lib/assert-node.ts';
import { parseArgs } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { maakWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { waarneming, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { startServer } from '../server/start.ts';
import { press, staysSmooth, type Deed } from './taken.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '500' }, dir: { type: 'string', default: 'dist' } },
});
const ROWS = Number(values.rows);
const NOW = '2026-11-23T10:00:00.000Z';
const TITLE = 'Een lang gesprek';

/** One sheet with rows about one thema, each with a time and a sentence. */
const sheet: Werkblad = {
  ...nieuwWerkblad({ nu: NOW, nieuweId: () => 'blad-lang' }),
  titel: TITLE,
  waarnaar: { soort: 'verhaal', verhaal: 'verhaal-druk' },
  themas: [
    {
      thema: 'regie',
      watIkMeAfvraag: 'Wie bepaalt waar het over gaat?',
      waarnemingen: Array.from({ length: ROWS }, (_, i) => ({
        id: `w${i}`,
        tijd: i * 4,
        tekst: `Zij kijkt naar het scherm en zegt voor de ${i + 1}e keer dat het niet anders kan.`,
      })),
      voornemens: [],
    },
  ],
};

const row = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: waarneming.tekst(number), exact: true });
const write = (page: Page): Promise<void> => page.keyboard.type(' En dan is het stil, heel lang.', { delay: 60 });

/** Writing in one row: the click is part of it. */
const writeIn = (name: string, number: number): Deed => ({
  name,
  at: (page) => row(page, number),
  act: async (page) => {
    await press(page);
    await page.waitForTimeout(200);
    await page.keyboard.press('End');
    await write(page);
  },
});

const DEEDS: readonly Deed[] = [
  writeIn('write in the first row', 1),
  writeIn('write in the middle', Math.floor(ROWS / 2)),
  writeIn('write in the last row', ROWS),
  {
    name: 'add a row and write',
    at: (page) => page.getByRole('button', { name: waarneming.erbij }),
    act: async (page) => {
      await press(page);
      await page.waitForTimeout(300);
      await write(page);
    },
  },
  {
    name: 'take a row away',
    at: (page) => page.getByRole('button', { name: waarneming.wegVan(ROWS - 3), exact: true }),
    act: press,
  },
  {
    name: 'take the third row away',
    at: (page) => page.getByRole('button', { name: waarneming.wegVan(3), exact: true }),
    act: press,
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

const server = await startServer({ dir: values.dir, port: 0 });
try {
  const open = async (page: Page): Promise<void> => {
    await page.goto(`${server.url}werkblad/#/inlezen`);
    await page.getByRole('radio', { name: slotTeksten.eersteKeer.alleenIk }).check();
    await page.getByRole('button', { name: slotTeksten.eersteKeer.begin }).click();
    const buffer = Buffer.from(maakWerkbladbestand({ bladen: [sheet], gemaakt: NOW }));
    const file = { name: 'lang.werkblad.json', mimeType: 'application/json', buffer };
    await page.getByLabel(inlezenTeksten.kies).setInputFiles(file);
    await page.getByRole('button', { name: inlezenTeksten.doe(1) }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('textbox', { name: werkbladvorm.titel, exact: true }).waitFor();
    await row(page, ROWS).waitFor({ state: 'attached' });
  };
  process.exitCode = (await staysSmooth(open, DEEDS)) ? 0 : 1;
} finally {
  await server.close();
}
