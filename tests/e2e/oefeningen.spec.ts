/** Exercises as a person meets them: with the keyboard alone, in two tabs, before the script, without storage. */
import { oefeningSoorten } from '#schemas/oefening.ts';
import { eigenzin } from '#teksten/eigenzin.ts';
import { zekerWas } from '#teksten/oefenuitleg.ts';
import {
  aankondiging,
  bewaren,
  kaart as woorden,
  knoppen,
  nogNodig,
  veranderd,
  vertelSamenvatting,
  zekerheid,
} from '#teksten/oefening.ts';
import { volgordeTeksten } from '#teksten/volgorde.ts';
import { markerenTeksten } from '#teksten/markeren.ts';
import { expect, test } from '../hulp/proef.ts';
import { houdTegen, wijzigOpgeslagen } from './hulp/opslag.ts';
import { Oefenkaart } from './hulp/oefenkaart.ts';
import { oefenvormen } from './hulp/oefenvormen.ts';

for (const soort of oefeningSoorten) {
  const vorm = oefenvormen[soort];

  test(`${soort}: with the keyboard alone, from question to explanation, kept after a reload`, async ({ page }) => {
    const o = await new Oefenkaart(page).open(vorm.naam);
    await o.kaart.locator('input, select, textarea, button').first().focus();
    await vorm.antwoord(o);
    await o.toets(knoppen.legVast);
    await o.toets(zekerheid.keuzes.twijfel);
    await expect(o.uitslag, 'the button that had the focus is gone').toBeFocused();
    await expect(o.melding).toHaveText(/^Vastgelegd\./);
    await o.isBewaard();

    await o.herlaad();
    await vorm.staatEr(o);
    await o.isBewaard();
    await expect(o.uitslag, 'nothing unfolds by itself').toHaveCount(0);
    const eerder = await o.eerder();
    await expect(eerder.getByText(zekerWas.twijfel)).toBeVisible();
    await o.knop(knoppen.bekijkUitleg).click();
    await expect(o.uitslag).toBeFocused();
  });

  test(`${soort}: trying again starts empty and keeps the earlier attempt`, async ({ page }) => {
    const o = await new Oefenkaart(page).open(vorm.naam);
    await o.kaart.locator('input, select, textarea, button').first().focus();
    await vorm.antwoord(o);
    await o.legVast();
    await o.nogEens();
    await vorm.isLeeg(o);
    await expect(o.melding).toHaveText(aankondiging.opnieuw);
    await expect(o.kaart.getByRole('group').first(), 'the focus stays in the card').toBeFocused();
    const eerder = await o.eerder();
    await expect(eerder.getByRole('heading', { name: /^Poging 1, / })).toBeVisible();
    await o.isBewaard();
    await o.herlaad();
    await vorm.isLeeg(o);
    await expect((await o.eerder()).getByRole('listitem').first()).toContainText('Poging 1');
  });
}

test.describe('answering', () => {
  test('recording too early says what is still needed, and the focus stays', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.sorteren.naam);
    await o.kaart.getByRole('radio').first().check();
    await o.knop(knoppen.legVast).click();
    await expect(o.kaart.getByText(`${nogNodig.sorteren} Nog acht te gaan.`).first()).toBeVisible();
    await expect(o.melding).toContainText(nogNodig.sorteren);
    await expect(o.knop(knoppen.legVast)).toBeFocused();
    await expect(o.kaart.getByText(woorden.nogLeeg, { exact: true })).toHaveCount(8);
  });

  test('after a first attempt with misses: a clue, then all explanation on request', async ({ page }) => {
    const o = await new Oefenkaart(page).open('spelregels-sorteren');
    const past = o.kaart.getByRole('radio', { name: 'Past bij de spelregels' });
    for (const radio of await past.all()) await radio.check();
    await o.legVast();
    const telling = vertelSamenvatting({ soort: 'nog-kijken', aantal: 4, past: 4 });
    await expect(o.kaart.getByText(telling).first()).toBeVisible();
    await expect(o.kaart.getByText('Dit hoort bij:')).toHaveCount(0);

    // Changing an answer right away is the same as "Pas je antwoord aan": what was said about the rest stays.
    await o.kaart.getByRole('radio', { name: 'Past er niet bij' }).nth(1).check();
    await expect(o.knop(knoppen.legVast)).toBeVisible();
    await expect(o.kaart.getByText('Kijk nog eens', { exact: true })).toHaveCount(3);
    await o.legVast();
    await expect(o.kaart.getByText('Dit hoort bij:').first()).toBeVisible();
    await expect(o.kaart.getByRole('heading', { name: 'Wat je goed zag' })).toBeVisible();
  });

  test('pointing at turns stops at the most there may be, and says why beside the turn', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.markeren.naam);
    const beurt = (tijd: string) => o.kaart.getByRole('checkbox', { name: tijd });
    for (const tijd of ['02:18', '02:22', '02:41']) await beurt(tijd).check();
    await beurt('03:04').click();
    await expect(beurt('03:04')).not.toBeChecked();
    await expect(o.melding).toHaveText(markerenTeksten.vol(3));
    await beurt('02:22').uncheck();
    await beurt('03:04').check();
    await o.legVast();
    await o.knop(knoppen.bekijkAlles).click();
    await expect(o.kaart.getByText('Lezing a en lezing b noemen dit moment allebei.').first()).toBeVisible();

    await o.kaart.getByRole('link', { name: /^Lees terug op/ }).click();
    await expect(o.kaart.locator('li:target')).toBeInViewport();
  });

  test('retelling by heart hides the conversation while somebody writes, without moving the page', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.voorspellen.naam);
    const vak = o.kaart.getByRole('textbox');
    const woord = o.kaart.getByText('Hoe was je proefmiddag bij de fietsenmaker?');
    await expect(woord).toBeVisible();
    const eerst = await vak.boundingBox();
    await vak.pressSequentially('Karim');
    await expect(woord).toBeHidden();
    await expect(o.kaart.getByText(eigenzin.verborgen)).toBeVisible();
    expect((await vak.boundingBox())?.height).toBe(eerst?.height);
    await o.legVast();
    await expect(woord).toBeVisible();
  });

  test('steps move with buttons; the place is said and the focus stays on the button', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.volgorde.naam);
    const stap = 'Je leest een oefenverhaal, met pen en papier erbij.';
    const knop = o.knop(volgordeTeksten.hoger(stap));
    await knop.focus();
    for (let plek = 5; plek >= 1; plek -= 1) {
      await page.keyboard.press('Enter');
      await expect(o.melding).toHaveText(volgordeTeksten.verplaatst(stap, plek, 6));
      await expect(knop).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(o.kaart.getByRole('listitem').first()).toContainText(stap);
  });

  test('own words stand beside examples, and ticks are kept', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.herschrijven.naam);
    for (const vak of await o.kaart.getByRole('textbox').all()) await vak.fill('Ze kijkt op de klok (00:28).');
    await o.legVast();
    await expect(o.kaart.getByText(eigenzin.zoKanHetOok)).toHaveCount(3);
    await o.kaart.getByRole('checkbox').first().check();
    await expect(o.uitslag).toBeVisible();
    await o.isBewaard();
    await o.herlaad();
    await o.knop(knoppen.legVast).click();
    await expect(o.kaart.getByRole('checkbox').first()).toBeChecked();
  });
});

test.describe('keeping', () => {
  test('two tabs are in step', async ({ page, context }) => {
    const een = await new Oefenkaart(page).open(oefenvormen.keuze.naam);
    const twee = await new Oefenkaart(await context.newPage()).open(oefenvormen.keuze.naam);
    await een.kaart.getByRole('radio').nth(1).check();
    await expect(twee.kaart.getByRole('radio').nth(1)).toBeChecked();
    await twee.legVast();
    await een.isBewaard();
    await expect((await een.eerder()).getByRole('heading', { name: /^Poging 1, / })).toBeVisible();
  });

  test('a lesson with several exercises keeps each of them apart', async ({ page }) => {
    await page.goto('lessen/waarom-kijken/waarnemen-of-duiden/');
    const eerste = page.getByRole('region', { name: 'Gezien of erbij bedacht?' });
    await eerste.getByRole('radio').first().scrollIntoViewIfNeeded();
    await expect(eerste.locator('astro-island[ssr]')).toHaveCount(0);
    await eerste.getByRole('radio').first().check();
    await expect(eerste.getByText(/^Bewaard om/)).toBeVisible();
    await page.goto('oefenen/waarnemen-of-duiden/');
    await expect(page.getByRole('radio').first()).toBeChecked();
  });

  test('storage that is refused: everything works, and it says that nothing is kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    const o = await new Oefenkaart(page).open(oefenvormen.keuze.naam);
    await o.kaart.getByRole('radio').first().check();
    await expect(o.kaart.getByText(/^Niet bewaard: deze browser kan hier niets bewaren\./)).toBeVisible();
    await expect(o.kaart.getByText(/^Bewaard/)).toHaveCount(0);
    const download = page.waitForEvent('download');
    await o.knop(bewaren.alsBestand).click();
    expect((await download).suggestedFilename()).toMatch(/^voortgang-.*\.json$/);
    await o.legVast();
  });

  test('an answer to an older version stays, and so does what still fits', async ({ page }) => {
    const { naam } = oefenvormen.keuze;
    const o = await new Oefenkaart(page).open(naam);
    await o.kaart.getByRole('radio').first().check();
    await o.isBewaard();
    await wijzigOpgeslagen(page, `oef-${naam}`, { versie: 0 });
    await o.herlaad();
    await expect(o.kaart.getByText(veranderd.melding)).toBeVisible();
    await expect(o.kaart.getByRole('radio').first()).toBeChecked();
    await o.kaart.getByRole('radio').nth(2).check();
    await o.isBewaard();
    const eerder = await o.eerder();
    await expect(eerder.getByText(veranderd.oudAntwoord)).toBeVisible();
    await expect(eerder).toContainText('Ik lees dat je er zin in hebt');
  });

  test('what is stored appears without anything moving', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.keuze.naam);
    await o.kaart.getByRole('radio').first().check();
    await o.legVast();
    await o.isBewaard();
    await page.reload();
    await o.wakker();
    await o.isBewaard();
    const verschoven = await page.evaluate(
      () =>
        new Promise<number>((klaar) => {
          new PerformanceObserver((lijst) =>
            klaar(lijst.getEntries().reduce((som, e) => som + (e as unknown as { value: number }).value, 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => klaar(0), 300);
        }),
    );
    expect(verschoven).toBeLessThan(0.01);
  });
});

test.describe('before the script is there', () => {
  for (const soort of ['keuze', 'koppelen', 'herschrijven', 'markeren'] as const) {
    test(`${soort}: what was answered already is kept`, async ({ page }) => {
      const laatDoor = await houdTegen(page);
      await page.goto(`oefenen/${oefenvormen[soort].naam}/`);
      const o = new Oefenkaart(page);
      await o.kaart.locator('input, select, textarea').first().focus();
      await oefenvormen[soort].antwoord(o);
      laatDoor();
      await o.wakker();
      await oefenvormen[soort].staatEr(o);
      await o.isBewaard();
      await o.herlaad();
      await oefenvormen[soort].staatEr(o);
    });
  }

  test('it wins over a stored draft, which is kept among the earlier answers', async ({ page }) => {
    const { naam } = oefenvormen.voorspellen;
    const o = await new Oefenkaart(page).open(naam);
    await o.kaart.getByRole('textbox').fill('Een eerste versie.');
    await o.isBewaard();
    const laatDoor = await houdTegen(page);
    await page.reload();
    await o.kaart.getByRole('textbox').fill('Een nieuwe versie.');
    laatDoor();
    await o.wakker();
    await o.isBewaard();
    await expect(o.kaart.getByRole('textbox')).toHaveValue('Een nieuwe versie.');
    await expect(await o.eerder()).toContainText('Een eerste versie.');
  });
});
