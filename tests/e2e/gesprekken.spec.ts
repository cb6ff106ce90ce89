/** Branching conversations as a person meets them: with the keyboard alone, again, later, in two tabs, without storage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '#domain/cursus/cursus.ts';
import { passagesVan } from '#domain/gesprek.ts';
import { aankondiging, einde, gebleven, speler, stroom } from '#teksten/gesprekken.ts';
import { gesprekspagina, passages } from '#teksten/gesprekspagina.ts';
import { bewaren } from '#teksten/oefening.ts';
import { paginas } from '#teksten/paginas.ts';
import { voortgangTeksten } from '#teksten/voortgangspagina.ts';
import { klapAllesOpen } from '../hulp/bladzijde.ts';
import { MAP } from '../hulp/bouw.ts';
import { expect, test } from '../hulp/proef.ts';
import { eindeVan, GESPREKKEN, Gespreksblad, paden } from './hulp/gespreksblad.ts';
import { wijzigOpgeslagen } from './hulp/opslag.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const [EERSTE] = GESPREKKEN;
if (!EERSTE) throw new Error('There is no conversation to test with.');

/** Line breaks and the space around them differ between the file and the page. */
const plat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

for (const gesprek of GESPREKKEN) {
  test(`${gesprek.id}: with the keyboard alone to two endings, and on from a turn in between`, async ({ page }) => {
    const [een = [], ander = []] = paden(gesprek);
    const blad = await new Gespreksblad(page, gesprek).open();
    await blad.spel.getByRole('button').first().focus();
    for (const [i, id] of een.entries()) {
      await blad.toets(blad.knopVoor(id));
      await expect(blad.beurt(i + 2), 'the button that had the focus is gone').toBeFocused();
    }
    const knoop = eindeVan(gesprek, een);
    await expect(blad.einde(knoop.titel)).toBeVisible();
    await expect(blad.melding).toContainText(aankondiging.einde(knoop.titel));
    await expect(blad.spel.getByText(einde.gezien(1, paden(gesprek).length))).toBeVisible();

    // What the client thought is there for every turn of the walk, and only now.
    const terugblik = blad.spel.getByRole('region', { name: einde.terugblik });
    const langs = [gesprek.begin, ...een.map((id) => blad.keuze(id).naar)];
    for (const { id, gedachte } of gesprek.knopen)
      await expect(terugblik.getByText(plat(gedachte), { exact: true })).toHaveCount(
        langs.filter((ander) => ander === id).length,
      );

    await blad.toets(blad.knop(einde.vanafBij(1)));
    await expect(blad.beurt(1)).toBeFocused();
    for (const id of ander) await blad.toets(blad.knopVoor(id));
    await expect(blad.einde(eindeVan(gesprek, ander).titel)).toBeVisible();
    await expect(blad.spel.getByText(einde.gezien(2, paden(gesprek).length))).toBeVisible();
  });

  test(`${gesprek.id}: the example path can be walked, and stands beside another one`, async ({ page }) => {
    const blad = await new Gespreksblad(page, gesprek).open();
    await blad.speel(gesprek.voorbeeldpad);
    await expect(blad.einde(eindeVan(gesprek, gesprek.voorbeeldpad).titel)).toBeVisible();
    await blad.spel.getByText(einde.naast).click();
    await expect(blad.spel.getByText(einde.precies)).toBeVisible();
    await blad.knop(speler.opnieuw).click();
    const anders = paden(gesprek).find((pad) => pad[0] !== gesprek.voorbeeldpad[0]) ?? [];
    await blad.speel(anders);
    await blad.spel.getByText(einde.naast).click();
    await expect(blad.spel.getByText(einde.voorbeeldpad, { exact: true }).first()).toBeVisible();
    await expect(blad.spel.getByText(einde.samen).first()).toBeVisible();
  });

  test(`${gesprek.id}: without JavaScript it is a book with every passage once`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`gesprekken/${slug(gesprek.id)}/`);
    await expect(page.getByRole('heading', { name: passages.kop })).toBeVisible();
    await expect(page.locator('.alleen-script').filter({ visible: true })).toHaveCount(0);
    const stukken = passagesVan(gesprek);
    for (const { nummer } of stukken)
      await expect(page.getByRole('heading', { name: passages.nummer(nummer), exact: true })).toHaveCount(1);

    const [eerste] = stukken[0]?.keuzes ?? [];
    const link = page.getByRole('link', { name: passages.gaNaar(eerste?.naar ?? 0), exact: true }).first();
    await link.click();
    await expect(page.locator(':target')).toContainText(passages.nummer(eerste?.naar ?? 0));

    const later = page.locator('details', { hasText: passages.later(gesprek.sprekers.cl) });
    await expect(later.getByText(plat(gesprek.knopen[0]?.gedachte ?? ''))).toBeHidden();
    await later.getByText(passages.later(gesprek.sprekers.cl)).click();
    await klapAllesOpen(page);
    const tekst = plat(await page.getByRole('main').innerText());
    const zinnen = gesprek.knopen.flatMap((knoop) =>
      knoop.soort === 'beurt'
        ? [
            knoop.gedachte,
            knoop.tekst,
            knoop.gedrag ?? '',
            ...knoop.keuzes.flatMap((k) => [k.tekst, k.gedrag ?? '', k.feedback]),
          ]
        : [knoop.gedachte, knoop.tekst, knoop.titel, knoop.nabeschouwing],
    );
    expect(zinnen.map(plat).filter((zin) => !tekst.includes(zin))).toEqual([]);
    await context.close();
  });

  test(`${gesprek.id}: what the client thought stands once in the page`, () => {
    const html = readFileSync(join(MAP, 'gesprekken', slug(gesprek.id), 'index.html'), 'utf8')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', '’');
    const keren = (tekst: string): number => plat(html).split(tekst).length - 1;
    const lang = gesprek.knopen
      .map(({ gedachte }) => plat(gedachte))
      .filter((zin) => zin.length > 40 && !/["'&]/.test(zin));
    expect(lang.length).toBeGreaterThan(5);
    expect(lang.filter((zin) => keren(zin) !== 1)).toEqual([]);
  });
}

test.describe('playing', () => {
  const lang = [...EERSTE.voorbeeldpad];

  test('what you said, what it did, and the next turn are said politely, and stay on the screen', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    const [id = ''] = lang;
    const { tekst, feedback, naar } = blad.keuze(id);
    await blad.kies(id);
    await expect(blad.spel.getByText(plat(tekst), { exact: true })).toBeVisible();
    await expect(blad.spel.getByText(plat(feedback), { exact: true })).toBeVisible();
    const volgende = EERSTE.knopen.find((knoop) => knoop.id === naar);
    await expect(blad.melding).toContainText(plat(volgende?.tekst ?? ''));
    await expect(blad.melding).toContainText(aankondiging.keuzes(await blad.keuzes.count()));
  });

  test('one turn back keeps the focus on the button, and starting again can be undone', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(lang.slice(0, 3));
    const terug = blad.knop(speler.terug);
    await terug.focus();
    await page.keyboard.press('Enter');
    await expect(blad.beurt(4)).toHaveCount(0);
    await expect(terug).toBeFocused();
    await expect(blad.melding).toContainText(aankondiging.terug(3));
    await blad.knop(speler.opnieuw).click();
    await expect(blad.beurt(2)).toHaveCount(0);
    await expect(blad.beurt(1), 'the button went with the turns').toBeFocused();
    await blad.knop(speler.weerHierheen(3)).click();
    await expect(blad.beurt(3)).toBeVisible();
  });

  test('the meter says in words how it flows, can be hidden, and stays hidden', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    await expect(blad.spel.getByText(`${stroom.naam}:`)).toBeVisible();
    await blad.knop(stroom.verberg).click();
    await expect(blad.spel.getByText(`${stroom.naam}:`)).toBeHidden();
    await expect(blad.knop(stroom.toon)).toBeFocused();
    await blad.kies(lang[0] ?? '');
    await expect(blad.melding).not.toContainText('Het gesprek');
    await page.reload();
    await blad.wakker();
    await expect(blad.knop(stroom.toon)).toBeVisible();
  });
});

test.describe('later', () => {
  const half = EERSTE.voorbeeldpad.slice(0, 3);

  test('the place is kept, without taking the focus, and is offered where one would look', async ({ page }) => {
    // Nine pages, one after the other.
    test.slow();
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(half);
    await blad.isBewaard();
    await page.reload();
    await blad.wakker();
    await expect(blad.beurt(4)).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    await expect(blad.spel.getByText(speler.wasBij(4))).toBeVisible();

    await page.goto('gesprekken/');
    const kaart = page.getByRole('region', { name: EERSTE.titel });
    await kaart.scrollIntoViewIfNeeded();
    await expect(kaart.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
    await expect(kaart.getByText(gebleven.bezig(4))).toBeVisible();
    await page.goto('');
    await expect(page.getByText(paginas.home.verderGesprek)).toBeVisible();
    await expect(page.getByRole('link', { name: EERSTE.titel })).toBeVisible();
    await page.goto('voortgang/');
    await expect(page.getByRole('link', { name: voortgangTeksten.verderGesprek(EERSTE.titel, 4) })).toBeVisible();
    await expect(page.getByText(/^bij beurt 4, laatst op/)).toBeVisible();
    await page.getByRole('link', { name: voortgangTeksten.verderGesprek(EERSTE.titel, 4) }).click();
    await expect(blad.beurt(4)).toBeVisible();

    await blad.speel(EERSTE.voorbeeldpad.slice(3));
    await expect(blad.einde(eindeVan(EERSTE, EERSTE.voorbeeldpad).titel)).toBeVisible();
    await blad.isBewaard();
    await page.goto('');
    await expect(page.getByText(paginas.home.verderGesprek)).toBeHidden();
    await page.goto('gesprekken/');
    await kaart.scrollIntoViewIfNeeded();
    await expect(kaart.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
    await expect(kaart.getByText(gebleven.klaar(1))).toBeVisible();
  });

  test('an ending that was seen before can be read again', async ({ page }) => {
    const [een = [], ander = []] = paden(EERSTE);
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(een);
    await blad.knop(speler.opnieuw).click();
    await blad.speel(ander);
    await blad.knop(einde.bekijk(eindeVan(EERSTE, een).titel)).click();
    await expect(blad.einde(eindeVan(EERSTE, een).titel)).toBeVisible();
    await expect(blad.spel.getByText(einde.gezien(2, paden(EERSTE).length))).toBeVisible();
  });

  test('two tabs keep in step', async ({ page, context }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    const ander = await new Gespreksblad(await context.newPage(), EERSTE).open();
    await blad.speel(half);
    await blad.isBewaard();
    await expect(ander.beurt(4)).toBeVisible();
    await expect(ander.page.locator('body')).toBeFocused();
  });

  test('a conversation that changed goes on where it still can, and says so', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(half);
    await blad.isBewaard();
    const pad = [...half.slice(0, 2), 'een-keuze-van-vroeger', 'en-nog-een'];
    await wijzigOpgeslagen(page, EERSTE.id, { concept: { soort: 'gesprek', pad }, versie: EERSTE.versie });
    await page.reload();
    await blad.wakker();
    await expect(blad.spel.getByText(speler.veranderd)).toBeVisible();
    await expect(blad.beurt(3)).toBeVisible();
    await expect(blad.beurt(4)).toHaveCount(0);
  });

  test('everything is erased with the rest', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(half);
    await blad.isBewaard();
    const voortgang = await new Voortgangspagina(page).open();
    await voortgang.wis();
    await blad.open();
    await expect(blad.beurt(1)).toBeVisible();
    await expect(blad.beurt(2)).toHaveCount(0);
    await page.goto('');
    await expect(page.getByText(paginas.home.verderGesprek)).toBeHidden();
  });

  test('a browser that cannot keep anything says so, and the conversation goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(half);
    await expect(blad.spel.getByText(/^Niet bewaard/)).toBeVisible();
    await expect(blad.knop(bewaren.alsBestand)).toBeVisible();
    await blad.speel(EERSTE.voorbeeldpad.slice(3));
    await expect(blad.einde(eindeVan(EERSTE, EERSTE.voorbeeldpad).titel)).toBeVisible();
  });
});

test.describe('on paper', () => {
  test('a conversation that was not played is a book', async ({ page }) => {
    await new Gespreksblad(page, EERSTE).open();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: passages.kop })).toBeVisible();
    await expect(page.getByRole('heading', { name: speler.watZegJe })).toBeHidden();
    await expect(page.getByText(passages.later(EERSTE.sprekers.cl))).toBeHidden();
  });

  test('one that was played is the path, with what was said later and without buttons', async ({ page }) => {
    const blad = await new Gespreksblad(page, EERSTE).open();
    await blad.speel(EERSTE.voorbeeldpad);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: passages.kop })).toBeHidden();
    const gedachte = plat(EERSTE.knopen.find(({ id }) => id === EERSTE.begin)?.gedachte ?? '');
    await expect(blad.spel.getByText(gedachte, { exact: true })).toBeVisible();
    await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
  });
});

test('exercises lead to conversations, and a conversation leads to its lesson', async ({ page }) => {
  await page.goto('oefenen/');
  await page.getByRole('main').getByRole('link', { name: gesprekspagina.titel, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: gesprekspagina.titel })).toBeVisible();
  await page.getByRole('link', { name: `${gesprekspagina.speel}: ${EERSTE.titel}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: EERSTE.titel })).toBeVisible();
});
