/** What goes into the Werkblad and comes out of it, for tests. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { nieuwVoornemen, nieuwWerkblad, type Werkblad } from '#domain/werkblad.ts';
import { maakWerkbladbestand } from '#domain/werkblad/bestand.ts';
import { inlezenTeksten } from '#teksten/werkbladin.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';
import { herinneringTeksten, uitvoerTeksten } from '#teksten/werkbladuit.ts';
import { themadeel } from '#teksten/werkbladvorm.ts';
import { gegevenscheck } from '#teksten/gegevenscheck.ts';
import { expect } from '../../hulp/proef.ts';

export const NU = '2026-11-22T10:00:00.000Z';

const leeg = nieuwWerkblad({ nu: NU, nieuweId: () => 'blad-een' });

/** A sheet with something in every part of it, and a person in four places. */
export const GEVULD: Werkblad = {
  ...leeg,
  titel: 'Gesprek van dinsdag',
  waarnaar: { soort: 'verhaal', verhaal: 'verhaal-druk' },
  twijfel: 'Wat wilde mevrouw Jansen eigenlijk?',
  themas: [
    {
      thema: 'regie',
      watIkMeAfvraag: 'Bepaalde mevrouw Jansen waar het over ging? 🙂',
      waarnemingen: [
        { id: 'w1', tekst: 'Mevrouw Jansen kijkt naar de deur.', tijd: 127, beurt: 'b5' },
        { id: 'w2', tekst: 'Ik praat door. Bel haar op 06-12345678.', tijd: 61 },
      ],
      voornemens: [nieuwVoornemen('v1', 'het stil valt', 'tel ik tot vijf')],
    },
    {
      thema: 'emotie',
      watIkMeAfvraag: '',
      waarnemingen: [{ id: 'w3', tekst: 'Een zucht.' }],
      voornemens: [nieuwVoornemen('v2', 'mevrouw Jansen zucht', 'vraag ik waarom')],
    },
  ],
};
export const TWEEDE: Werkblad = {
  ...leeg,
  id: 'blad-twee',
  titel: 'Een ander gesprek',
  twijfel: 'Durf ik stil te zijn?',
};

export const bestandVan = (bladen: readonly Werkblad[]): string => maakWerkbladbestand({ bladen, gemaakt: NU });

/** The text of what was downloaded. */
export async function tekstVan(download: Download): Promise<string> {
  return (await bytesVan(download)).toString('utf8');
}
export const bytesVan = async (download: Download): Promise<Buffer> => readFile(await download.path());

export class Inuit {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** A fresh Werkblad of somebody who is alone on their computer. */
  async begin(hash = '#/inlezen'): Promise<this> {
    await this.page.goto(`werkblad/${hash}`);
    const { eersteKeer } = slotTeksten;
    await expect(this.page.locator('astro-island:not([ssr])')).toHaveCount(1);
    await this.page.getByRole('radio', { name: eersteKeer.alleenIk }).check();
    await this.page.getByRole('button', { name: eersteKeer.begin }).click();
    await expect(this.page.getByRole('radio', { name: eersteKeer.alleenIk })).toHaveCount(0);
    return this;
  }

  async ga(hash: string): Promise<void> {
    await this.page.evaluate((naar) => {
      location.hash = naar;
    }, hash);
  }

  /** What somebody wonders at the thema Regie of the sheet that is open. */
  get vraag(): Locator {
    return this.page.getByRole('region', { name: 'Regie' }).getByRole('textbox', { name: themadeel.vraag });
  }
  kop(naam: string): Locator {
    return this.page.getByRole('heading', { name: naam, exact: true });
  }
  knop(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam, exact: typeof naam === 'string' });
  }
  vink(naam: string | RegExp): Locator {
    return this.page.getByRole('checkbox', { name: naam });
  }

  /** Chooses a file. */
  async kies(tekst: string | Buffer, name = 'werkblad-2026-11-22.werkblad.json'): Promise<void> {
    const buffer = typeof tekst === 'string' ? Buffer.from(tekst) : tekst;
    await this.page.getByLabel(inlezenTeksten.kies).setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** Reads sheets in, all of them. */
  async leesIn(bladen: readonly Werkblad[]): Promise<void> {
    await this.kies(bestandVan(bladen));
    await this.knop(inlezenTeksten.doe(bladen.length)).click();
    await expect(this.page.getByText(inlezenTeksten.klaar(bladen.length))).toBeVisible();
  }

  /** To the check, with all sheets, in a form. */
  async neemMee(vorm: 'bestand' | 'word' | 'druk'): Promise<void> {
    await this.ga('#/meenemen');
    await this.page.getByRole('radio', { name: uitvoerTeksten.vormen[vorm].naam }).check();
    await this.knop(uitvoerTeksten.verder).click();
    await expect(this.kop(gegevenscheck.kop)).toBeFocused();
  }

  /** Presses the last button, and gives what was downloaded. */
  async download(): Promise<Download> {
    const komt = this.page.waitForEvent('download');
    await this.knop(gegevenscheck.verder).click();
    return komt;
  }

  /** Ticks a voornemen for a reminder. */
  async herinner(zin: string, dag: string, tijd: string): Promise<Locator> {
    const rij = this.page.getByRole('listitem').filter({ hasText: zin });
    await rij.getByRole('checkbox', { name: zin }).check();
    await rij.getByLabel(herinneringTeksten.dag, { exact: true }).fill(dag);
    await rij.getByLabel(herinneringTeksten.tijd, { exact: true }).fill(tijd);
    return rij;
  }
}
