/** An exercise on its own page, by what a person sees and does on it. */
import type { Locator, Page } from '@playwright/test';
import { kaart as woorden, knoppen, zekerheid } from '#teksten/oefening.ts';
import { uitleg } from '#teksten/oefenuitleg.ts';
import { expect } from '../../hulp/proef.ts';

/** More than any exercise has; a walk that needs more is lost. */
const GENOEG_TABS = 80;

export class Oefenkaart {
  readonly page: Page;
  readonly kaart: Locator;

  constructor(page: Page) {
    this.page = page;
    this.kaart = page.locator('.oef-kaart');
  }

  /** Opens the page and waits until the exercise answers. */
  async open(naam: string): Promise<this> {
    await this.page.goto(`oefenen/${naam}/`);
    return this.wakker();
  }

  /** The exercise wakes up when it comes near the view. */
  async wakker(): Promise<this> {
    await this.kaart.scrollIntoViewIfNeeded();
    // The first test on a fresh server waits for React to be compressed.
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
    return this;
  }

  async herlaad(): Promise<this> {
    await this.page.reload();
    return this.wakker();
  }

  knop(naam: string): Locator {
    return this.kaart.getByRole('button', { name: naam, exact: true });
  }

  /** What is read out. */
  get melding(): Locator {
    return this.kaart.getByRole('status').last();
  }

  get uitslag(): Locator {
    return this.kaart.getByRole('heading', { name: woorden.staatVast });
  }

  async isBewaard(): Promise<void> {
    await expect(this.kaart.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  }

  /** Goes on with Tab until the control with this name has the focus. */
  async tabTot(naam: string): Promise<void> {
    const doel = this.knop(naam);
    for (let i = 0; i < GENOEG_TABS; i += 1) {
      if (await doel.evaluateAll((alle) => alle.some((e) => e === document.activeElement))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`With Tab alone "${naam}" was not reached.`);
  }

  /** Presses a button with the keyboard, found with Tab. */
  async toets(naam: string): Promise<void> {
    await this.tabTot(naam);
    await this.page.keyboard.press('Enter');
  }

  /** Records the answer and says how sure, with the mouse. */
  async legVast(): Promise<void> {
    await this.knop(knoppen.legVast).click();
    await this.knop(zekerheid.keuzes.twijfel).click();
    await expect(this.uitslag).toBeVisible();
  }

  /** From the explanation, however much of it is open, to an empty card. */
  async nogEens(): Promise<void> {
    if ((await this.knop(knoppen.nogEens).count()) === 0) await this.knop(knoppen.bekijkAlles).click();
    await this.knop(knoppen.nogEens).click();
  }

  /** The earlier answers, opened. */
  async eerder(): Promise<Locator> {
    await this.knop(knoppen.toonEerder).click();
    return this.kaart.getByRole('list', { name: uitleg.eerder });
  }
}
