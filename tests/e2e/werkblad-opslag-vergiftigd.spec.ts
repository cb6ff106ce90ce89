/**
 * S2: a store in which somebody left records that open with the key, and are no sheets. What cannot be read as a sheet is
 * put apart and left as it lies; of what is half a sheet only that half is shown; nothing runs, and the rest goes on.
 */
import type { Locator, Page } from '@playwright/test';
import { geschiedenisTeksten, kaderTeksten } from '#teksten/werkbladkader.ts';
import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { themadeel } from '#teksten/werkbladvorm.ts';
import { expect, test } from '../hulp/proef.ts';
import { tekstVan } from './hulp/werkbladinuit.ts';
import { liggend, vergiftig, type Vergif } from './hulp/vergif.ts';
import { Werkbladpagina } from './hulp/werkbladpagina.ts';

const SCRIPT = `<img src=x onerror="window.kwaad=1"><script>window.kwaad=1</script>"'><svg/onload=window.kwaad=1>`;
const VERVUILD = '"__proto__":{"kwaad":1,"titel":"Stiekem"},"constructor":{"prototype":{"kwaad":1}}';
/** Deeper than a function that calls itself can follow. */
const DIEP = '['.repeat(20_000) + ']'.repeat(20_000);
const script = JSON.stringify(SCRIPT);

/** Open with the key, and are no sheet. By what is wrong with them. */
const GEEN_BLAD: Readonly<Record<string, string>> = {
  'no-json': '{"versie":1,"id":"no-json",',
  'a-list': `[1,${script}]`,
  'a-text': script,
  nothing: 'null',
  'too-deep': DIEP,
  'no-version': '{"id":"no-version","revisie":1}',
  'version-is-text': `{"versie":${script},"id":"version-is-text","revisie":1}`,
  'version-too-deep': `{"versie":${DIEP},"id":"version-too-deep","revisie":1}`,
  'id-is-a-list': '{"versie":1,"id":["id-is-a-list"],"revisie":1}',
  'id-of-another': '{"versie":1,"id":"half","revisie":1}',
  'another-revision': '{"versie":1,"id":"another-revision","revisie":7}',
  'only-in-proto': '{"__proto__":{"versie":1,"id":"only-in-proto","revisie":1},"titel":"Stiekem"}',
  [SCRIPT]: `{"versie":1,"id":${script},"titel":${script}}`,
};
/** In the order of the database. */
const SOORTEN = Object.keys(GEEN_BLAD).sort();
const TE_DIEP = SOORTEN.filter((soort) => soort.endsWith('too-deep'));

/** A sheet by its first fields; every other one has a wrong type, a script, or a name that is none of ours. */
const HALF = `{"versie":1,"id":"half","revisie":1,"titel":${script},${VERVUILD},
  "gemaakt":{"toString":1},"gewijzigd":${script},"gearchiveerd":7,"metWie":{"soort":"anders","wie":[${script}]},
  "waarnaar":{"soort":"transcript","beurten":[{"id":"b1","spreker":"km","tekst":${script},"start":"nul"},
    {"id":"b2","spreker":${script},"tekst":${script},"start":1,${VERVUILD}},4]},
  "twijfel":{"__html":${script}},"eerdere":"geen lijst","vervolgVan":{},"kopieVan":${script},"apart":{"pad":1},
  "themas":[null,7,{"thema":"${'x'.repeat(9)}"},{"thema":"regie","watIkMeAfvraag":["lijst"],${VERVUILD},
    "waarnemingen":[{"id":"w1","tekst":${script},"tijd":"1e999"},{"id":{},"tekst":"weg"},{"id":"w1","tekst":"dubbel"}],
    "voornemens":[{"id":"v1","als":${script},"dan":null,"geprobeerd":"javascript:"}]}],
  "opzij":[{"thema":"regie"}],"onbekend":{"diep":{"er":${script}}}}`;

/** Beside the sheets: an earlier version, last words of a page, and what was set. */
const ERNAAST: readonly Vergif[] = [
  {
    winkel: 'geschiedenis',
    id: 'half',
    sleutel: 'half/0000000000000001',
    inhoud: `{"versie":1,"id":"half","themas":${DIEP}`,
  },
  { winkel: 'haast', id: 'half', inhoud: `{"pagina":{},"mijn":${HALF}}` },
  {
    winkel: 'haast',
    id: 'half',
    inhoud: `{"pagina":"een","mijn":{"versie":[],"id":"half"},"basis":${DIEP},${VERVUILD}}`,
  },
  { winkel: 'instellingen', id: 'termijn', inhoud: `{"dagen":${script},"bladen":${DIEP},${VERVUILD}}` },
];

/** Nothing ran, nothing became markup, and no object anywhere has what somebody put into `__proto__`. */
async function bleefHeel(page: Page): Promise<void> {
  const gemerkt = await page.evaluate(() => ({
    gedraaid: Object.hasOwn(window, 'kwaad'),
    overal: ['kwaad', 'titel'].filter((naam) => Reflect.has({}, naam)),
  }));
  expect(gemerkt).toEqual({ gedraaid: false, overal: [] });
  await expect(page.locator('main :is(astro-island script, img[src=x], svg[onload])')).toHaveCount(0);
}

/** Downloads one of the records that lie apart, and gives the file. Of many in a row Chromium now and then drops one. */
async function neemUit(page: Page, soort: string): Promise<string> {
  const knop = apart(page).getByRole('listitem').nth(SOORTEN.indexOf(soort)).getByRole('button');
  let tekst = '';
  await expect(async () => {
    const komt = page.waitForEvent('download', { timeout: 3000 });
    await knop.click();
    tekst = await tekstVan(await komt);
  }, soort).toPass({ timeout: 15_000 });
  return tekst;
}

const apart = (page: Page): Locator => page.getByRole('region', { name: overzichtTeksten.apart.kop });

test('S2: what opens with the key and is no sheet lies apart, untouched, and the rest goes on', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Mijn eigen blad');
  await vergiftig(page, [
    ...SOORTEN.map((id) => ({ winkel: 'bladen', id, inhoud: GEEN_BLAD[id] ?? '' }) as const),
    ...ERNAAST,
  ]);
  const gelegd = await liggend(page, SOORTEN);
  await page.goto('werkblad/#/');
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: schil.bericht.apart(SOORTEN.length) })).toBeVisible();
  await expect(apart(page).getByRole('listitem')).toHaveCount(SOORTEN.length);
  await expect(apart(page).getByText(overzichtTeksten.apart.onleesbaar)).toHaveCount(SOORTEN.length);
  await expect(blad.regel(/./)).toHaveCount(1);
  await bleefHeel(page);

  // Each can be taken out as it lies there.
  const bestanden = new Map<string, string>();
  for (const soort of SOORTEN) bestanden.set(soort, await neemUit(page, soort));
  for (const soort of TE_DIEP) expect(bestanden.get(soort), soort).toContain('base64');
  expect(bestanden.get('only-in-proto')).toContain('Stiekem');
  expect(bestanden.get('a-text')).toContain('window.kwaad=1');
  await bleefHeel(page);

  await page.getByRole('link', { name: 'Mijn eigen blad' }).click();
  await blad.twijfel.fill('En ik schrijf door.');
  await blad.bewaard();
  for (const naam of [schil.agenda, schil.instellingenKort]) {
    await blad.menu(naam).click();
    await bleefHeel(page);
  }
  await page.goto('werkblad/#/');
  await page.reload();
  await page.getByRole('link', { name: 'Mijn eigen blad' }).click();
  await expect(blad.twijfel).toHaveValue('En ik schrijf door.');
  expect(await liggend(page, SOORTEN), 'records that lie apart').toEqual(gelegd);
});

test('S2: of half a sheet the words are shown as words, and one can write on', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  const vraag = page.getByRole('region', { name: 'Regie' }).getByRole('textbox', { name: themadeel.vraag });
  await vergiftig(page, [{ winkel: 'bladen', id: 'half', inhoud: HALF }, ...ERNAAST]);
  await page.reload();
  await expect(blad.regel(/onerror/)).toHaveCount(1);
  await expect(apart(page)).toHaveCount(0);
  await bleefHeel(page);
  await page.getByRole('searchbox', { name: overzichtTeksten.zoek }).fill('kwaad');
  await blad
    .regel(/onerror/)
    .getByRole('link')
    .click();
  await expect(blad.titel).toHaveValue(SCRIPT);
  await expect(blad.twijfel).toHaveValue('');
  await expect(vraag).toHaveValue('');
  await bleefHeel(page);
  await vraag.fill('Dit is weer van mij.');
  await blad.bewaard();
  await blad.knop(kaderTeksten.eerder).click();
  await expect(blad.kop(geschiedenisTeksten.kop)).toBeVisible();
  await bleefHeel(page);
  await page.reload();
  await expect(vraag).toHaveValue('Dit is weer van mij.');
  for (const naam of [schil.agenda, schil.instellingenKort, schil.overzicht]) {
    await blad.menu(naam).click();
    await bleefHeel(page);
  }
});

test('S2: a sheet with something nested too deep in it lies apart, and can be taken out', async ({ page }) => {
  const blad = await new Werkbladpagina(page).beginAlleen();
  const inhoud = `{"versie":1,"id":"diep","revisie":1,"titel":"Diep","erbij":${DIEP}}`;
  await vergiftig(page, [{ winkel: 'bladen', id: 'diep', inhoud }]);
  await page.reload();
  await expect(apart(page).getByRole('listitem')).toHaveCount(1);
  await expect(blad.regel('Diep')).toHaveCount(0);
  const komt = page.waitForEvent('download');
  await apart(page).getByRole('button').click();
  expect(await tekstVan(await komt), 'as it lies there: encrypted').toContain('base64');
});
