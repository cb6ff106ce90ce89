/** A story that somebody looks at and lays beside readings, by what a person sees and does on the page. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { maakAnalysebestand } from '#domain/annotatie/bestand.ts';
import type { Moment } from '#domain/annotatie.ts';
import { thema as themaSchema } from '#schemas/thema.ts';
import { verhaal as schema } from '#schemas/verhaal.ts';
import { deelTeksten, hulpkeuze, regelTeksten, themakeuze, vergelijk } from '#teksten/analyse.ts';
import { analysebestand } from '#teksten/analysebestand.ts';
import { momentvorm } from '#teksten/analysevorm.ts';
import { bestandenIn } from '../../hulp/bouw.ts';
import { expect } from '../../hulp/proef.ts';

const lees = (bestand: string): unknown => parse(readFileSync(`src/content/${bestand}`, 'utf8'));

export const DRUK = schema.parse(lees('verhalen/druk.yaml'));
const NAMEN = new Map(
  bestandenIn('src/content/kijkwijzer', '*.yaml')
    .map((naam) => themaSchema.parse(lees(`kijkwijzer/${naam}`)))
    .map(({ id, naam }) => [id as string, naam]),
);

/** As a person reads it. */
export function themanaam(id: string): string {
  const naam = NAMEN.get(id);
  if (naam === undefined) throw new Error(`There is no thema ${id}.`);
  return naam;
}

/** The marks of somebody else, as a file. */
export const bestandVan = (naam: string, themas: readonly string[], momenten: readonly Moment[]) => ({
  name: 'druk.vknz.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    maakAnalysebestand({
      gemaakt: '2026-11-20T10:00:00.000Z',
      verhaal: DRUK.id,
      naam,
      rondes: [{ id: 'ronde-1', begonnen: '2026-11-20T10:00:00.000Z', themas, momenten }],
    }),
  ),
});

/**
 * Opens the comparison. A second press where the first one missed: below a long conversation that is drawn as it comes into
 * view, the button may move between the pressing and the letting go of a mouse that never rests.
 */
export async function legNaast(page: Page): Promise<void> {
  await expect(async () => {
    const knop = page.getByRole('button', { name: vergelijk.knop, exact: true });
    if (await knop.isVisible()) await knop.click();
    await expect(page.getByRole('button', { name: vergelijk.dicht, exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

export class Vergelijkblad {
  readonly page: Page;
  readonly vergelijking: Locator;

  constructor(page: Page) {
    this.page = page;
    this.vergelijking = page.getByRole('region', { name: vergelijk.kop });
  }

  async open(): Promise<this> {
    await this.page.goto('verhalen/druk/analyseren/');
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
    // Without hints of a reading: those are of the page, and not what is looked at here.
    await this.page.getByRole('radio', { name: hulpkeuze.zelf, exact: true }).check();
    return this;
  }

  async kies(...themas: readonly string[]): Promise<this> {
    const keuze = this.page.getByRole('group', { name: themakeuze.kop });
    for (const thema of themas) await keuze.getByRole('checkbox', { name: themanaam(thema) }).check();
    return this;
  }

  /** Marks the turn at a time with a thema. */
  async markeer(tijd: string, thema: string, waarneming: string): Promise<this> {
    await this.page.getByRole('button', { name: regelTeksten.markeerBeurt(tijd), exact: true }).click();
    const vorm = this.page.getByRole('region', { name: momentvorm.kop(tijd) });
    await vorm.getByRole('checkbox', { name: themanaam(thema) }).check();
    await vorm.getByRole('textbox', { name: momentvorm.waarneming }).fill(waarneming);
    await vorm.getByRole('button', { name: momentvorm.klaar }).click();
    return this;
  }

  async vergelijk(): Promise<this> {
    await legNaast(this.page);
    await expect(this.vergelijking.getByRole('heading', { level: 3 }).first()).toBeVisible();
    return this;
  }

  kop(naam: string): Locator {
    return this.vergelijking.getByRole('heading', { name: naam, exact: true });
  }

  /** The marks of one looker on the timeline. */
  merken(rij: string): Locator {
    return this.vergelijking.getByRole('group', { name: rij, exact: true }).getByRole('button');
  }

  /** Takes a file of somebody else in as a reading. */
  async neemLezing(bestand: ReturnType<typeof bestandVan>): Promise<this> {
    const kiezer = this.page.getByLabel(analysebestand.kies);
    if (!(await kiezer.isVisible())) await this.page.getByText(deelTeksten.bestand).click();
    await kiezer.setInputFiles(bestand);
    await this.page.getByRole('button', { name: analysebestand.vanAnder }).click();
    return this;
  }
}
