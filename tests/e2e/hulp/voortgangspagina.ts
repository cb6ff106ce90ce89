/** The page about progress, by what a person sees and does on it. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { exportTeksten } from '#teksten/voortgang.ts';
import { importTeksten } from '#teksten/inlezen.ts';
import { kiesTeksten, voortgangTeksten } from '#teksten/voortgangspagina.ts';
import { wisTeksten } from '#teksten/wissen.ts';
import { expect } from '../../hulp/proef.ts';
import type { Bestand } from './voortgangsbestand.ts';

/** What a file of ours holds, as far as the tests look at it. */
export interface Uitgevoerd {
  readonly soort: string;
  readonly gelezen: Readonly<Record<string, string>>;
  readonly oefeningen: readonly { id: string; concept: unknown; oud: readonly { antwoord: unknown }[] }[];
}

export class Voortgangspagina {
  readonly page: Page;
  readonly kiezer: Locator;
  readonly wisKnop: Locator;

  constructor(page: Page) {
    this.page = page;
    this.kiezer = page.getByLabel(kiesTeksten.kies);
    this.wisKnop = page.getByRole('button', { name: wisTeksten.knop, exact: true });
  }

  /** Opens the page and waits until it can be used. */
  async open(): Promise<this> {
    await this.page.goto('voortgang/');
    await this.klaar();
    return this;
  }

  async klaar(): Promise<void> {
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(this.page.getByText(voortgangTeksten.laden)).toHaveCount(0);
  }

  merkje(les: string): Locator {
    return this.page.getByRole('checkbox', { name: voortgangTeksten.merkjeBij(les) });
  }

  /** The exercises that were begun, below a lesson. */
  oefeningen(les: string): Locator {
    return this.page.getByRole('list', { name: voortgangTeksten.oefeningen(les) }).getByRole('listitem');
  }

  deel(kop: string): Locator {
    return this.page.getByRole('region', { name: kop });
  }

  /** Chooses a file and waits for what it would change. */
  async bekijk(bestand: Bestand): Promise<void> {
    await this.kiezer.setInputFiles(bestand);
    await expect(this.page.getByRole('heading', { name: importTeksten.voorbeeldKop })).toBeVisible();
  }

  /** Reads a file in, deciding nothing. */
  async leesIn(bestand: Bestand): Promise<void> {
    await this.bekijk(bestand);
    await this.page.getByRole('button', { name: importTeksten.doe }).click();
    await expect(this.page.getByText('Klaar. Er')).toBeVisible();
  }

  /** Makes a file and gives what is in it. */
  async bewaar(): Promise<{ naam: string; inhoud: Uitgevoerd; tekst: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: exportTeksten.knop }).click();
    const bestand = await download;
    const tekst = await readFile(await bestand.path(), 'utf8');
    return { naam: bestand.suggestedFilename(), inhoud: JSON.parse(tekst) as Uitgevoerd, tekst };
  }

  async wis(): Promise<void> {
    await this.wisKnop.click();
    await this.page.getByRole('button', { name: wisTeksten.ja }).click();
    await expect(this.page.getByRole('heading', { name: wisTeksten.bonKop })).toBeVisible();
  }
}
