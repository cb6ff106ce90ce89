/** A branching conversation on its own page, by what a person sees and does on it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { padNaar, verken } from '#domain/gesprek/verkenning.ts';
import { slug } from '#domain/cursus/cursus.ts';
import { gesprek as schema, type Eindknoop, type Gesprek, type Gesprekskeuze } from '#schemas/gesprek.ts';
import { einde, speler } from '#teksten/gesprekken.ts';
import { bestandenIn } from '../../hulp/bouw.ts';
import { expect } from '../../hulp/proef.ts';

const MAP = 'src/content/gesprekken';

/** Every conversation of the course. */
export const GESPREKKEN: readonly Gesprek[] = bestandenIn(MAP, '*.yaml').map((naam) =>
  schema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8'))),
);

/** The shortest way to each ending. */
export const paden = (gesprek: Gesprek): readonly (readonly string[])[] =>
  gesprek.knopen.flatMap(({ id, soort }) => {
    const punt = soort === 'einde' ? verken(gesprek).punten.find(({ knoop }) => knoop.id === id) : undefined;
    return punt ? [padNaar(punt)] : [];
  });

export function keuzeIn(gesprek: Gesprek, id: string): Gesprekskeuze {
  const alle = gesprek.knopen.flatMap((knoop) => (knoop.soort === 'beurt' ? knoop.keuzes : []));
  const gevonden = alle.find((keuze) => keuze.id === id);
  if (!gevonden) throw new Error(`There is no keuze ${id} in ${gesprek.id}.`);
  return gevonden;
}

/** Where a path ends. */
export function eindeVan(gesprek: Gesprek, pad: readonly string[]): Eindknoop {
  const { naar } = keuzeIn(gesprek, pad.at(-1) ?? '');
  const knoop = gesprek.knopen.find(({ id }) => id === naar);
  if (knoop?.soort !== 'einde') throw new Error(`${pad.join(' ')} does not end.`);
  return knoop;
}

/** More than a turn has; a walk that needs more is lost. */
const GENOEG_TABS = 60;

export class Gespreksblad {
  readonly page: Page;
  readonly gesprek: Gesprek;
  readonly spel: Locator;

  constructor(page: Page, gesprek: Gesprek) {
    this.page = page;
    this.gesprek = gesprek;
    this.spel = page.locator('.gsp-spel');
  }

  async open(): Promise<this> {
    await this.page.goto(`gesprekken/${slug(this.gesprek.id)}/`);
    return this.wakker();
  }

  /** The buttons work once the script is there. */
  async wakker(): Promise<this> {
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
    return this;
  }

  keuze(id: string): Gesprekskeuze {
    return keuzeIn(this.gesprek, id);
  }

  /** What one can say now. */
  get keuzes(): Locator {
    return this.spel.getByRole('group', { name: speler.watZegJe }).getByRole('button');
  }

  /** Two choices may share their words, but never at one turn. */
  knopVoor(id: string): Locator {
    const { tekst, gedrag } = this.keuze(id);
    return this.spel.getByRole('button', { name: [tekst, gedrag].filter(Boolean).join(' '), exact: true });
  }

  knop(naam: string): Locator {
    return this.spel.getByRole('button', { name: naam, exact: true });
  }

  beurt(nummer: number): Locator {
    return this.spel.getByRole('heading', { name: speler.beurt(nummer), exact: true });
  }

  einde(titel: string): Locator {
    return this.spel.getByRole('heading', { name: einde.kop(titel), exact: true });
  }

  /** What is read out. */
  get melding(): Locator {
    return this.spel.getByRole('status').last();
  }

  async kies(id: string): Promise<void> {
    await this.knopVoor(id).click();
  }

  async speel(pad: readonly string[]): Promise<void> {
    for (const id of pad) await this.kies(id);
  }

  /** Finds a button with Tab alone and presses it. */
  async toets(doel: Locator): Promise<void> {
    for (let i = 0; i < GENOEG_TABS; i += 1) {
      if (await doel.evaluateAll((alle) => alle.some((e) => e === document.activeElement))) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`With Tab alone ${String(doel)} was not reached.`);
  }

  async isBewaard(): Promise<void> {
    await expect(this.spel.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  }
}
