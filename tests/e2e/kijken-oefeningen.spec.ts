/** The exercises about looking: marking beside two readings, recognising a reaction, predicting and measuring. */
import { aanwijzen } from '#teksten/aanwijzen.ts';
import { knoppen } from '#teksten/oefening.ts';
import { lezing, wijzers } from '#teksten/wijzers.ts';
import { annoterenHulp, annoterenTeksten } from '#teksten/kijkoefening/annoteren.ts';
import { metenTeksten } from '#teksten/kijkoefening/meten.ts';
import { metingTeksten } from '#teksten/kijkoefening/meting.ts';
import { naastTeksten } from '#teksten/kijkoefening/naast.ts';
import { reactieTeksten } from '#teksten/kijkoefening/reactie.ts';
import { lezingTeksten } from '#teksten/slimoefening/hulp.ts';
import { expect, test } from '../hulp/proef.ts';
import { houdTegen } from './hulp/opslag.ts';
import { Oefenkaart } from './hulp/oefenkaart.ts';
import { oefenvormen } from './hulp/oefenvormen.ts';

const ZIN = 'Hij tekent op tafel en praat langer dan eerst.';

test.describe('annoteren', () => {
  const open = (page: ConstructorParameters<typeof Oefenkaart>[0]) =>
    new Oefenkaart(page).open(oefenvormen.annoteren.naam);
  const beurt = ({ kaart }: Oefenkaart, tijd: string) => kaart.getByRole('checkbox', { name: tijd });
  const moment = ({ kaart }: Oefenkaart, tijd: string) =>
    kaart.getByRole('group', { name: annoterenTeksten.vanaf(tijd) });

  test('marks beside two readings: seen together first, then theirs, then only yours', async ({ page }) => {
    const o = await open(page);
    await beurt(o, '02:38').check();
    await moment(o, '02:38').getByLabel(annoterenTeksten.tot).selectOption('b28');
    await moment(o, '02:38').getByLabel(annoterenTeksten.waarneming).fill(ZIN);
    await beurt(o, '03:12').check();
    await moment(o, '03:12').getByLabel(annoterenTeksten.waarneming).fill('De laptop piept.');
    await o.legVast();
    const koppen = o.kaart.locator('h2, h3').filter({ hasText: 'zag' });
    await expect(koppen).toHaveText([naastTeksten.koppen.samen, naastTeksten.koppen.zij]);
    const samen = o.kaart.locator('section', { hasText: naastTeksten.koppen.samen });
    await expect(samen.getByText(ZIN)).toBeVisible();
    await expect(samen.getByText(naastTeksten.a, { exact: true }).first()).toBeVisible();
    await expect(o.kaart.getByText(lezing.a).first()).toBeVisible();
    await expect(o.kaart.getByText(naastTeksten.verschil).first()).toBeVisible();
    await expect(o.kaart.getByText(wijzers.jij, { exact: true }).first()).toBeVisible();
  });

  test('a turn that is let go keeps its words', async ({ page }) => {
    const o = await open(page);
    await beurt(o, '02:44').check();
    await moment(o, '02:44').getByLabel(annoterenTeksten.waarneming).fill(ZIN);
    await beurt(o, '02:44').uncheck();
    await expect(o.melding).toHaveText(`${aanwijzen.losgelaten('02:44')} ${annoterenTeksten.blijft}`);
    await expect(o.kaart.getByText(annoterenTeksten.losgelaten)).toBeVisible();
    await o.isBewaard();
    await o.herlaad();
    await beurt(o, '02:44').check();
    await expect(moment(o, '02:44').getByLabel(annoterenTeksten.waarneming)).toHaveValue(ZIN);
  });

  test('recording without words says where they are missing', async ({ page }) => {
    const o = await open(page);
    await o.knop(knoppen.legVast).click();
    await expect(o.melding).toHaveText(annoterenTeksten.nodig);
    await beurt(o, '02:44').check();
    await o.knop(knoppen.legVast).click();
    await expect(o.melding).toContainText(annoterenTeksten.nogLeeg);
    await expect(moment(o, '02:44').getByText('Nog leeg')).toBeVisible();
  });

  test('help can be more or less: a moment done before, only the times, nothing', async ({ page }) => {
    const o = await open(page);
    await expect(o.kaart.getByText(annoterenHulp.uitleg.voorbeeld)).toBeVisible();
    await o.kaart.getByRole('radio', { name: annoterenHulp.keuzes.aanwijzingen }).check();
    await expect(o.kaart.getByRole('link', { name: /^Lees terug op/ })).toHaveCount(3);
    await o.kaart.getByRole('radio', { name: annoterenHulp.keuzes.geen }).check();
    await expect(o.kaart.getByRole('link', { name: /^Lees terug op/ })).toHaveCount(0);
  });

  test('a turn that was marked before the script came stays marked', async ({ page }) => {
    const laatDoor = await houdTegen(page);
    await page.goto(`oefenen/${oefenvormen.annoteren.naam}/`);
    const o = new Oefenkaart(page);
    await beurt(o, '02:44').check();
    laatDoor();
    await o.wakker();
    await expect(moment(o, '02:44')).toBeVisible();
    await o.isBewaard();
  });

  test('nothing is wider than a small screen, and the controls are big enough', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const o = await open(page);
    await beurt(o, '01:56').check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const vak of await moment(o, '01:56').locator('select, textarea').all())
      expect((await vak.boundingBox())?.height).toBeGreaterThanOrEqual(40);
  });
});

test.describe('reactie', () => {
  test('a clue first, then both readings, and a place on which they differ is no mistake', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.reactie.naam);
    await o.kaart.getByRole('radio', { name: '02:39' }).check();
    await o.kaart.getByRole('radio', { name: reactieTeksten.reacties.weerstand }).check();
    await o.kaart.getByRole('radio', { name: reactieTeksten.plekken.buiten }).check();
    await o.legVast();
    await expect(o.kaart.getByRole('link', { name: knoppen.naarBeurt('03:02') })).toBeVisible();
    await expect(o.kaart.getByText(lezingTeksten.verschillen)).toHaveCount(0);
    await o.kaart.getByRole('radio', { name: reactieTeksten.reacties.afhaken }).check();
    await o.legVast();
    await expect(o.kaart.getByText(lezingTeksten.verschillen)).toBeVisible();
    await expect(o.kaart.getByRole('heading', { name: /Lezing b: afhaken, vooral van buiten/ })).toBeVisible();
    await expect(o.kaart.getByText('Kijk hier nog eens')).toHaveCount(0);
  });
});

test.describe('meten', () => {
  const vraag = metenTeksten.vraag['open-vragen']('de klantmanager');

  test('a prediction stands beside the measurement, in words, with the rule behind each question', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.meten.naam);
    for (const vak of await o.kaart.getByRole('spinbutton').all()) await vak.fill('2');
    await o.legVast();
    const deel = o.kaart.locator('section', { has: page.getByRole('heading', { name: vraag }) });
    await expect(deel.getByText(/Jij dacht 2 open vragen\. Gemeten: 4 open vragen\./)).toBeVisible();
    await expect(deel.getByText('Dat is 2 meer dan je dacht.')).toBeVisible();
    await deel.getByText(metingTeksten.zo).click();
    await expect(deel.getByText(/‘Wat was je laatste werk\?’: open vraag, want/)).toBeVisible();
  });

  test('a number that cannot be is kept, and asked for again', async ({ page }) => {
    const o = await new Oefenkaart(page).open(oefenvormen.meten.naam);
    const vakken = o.kaart.getByRole('spinbutton');
    for (const vak of await vakken.all()) await vak.fill('120');
    await o.knop(knoppen.legVast).click();
    await expect(o.kaart.getByText(metenTeksten.tussen(100))).toBeVisible();
    await expect(vakken.first()).toHaveAttribute('aria-invalid', 'true');
    await expect(vakken.first()).toHaveValue('120');
  });
});
