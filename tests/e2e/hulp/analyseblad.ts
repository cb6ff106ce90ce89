import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { verhaal as schema } from '#schemas/verhaal.ts';
import { isBeurt } from '#domain/gesprek/regels.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { analyse, deelTeksten, momentlijst, regelTeksten, speler } from '#teksten/analyse.ts';
import { momentvorm } from '#teksten/analysevorm.ts';
import { PAGINASOORTEN } from '../../hulp/paginasoorten.ts';

export const DRUK = schema.parse(parse(readFileSync('src/content/verhalen/druk.yaml', 'utf8')));
export const BEURTEN = DRUK.transcript.filter(isBeurt);

/** The page on which somebody looks at a story. */
export class Analyseblad {
  readonly page: Page;
  readonly transcript: Locator;
  readonly vorm: Locator;
  readonly lijst: Locator;
  constructor(page: Page) {
    this.page = page;
    this.transcript = page.getByRole('list', { name: regelTeksten.label(DRUK.titel) });
    this.vorm = page.getByRole('region', { name: /^Moment op/ });
    this.lijst = page.getByRole('region', { name: /^Je momenten/ });
  }
  async open(pad: string = PAGINASOORTEN.analyse): Promise<this> {
    await this.page.goto(pad);
    await this.knop(speler.volgende).and(this.page.locator(':enabled')).waitFor();
    return this;
  }
  knop(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam });
  }
  thema(naam: string): Locator {
    return this.page.getByRole('group', { name: 'Waar let je op?' }).getByRole('checkbox', { name: naam });
  }
  tijd(beurt: number): string {
    return formatTijdcode(BEURTEN[beurt]?.start ?? 0);
  }
  markeerknop(beurt: number): Locator {
    return this.knop(regelTeksten.markeerBeurt(this.tijd(beurt)));
  }
  veld(naam: string): Locator {
    return this.vorm.getByRole('textbox', { name: naam });
  }
  /** Marks a turn, writes what can be seen, and folds the form. */
  async markeer(beurt: number, waarneming: string, thema?: string): Promise<void> {
    await this.markeerknop(beurt).click();
    await this.veld(momentvorm.waarneming).fill(waarneming);
    if (thema !== undefined) await this.vorm.getByRole('checkbox', { name: thema }).check();
    await this.knop(momentvorm.klaar).click();
  }
  async openBestand(): Promise<void> {
    await this.page.getByText(deelTeksten.bestand).click();
    await this.knop('Druk het blad af').waitFor();
  }
  naar(beurt: number): Locator {
    return this.lijst.getByRole('button', { name: momentlijst.naar(this.tijd(beurt)) });
  }
}

export const TITEL = analyse.titel(DRUK.titel);
