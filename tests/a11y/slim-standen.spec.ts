/** Axe over every state of the pages about SLIM. */
import { zelfbeeldIds } from '#kern/slim.ts';
import { zelfbeeldKort } from '#domain/slim/namen.ts';
import { matrixTeksten, matrixZegt, voorkeurTeksten, voorkeurZegt } from '#teksten/matrix.ts';
import { achtZinnen } from '../e2e/hulp/slim.ts';
import { Voortgangspagina } from '../e2e/hulp/voortgangspagina.ts';
import { alsBestand, bestandstekst } from '../e2e/hulp/voortgangsbestand.ts';
import { PAGINASOORTEN } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { axe } from './hulp/axe.ts';

test.beforeEach(() => test.setTimeout(120_000));

for (const id of zelfbeeldIds) {
  test(`the dial with ${id} chosen`, async ({ page }) => {
    await page.goto(`${PAGINASOORTEN.draaischijf}#${id}`);
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    await axe(page, `draaischijf, ${id}`, { binnen: 'main' });
  });
}

test('the matrix: asked, answered too early, read', async ({ page }) => {
  await page.goto(PAGINASOORTEN.matrix);
  await page.getByRole('radio', { name: `${zelfbeeldKort.leren} ${matrixTeksten.rol.facilitator}` }).check();
  await axe(page, 'matrix, gevraagd', { binnen: 'main' });
  await page.getByRole('button', { name: matrixTeksten.vergelijk }).click();
  await expect(page.getByText(matrixZegt.kiesEerst)).toBeVisible();
  await page.getByRole('radio', { name: /^weerstand/ }).check();
  await page.getByRole('button', { name: matrixTeksten.vergelijk }).click();
  await axe(page, 'matrix, gelezen', { binnen: 'main' });
});

test('the mirror: too little, and enough', async ({ page }) => {
  await page.goto(PAGINASOORTEN.matrix);
  await page.getByText(voorkeurTeksten.kop).first().click();
  await expect(page.getByText(voorkeurZegt.teWeinig(0, 8))).toBeVisible();
  await axe(page, 'spiegel, te weinig', { binnen: 'main' });
  const voortgang = await new Voortgangspagina(page).open();
  await voortgang.leesIn(alsBestand(bestandstekst({ oefeningen: achtZinnen })));
  await page.goto(PAGINASOORTEN.matrix);
  await page.getByText(voorkeurTeksten.kop).first().click();
  await expect(page.getByText(/^Je koos 8 zinnen/)).toBeVisible();
  await axe(page, 'spiegel, genoeg', { binnen: 'main' });
});
