/** The Werkblad, by what a person sees and does on it. */
import type { Locator, Page } from '@playwright/test';
import { voornemens, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { kaderTeksten } from '#teksten/werkbladkader.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { expect } from '../../hulp/proef.ts';

export const WACHTZIN = 'tafel regen fluit molen';

/** Makes every write to the disk fail, as a full or broken disk does. */
export const breekOpslag = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });

export class Werkbladpagina {
  readonly page: Page;
  readonly titel: Locator;
  readonly twijfel: Locator;
  readonly wachtzin: Locator;

  constructor(page: Page) {
    this.page = page;
    this.titel = page.getByLabel(werkbladvorm.titel);
    this.twijfel = page.getByLabel(werkbladvorm.twijfel);
    this.wachtzin = page.getByLabel(slotTeksten.wachtzin.veld, { exact: true });
  }

  knop(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam, exact: typeof naam === 'string' });
  }
  kop(naam: string | RegExp): Locator {
    return this.page.getByRole('heading', { name: naam });
  }
  /** A sheet in the overview, by its name. */
  regel(naam: string | RegExp): Locator {
    return this.page
      .getByRole('list', { name: overzichtTeksten.lijst })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: naam }) });
  }
  menu(naam: string): Locator {
    return this.page.getByRole('navigation', { name: schil.menu, exact: true }).getByRole('link', { name: naam });
  }

  async open(hash = ''): Promise<this> {
    await this.page.goto(`werkblad/${hash}`);
    return this;
  }
  /** The first time, on a computer that nobody else uses. */
  async beginAlleen(): Promise<this> {
    await this.open();
    await this.page.getByLabel(slotTeksten.eersteKeer.alleenIk).check();
    await this.knop(slotTeksten.eersteKeer.begin).click();
    await expect(this.kop(schil.overzicht)).toBeVisible();
    return this;
  }
  async vulWachtzin(zin: string): Promise<void> {
    await this.page.getByLabel(slotTeksten.wachtzin.nieuw, { exact: true }).fill(zin);
    await this.page.getByLabel(slotTeksten.wachtzin.herhaal, { exact: true }).fill(zin);
  }
  /** The first time, on a shared computer, without a recovery code. */
  async beginGedeeld(): Promise<this> {
    await this.open();
    await this.vulWachtzin(WACHTZIN);
    await this.page.getByLabel(slotTeksten.wachtzin.herstelcode).uncheck();
    await this.knop(slotTeksten.eersteKeer.begin).click();
    await expect(this.kop(schil.overzicht)).toBeVisible();
    return this;
  }
  /** A new sheet with a name, saved. */
  async nieuw(titel: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^(${schil.nieuw}|${overzichtTeksten.leeg.zelf})$`) }).click();
    await this.titel.fill(titel);
    await this.bewaard();
  }
  async bewaard(): Promise<void> {
    await expect(this.page.getByText(/^Bewaard om/)).toBeVisible();
  }
  async naarOverzicht(): Promise<void> {
    await this.menu(schil.overzicht).click();
    await expect(this.kop(schil.overzicht)).toBeVisible();
  }
  /** Takes a thema and writes one voornemen in it. */
  async voornemen(als: string, dan: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Regie' }).check();
    await this.knop(voornemens.erbij).click();
    await this.page.getByLabel(voornemens.als, { exact: true }).last().fill(als);
    await this.page.getByLabel(voornemens.dan, { exact: true }).last().fill(dan);
    await this.bewaard();
  }
  async vergrendel(): Promise<void> {
    await this.knop(schil.vergrendel).click();
    await this.page.waitForURL(/werkblad\/slot\//);
    await expect(this.wachtzin).toBeFocused();
  }
  async ontgrendel(zin = WACHTZIN): Promise<void> {
    await this.wachtzin.fill(zin);
    await this.page.keyboard.press('Enter');
  }
  /** What one does with a sheet from the overview. */
  async doe(naam: string, wat: string): Promise<void> {
    const regel = this.regel(naam);
    if (!(await this.knopIn(regel, wat).isVisible())) await regel.getByText(overzichtTeksten.meerKort).click();
    await this.knopIn(regel, wat).click();
  }
  knopIn(binnen: Locator, naam: string): Locator {
    return binnen.getByRole('button', { name: naam });
  }
  get alleenLezen(): Locator {
    return this.page.getByText(kaderTeksten.lezen);
  }
}
