/** The page on which a person checks for themselves. */
import { WEGEN } from '#platform/controle/wegen.ts';
import { controleTeksten as t, wegteksten } from '#teksten/controle.ts';
import { controlelijst } from '#teksten/controlelijst.ts';
import { expect, test } from '../hulp/proef.ts';
import { kentLijstkop } from './hulp/lijstkop.ts';
import { Voortgangspagina } from './hulp/voortgangspagina.ts';

const PAD = 'privacy/controle/';

test('the page about privacy leads to it', async ({ page }) => {
  await page.goto('privacy/');
  await page.getByRole('main').getByRole('link', { name: t.titel }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.titel })).toBeVisible();
});

test('it shows what this browser keeps, and looks again when asked', async ({ page, context }) => {
  await page.goto(PAD);
  const lijst = page.getByRole('region', { name: t.opslag.kop });
  await expect(lijst.getByText(controlelijst.cookies, { exact: true })).toBeVisible();
  await expect(lijst).not.toContainText('vknz:instellingen');

  const ander = await context.newPage();
  await new Voortgangspagina(ander).open();
  await ander.goto('instellingen/');
  await ander.getByRole('radio', { name: 'Donker' }).check();
  await ander.evaluate(() => localStorage.setItem('van-een-ander', 'x'));

  await lijst.getByRole('button', { name: t.opslag.opnieuw }).click();
  await expect(lijst).toContainText(/vknz:instellingen: \d+ bytes/);
  await expect(lijst).toContainText(controlelijst.vreemd('van-een-ander'));
  await expect(lijst.getByText('oefeningen: leeg')).toBeVisible();
});

test('it lists files of the site, and does not call it empty where cookies hide', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('privacy/');
  const url = new URL('werkblad/', baseURL).href;
  await context.addCookies([
    { name: 'verborgen', value: '1', url, httpOnly: true },
    { name: 'elders', value: '1', domain: new URL(url).hostname, path: new URL(url).pathname },
  ]);
  await page.evaluate(async () => {
    const map = await (await navigator.storage.getDirectory()).getDirectoryHandle('map', { create: true });
    const stroom = await (await map.getFileHandle('groot', { create: true })).createWritable();
    await stroom.write(new Uint8Array(50_000));
    await stroom.close();
  });
  await page.goto(PAD);
  const lijst = page.getByRole('region', { name: t.opslag.kop });
  await expect(lijst).toContainText(controlelijst.sleutel(controlelijst.vreemd('map/groot'), 50_000));
  await expect(lijst.getByText(controlelijst.geenCookies, { exact: true })).toBeVisible();
  await expect(lijst).toContainText(/HttpOnly/);
});

test('looking leaves nothing behind', async ({ page }) => {
  await page.goto(PAD);
  await expect(page.getByText(controlelijst.cookies, { exact: true })).toBeVisible();
  const over = await page.evaluate(async () => [
    (await indexedDB.databases()).length,
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    document.cookie,
  ]);
  expect(over).toEqual([0, 0, 0, 0, '']);
});

test('it lays the policy and the headers of the Werkblad beside its own', async ({ page }) => {
  await page.goto(PAD);
  const deel = page.getByRole('region', { name: t.beleid.kop, exact: true });
  const rij = (naam: string) => deel.getByRole('row').filter({ hasText: naam });
  await expect(rij('connect-src').getByRole('cell')).toHaveText(["'none'", "'self'"]);
  await expect(rij('media-src').getByRole('cell')).toHaveText(['blob:', t.beleid.niet]);
  await expect(rij('require-trusted-types-for').getByRole('cell')).toHaveText(["'script'", "'script'"]);
  await expect(rij('Connection-Allowlist').getByRole('cell')).toHaveText([t.beleid.goed, t.beleid.goed]);
  await expect(rij('Cache-Control').getByRole('cell').first()).toHaveText(t.beleid.goed);
  await expect(rij('Permissions-Policy').getByRole('cell')).toHaveText([t.beleid.goed, t.beleid.goed]);
});

test('a header that is missing is called missing', async ({ page }) => {
  await page.route('**/werkblad/', async (route) => {
    const antwoord = await route.fetch();
    const headers = antwoord.headers();
    delete headers['connection-allowlist'];
    await route.fulfill({ response: antwoord, headers });
  });
  await page.goto(PAD);
  const rij = page.getByRole('row').filter({ hasText: 'Connection-Allowlist: ' });
  await expect(rij.getByRole('cell').first()).toHaveText(t.beleid.ontbreekt);
});

test('the counter counts what was fetched, and stays still while nothing is', async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (vraag) => {
    // A browser asks for the icon whenever it likes, and does not count it.
    if (!vraag.url().endsWith('/favicon.svg')) gevraagd.push(vraag.url());
  });
  await page.goto(PAD);
  const deel = page.getByRole('region', { name: t.verzoeken.kop });
  await expect(page.getByRole('row').filter({ hasText: 'connect-src' }).first()).toBeVisible();
  await expect(deel).toContainText(controlelijst.elders(0));
  await deel.getByText(t.verzoeken.lijst).click();
  await expect(deel.getByRole('listitem').filter({ hasText: 'werkblad/' })).toBeVisible();
  await expect(deel.getByText(controlelijst.verzoeken(gevraagd.length)), 'as many as the browser made').toBeVisible();
  const eerst = await deel.innerText();
  await page.getByRole('button', { name: t.opslag.opnieuw }).click();
  await expect(page.getByText(controlelijst.totaal)).toBeVisible();
  expect(await deel.innerText()).toBe(eerst);
});

test('trying every way out: only after a press, only to a name that cannot exist, and the browser refuses', async ({
  page,
  ruis,
}) => {
  ruis.hoortErbij(/Content Security Policy|CSP refused|TrustedScriptURL|\.invalid|Refused to/);
  const elders: string[] = [];
  page.on('request', (vraag) => {
    if (new URL(vraag.url()).hostname !== 'localhost') elders.push(new URL(vraag.url()).hostname);
  });
  await page.goto(PAD);
  const deel = page.getByRole('region', { name: t.proef.kop });
  await expect(page.getByRole('row').filter({ hasText: 'connect-src' }).first()).toBeVisible();
  expect(elders).toEqual([]);

  await deel.getByRole('button', { name: t.proef.knop }).click();
  await expect(deel.getByRole('status')).toContainText('Klaar', { timeout: 60_000 });
  const dicht = await kentLijstkop(page);
  await expect(deel.getByRole('status')).toContainText(dicht ? /, 0 niet geweigerd/ : /, 1 niet geweigerd/);
  for (const { id, onzichtbaar } of WEGEN.filter((weg) => weg.id !== 'webrtc')) {
    const cel = deel.locator(`[data-weg="${id}"] [data-uitkomst]`);
    await expect(cel, id).toHaveText(onzichtbaar ? controlelijst.onzichtbaar : /^geweigerd \(/);
  }
  await expect(deel.locator('[data-weg="webrtc"] [data-uitkomst]')).toHaveText(
    dicht ? controlelijst.nietGeprobeerd : controlelijst.doorgelaten,
  );
  expect(elders.filter((naam) => !naam.endsWith('.invalid'))).toEqual([]);
  await expect(page).toHaveURL(new RegExp(`${PAD}$`));
});

test('what an administrator adds can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAD);
  await page.getByText('nginx', { exact: true }).click();
  await page.getByRole('button', { name: t.beheer.kopieer }).first().click();
  await expect(page.getByText(t.beheer.gekopieerd)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('add_header Connection-Allowlist');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains everything, and offers no button that does nothing', async ({ page }) => {
    await page.goto(PAD);
    await expect(page.locator('noscript p')).toHaveText(t.zonderScript);
    await expect(page.getByRole('row').filter({ hasText: wegteksten.webrtc?.naam ?? '' })).toContainText(
      'Connection-Allowlist',
    );
    for (const punt of t.grens.punten) await expect(page.getByText(punt)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
