/** Axe over every page type as alle-paginas.spec.ts does not see it, and over every state that a page can be put in. */
import { site } from '#teksten/site.ts';
import { verhaalTeksten } from '#teksten/verhaal.ts';
import { prepareAxe } from '../../scripts/lib/axe.ts';
import { klapAllesOpen } from '../hulp/bladzijde.ts';
import { PAGINASOORTEN, paginasoorten } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { langs, stapels } from '../hulp/stapels.ts';
import { ANDERE_GEDAANTEN, axe, neemGedaante } from './hulp/axe.ts';

/** Two looks at one page cost about three seconds; a slow machine may take many times as long. */
test.beforeEach(() => test.setTimeout(90_000));

for (const stapel of stapels(paginasoorten)) {
  test(`page types, ${stapel.naam}`, async ({ page }) => {
    await prepareAxe(page);
    await langs(
      stapel,
      ([soort]) => soort,
      async ([soort, pad]) => {
        await page.goto(pad);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await axe(page, soort, { gedaanten: ANDERE_GEDAANTEN });
      },
    );
  });
}

const LEZINGEN = [verhaalTeksten.geen, verhaalTeksten.lezing.a, verhaalTeksten.lezing.b, verhaalTeksten.beide];

for (const lezing of LEZINGEN) {
  test(`story with reading: ${lezing}`, async ({ page }) => {
    await page.goto(PAGINASOORTEN.verhaal);
    await page.getByRole('radio', { name: lezing, exact: true }).check();
    await axe(page, `verhaal, ${lezing}`);
  });
}

test('story with one thema chosen and a note folded', async ({ page }) => {
  await page.goto(PAGINASOORTEN.verhaal);
  await page.getByRole('radio', { name: verhaalTeksten.beide }).check();
  await page.getByRole('group', { name: verhaalTeksten.kiesThema }).getByRole('radio').nth(1).check();
  await page.locator('.noot:visible summary').first().click();
  await axe(page, 'verhaal, één thema');
});

test('lesson with a definition open', async ({ page }) => {
  await page.goto(PAGINASOORTEN.les);
  await page.getByRole('button', { name: 'black box' }).click();
  await expect(page.getByRole('group', { name: 'Black box' })).toBeVisible();
  await axe(page, 'les, begrip open');
});

test('lesson that was read, with all answers open', async ({ page }) => {
  await page.goto(PAGINASOORTEN.les);
  await page.getByRole('button', { name: 'Ik heb deze les gelezen' }).click();
  await klapAllesOpen(page);
  await axe(page, 'les, alles open');
});

test('home with the offer to go on', async ({ page }) => {
  await page.goto(PAGINASOORTEN.les);
  await page.goto(PAGINASOORTEN.home);
  await expect(page.getByText('Ga verder waar je was:')).toBeVisible();
  await axe(page, 'home, verdergaan');
});

test('glossary with everything unfolded', async ({ page }) => {
  await page.goto(PAGINASOORTEN.begrippen);
  await klapAllesOpen(page);
  await axe(page, 'begrippen, alles open');
});

test('menu open on a narrow screen', async ({ page }) => {
  const smal = (['light', 'dark'] as const).map((kleur) => ({ kleur, breedte: 320 }) as const);
  await neemGedaante(page, { kleur: 'light', breedte: 320 });
  await page.goto(PAGINASOORTEN.les);
  await page.getByRole('button', { name: site.menu, exact: true }).click();
  await expect(page.getByRole('navigation', { name: site.hoofdmenu })).toBeVisible();
  await axe(page, 'menu open', { gedaanten: smal });
});

for (const { naam, vraag, stand } of [
  { naam: 'results', vraag: 'stilte', stand: /resulta/ },
  { naam: 'no results', vraag: 'zzqxj', stand: /Niets gevonden/ },
]) {
  test(`search page with ${naam}`, async ({ page }) => {
    await page.goto(`${PAGINASOORTEN.zoeken}#q=${vraag}`);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(stand);
    await axe(page, `zoeken, ${naam}`);
  });

  test(`search dialog with ${naam}`, async ({ page }) => {
    await page.goto(PAGINASOORTEN.les);
    await page.keyboard.press('Control+k');
    const venster = page.getByRole('dialog');
    await venster.getByRole('searchbox').fill(vraag);
    await expect(venster.getByRole('status')).toHaveText(stand);
    await axe(page, `zoekvenster, ${naam}`);
  });
}

test('search page with filters on', async ({ page }) => {
  await page.goto(`${PAGINASOORTEN.zoeken}#q=stilte&soort=les`);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/resulta/);
  await axe(page, 'zoeken, filters');
});

/** What a person may have chosen on the settings page, as `stores/instellingen.ts` keeps it in the page. */
const KEUZES = [
  { thema: 'donker', tekst: 'extra', breedte: 'breed' },
  { thema: 'licht', tekst: 'klein', breedte: 'smal' },
  { thema: 'donker', rustig: 'ja' },
];

for (const keuze of KEUZES) {
  test(`lesson and story with settings ${Object.values(keuze).join(', ')}`, async ({ page }) => {
    for (const soort of ['les', 'verhaal'] as const) {
      await page.goto(PAGINASOORTEN[soort]);
      await page.evaluate((gekozen) => void Object.assign(document.documentElement.dataset, gekozen), keuze);
      await axe(page, `${soort}, ${JSON.stringify(keuze)}`);
    }
  });
}
