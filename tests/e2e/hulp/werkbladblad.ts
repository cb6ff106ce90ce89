/** One sheet of the Werkblad, for tests: opened in a fresh browser by somebody who is alone on their computer. */
import type { Locator, Page } from '@playwright/test';
import { metWie, themadeel, waarnaar, waarneming, werkbladvorm } from '#teksten/werkbladvorm.ts';
import { checklist } from '#teksten/werkbladopname.ts';
import { naast } from '#teksten/werkbladnaast.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { expect } from '../../hulp/proef.ts';

export const BESTANDEN = 'tests/e2e/bestanden';

export class Werkbladblad {
  readonly page: Page;
  readonly naast: Locator;
  constructor(page: Page) {
    this.page = page;
    this.naast = page.getByRole('complementary', { name: naast.kop });
  }

  /** Makes the key and a new sheet. */
  async open(hash = '#/nieuw'): Promise<this> {
    await this.page.goto(`werkblad/${hash}`);
    const { eersteKeer } = slotTeksten;
    await expect(this.page.locator('astro-island:not([ssr])')).toHaveCount(1);
    await this.page.getByRole('radio', { name: eersteKeer.alleenIk }).check();
    await this.page.getByRole('button', { name: eersteKeer.begin }).click();
    await expect(this.veld(werkbladvorm.titel)).toBeVisible();
    return this;
  }

  veld(naam: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name: naam, exact: typeof naam === 'string' });
  }
  knop(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam, exact: typeof naam === 'string' });
  }
  thema(naam: string): Locator {
    return this.page.getByRole('checkbox', { name: naam });
  }
  /** The part of the sheet about one thema. */
  deel(naam: string): Locator {
    return this.page.getByRole('region', { name: naam });
  }
  kijk(soort: keyof typeof waarnaar.soort): Locator {
    return this.page.getByRole('radio', { name: waarnaar.soort[soort] });
  }
  met(soort: keyof typeof metWie.soort): Locator {
    return this.page.getByRole('radio', { name: metWie.soort[soort] });
  }
  /** The words of the nth observation of a thema, from 1. */
  waarneming(thema: string, nummer: number): Locator {
    return this.deel(thema).getByRole('textbox', { name: waarneming.tekst(nummer), exact: true });
  }
  /** All observations of a thema, in order and with their numbers: those follow a moment after a row came or went. */
  async rijen(thema: string, teksten: readonly string[]): Promise<void> {
    const velden = this.deel(thema).locator('textarea[name^="waarneming-"]');
    const zoals = teksten.map((tekst, i) => [waarneming.tekst(i + 1), tekst]);
    await expect
      .poll(() => velden.evaluateAll((alle: HTMLTextAreaElement[]) => alle.map((veld) => [veld.ariaLabel, veld.value])))
      .toEqual(zoals);
  }
  erbij(thema: string): Locator {
    return this.deel(thema).getByRole('button', { name: waarneming.erbij });
  }
  vraag(thema: string): Locator {
    return this.deel(thema).getByRole('textbox', { name: themadeel.vraag });
  }

  /** Ticks all six, and goes on. */
  async beantwoordChecklist(): Promise<void> {
    for (const { tekst } of checklist.punten) await this.page.getByRole('checkbox', { name: tekst }).check();
    await this.knop(checklist.verder).click();
    await expect(this.page.getByText(checklist.kop)).toHaveCount(0);
  }

  /** Waits until everything is on the disk. */
  async bewaard(): Promise<void> {
    await expect(this.page.getByText(/^Bewaard om/).first()).toBeVisible();
  }
}
