/** Own marks beside readings, agreement between people, and figures behind a guess. */
import { isBeurt } from '#domain/gesprek/regels.ts';
import { STUKJE } from '#domain/annotatie/mensen.ts';
import { meetGesprek } from '#domain/transcript.ts';
import { rondes as rondeTeksten, vergelijk } from '#teksten/analyse.ts';
import { meetTeksten, vanHonderd, voorspelZegt } from '#teksten/meten.ts';
import { mensenTeksten, vergelijkTeksten as t } from '#teksten/vergelijken.ts';
import { expect, test } from '../hulp/proef.ts';
import { bestandVan, DRUK, themanaam, Vergelijkblad } from './hulp/vergelijkblad.ts';

const A = 'voorbeeldlezing a';
const B = 'voorbeeldlezing b';

/** Seen by reading a (00:57), called otherwise by both (02:18), and seen by nobody else (03:47). */
async function drieMerken(blad: Vergelijkblad): Promise<void> {
  await blad.kies('weerstand', 'beleving');
  await blad.markeer('00:57', 'beleving', 'Hij zegt prima en wrijft over zijn nek.');
  await blad.markeer('02:18', 'weerstand', 'Hij praat snel.');
  await blad.markeer('03:47', 'weerstand', 'Ze zegt dat ze alles mailt.');
}

test('says in words what both saw, what only one saw, and what got another name', async ({ page }) => {
  const blad = await new Vergelijkblad(page).open();
  await drieMerken(blad);
  await blad.vergelijk();
  await expect(blad.kop(t.goed.kop)).toBeVisible();
  await expect(blad.vergelijking.getByText(t.goed.samen(1, A))).toBeVisible();
  await expect(blad.kop(t.naast.samen(1))).toHaveCount(1);
  const over = ['contact', 'emotie'].map((id) => ({ lezing: themanaam(id), aantal: 1 }));
  for (const wie of [A, B])
    await expect(blad.vergelijking.getByText(t.naast.verwarring(themanaam('weerstand'), wie, over))).toBeVisible();
  await expect(blad.kop(t.alleenJij.kop(1))).toBeVisible();
  await expect(blad.kop(t.herlezen.kop(3))).toBeVisible();
  // Not even to say that nothing is.
  const tekst = (await blad.vergelijking.innerText()).replace(vergelijk.uitleg, '');
  expect(tekst).not.toMatch(/%|kappa|score|gemist|fout|onjuist/i);
  // Only the thema's that were chosen: reading b marks Doelgerichtheid at 00:17, and that is nowhere.
  expect(tekst).not.toContain('welk werk, hoe lang, wat daarna');
});

test('each mark on the timeline is a button that goes to its turn, by keyboard alone', async ({ page }) => {
  const blad = await new Vergelijkblad(page).open();
  await drieMerken(blad);
  await blad.vergelijk();
  await expect(blad.merken(t.tijdlijn.rij(t.jij))).toHaveCount(3);
  const tweede = blad.merken(t.tijdlijn.rij(t.jij)).nth(1);
  await expect(tweede).toHaveAccessibleName(
    `02:18–02:21, ${t.jij}: 2 ${themanaam('weerstand')}, ${t.tijdlijn.stand.anders}`,
  );
  await tweede.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ik wil wel werken. Ik heb altijd gewerkt.' }),
  ).toBeFocused();
  await blad.vergelijking.getByText(t.tijdlijn.alsTabel).click();
  await expect(blad.vergelijking.getByRole('row', { name: /02:18.*Hij praat snel/ })).toBeVisible();
});

test('a second round keeps the first, which can be laid beside it', async ({ page }) => {
  const blad = await new Vergelijkblad(page).open();
  await drieMerken(blad);
  await page.getByRole('button', { name: rondeTeksten.nieuw, exact: true }).click();
  await blad.kies('beleving');
  await blad.markeer('00:57', 'beleving', 'Zijn hand gaat naar zijn nek.');
  await blad.vergelijk();
  const keuze = blad.vergelijking.getByRole('combobox', { name: t.rondes.kies });
  await keuze.selectOption({ index: 1 });
  await expect(blad.vergelijking.getByRole('status').filter({ hasText: t.rondes.zin(3, 1) })).toContainText(
    t.rondes.plek(1),
  );
  await expect(blad.merken(t.tijdlijn.rij(t.jij))).toHaveCount(1);
  await expect(blad.vergelijking.getByRole('group', { name: /^Momenten van Ronde 1/ }).getByRole('button')).toHaveCount(
    3,
  );
});

test('people: agreement in words first, figures folded, and no example reading among them', async ({ page }) => {
  const blad = await new Vergelijkblad(page).open();
  await drieMerken(blad);
  const merk = { id: 'f1', start: 57, eind: 59, themas: ['beleving'], waarneming: 'Zijn hand gaat naar zijn nek.' };
  await blad.neemLezing(bestandVan('Fatima', ['beleving'], [merk]));
  await blad.vergelijk();
  const { vergelijking } = blad;
  await expect(blad.kop(`${themanaam('beleving')}: Jij en Fatima`)).toBeVisible();
  await expect(blad.kop(`${themanaam('weerstand')}: Jij en Fatima`)).toHaveCount(0);
  const einde = Math.max(...DRUK.transcript.filter(isBeurt).map(({ eind }) => eind));
  const stukjes = Math.ceil(einde / STUKJE);
  await expect(vergelijking.getByText(`Jullie zagen in ${stukjes} van de ${stukjes} stukjes hetzelfde.`)).toBeVisible();
  await expect(vergelijking.getByText('Cohens kappa')).toBeHidden();
  await vergelijking.getByText(mensenTeksten.meer).click();
  await expect(vergelijking.getByText('Cohens kappa')).toBeVisible();
  await expect(vergelijking.getByText('Gwets AC1')).toBeVisible();
  await expect(vergelijking.getByText('1,00')).toHaveCount(2);
});

test('prints the comparison that is open, without controls', async ({ page }) => {
  const blad = await new Vergelijkblad(page).open();
  await drieMerken(blad);
  await page.emulateMedia({ media: 'print' });
  await expect(blad.vergelijking).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await blad.vergelijk();
  await page.emulateMedia({ media: 'print' });
  await expect(blad.kop(t.alleenJij.kop(1))).toBeVisible();
  await expect(
    blad.vergelijking.getByText('Ze zegt dat ze alles mailt.').filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(blad.vergelijking.getByRole('button', { name: /^(Leg|Verberg)/ })).toHaveCount(0);
});

const [km] = meetGesprek(DRUK.transcript).sprekers;
if (!km) throw new Error('Nobody speaks.');
const is = String(vanHonderd(km.deelWoorden));

test('a guess first, then what it is; the guess stays in the page', async ({ page }) => {
  await new Vergelijkblad(page).open();
  const meten = page.getByRole('region', { name: meetTeksten.kop });
  const vraag = meten.getByRole('spinbutton', { name: meetTeksten.spreektijd.vraag('de klantmanager') });
  const tabel = meten.getByRole('table').first();
  await expect(tabel).toBeHidden();
  await vraag.press('Enter');
  await expect(meten.getByText(voorspelZegt.leeg)).toBeVisible();
  await expect(tabel).toBeHidden();
  await vraag.fill('40');
  await vraag.press('Enter');
  await expect(meten.getByText(voorspelZegt.uitkomst('40', is, meetTeksten.spreektijd.eenheid))).toBeVisible();
  await expect(tabel).toContainText(String(km.woorden));
  await page.reload();
  await expect(vraag).toHaveValue('');
  await expect(meten.getByText(/^Jij dacht/)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures stand there to be opened, with the rule for each question', async ({ page }) => {
    await page.goto('verhalen/druk/analyseren/');
    const meten = page.getByRole('region', { name: meetTeksten.kop });
    await expect(meten.getByRole('spinbutton')).toHaveCount(0);
    for (const vouw of await meten.locator('details').all())
      if (await vouw.isVisible()) await vouw.locator('summary').first().click();
    await expect(meten.getByText(`${is} ${meetTeksten.spreektijd.eenheid}`)).toBeVisible();
    for (const { tekst } of km.vragen) await expect(meten.getByText(tekst, { exact: true }).first()).toBeVisible();
  });
});
