/** The site without JavaScript: everything to read is there, and what opens, opens natively. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { begrip } from '#schemas/begrip.ts';
import { les, type Les } from '#schemas/les.ts';
import { oefening, type Oefening } from '#schemas/oefening.ts';
import { thema } from '#schemas/thema.ts';
import { verhaal } from '#schemas/verhaal.ts';
import { lesTeksten } from '#teksten/les.ts';
import { site } from '#teksten/site.ts';
import { verhaalTeksten } from '#teksten/verhaal.ts';
import { zonderScript } from '#teksten/oefening.ts';
import { PAGINASOORTEN, paginasoorten } from '../hulp/paginasoorten.ts';
import { expect, test } from '../hulp/proef.ts';
import { langs, stapels } from '../hulp/stapels.ts';

test.use({ javaScriptEnabled: false });

const INHOUD = 'src/content';
const lees = (bestand: string): unknown => parse(readFileSync(join(INHOUD, bestand), 'utf8'));
const leesLes = (naam: string): { les: Les; koppen: string[] } => {
  const [, voorin = '', tekst = ''] = readFileSync(join(INHOUD, 'lessen', naam), 'utf8').split(/^---$/m);
  return { les: les.parse(parse(voorin)), koppen: Array.from(tekst.matchAll(/^##+ (.+)$/gm), (m) => m[1] ?? '') };
};

/** Line breaks and the space around them differ between the files and the page. */
const plat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** What a person can read: all folds open, nothing that is hidden. */
async function leesbaar(page: Page): Promise<string> {
  for (const vouw of await page.locator('main details').all()) {
    const dicht = (await vouw.getAttribute('open')) === null;
    if (dicht && (await vouw.isVisible())) await vouw.locator('summary').first().click();
  }
  return plat(await page.getByRole('main').innerText());
}

const ontbreekt = (tekst: string, hoort: readonly string[]): string[] =>
  hoort.map(plat).filter((zin) => !tekst.toLowerCase().includes(zin.toLowerCase()));

type MetLezingen = Extract<Oefening, { aanwijzingen: unknown }>;

/** Both readings and the clues. */
const vanSlim = ({ lezingen: { a, b }, aanwijzingen }: MetLezingen): string[] => [
  a.uitleg,
  b.uitleg,
  ...aanwijzingen.map(({ uitleg }) => uitleg),
];

/** Question, what to choose from, and the key: all that a learner may see of an exercise. */
function tekstenVan(o: Oefening): string[] {
  const paar = (lijst: readonly { tekst: string; feedback?: string }[]): string[] =>
    lijst.flatMap(({ tekst, feedback }) => (feedback === undefined ? [tekst] : [tekst, feedback]));
  switch (o.soort) {
    case 'keuze':
      return [o.vraag, ...paar(o.opties)];
    case 'sorteren':
      return [o.vraag, ...o.groepen.map((g) => g.label), ...paar(o.items)];
    case 'koppelen':
      return [o.vraag, ...paar(o.rechts), ...paar(o.links)];
    case 'volgorde':
      return [o.vraag, ...o.stappen.flatMap((s) => [s.tekst, s.reden])];
    case 'herschrijven':
      return [o.vraag, ...o.items.flatMap((i) => [i.zin, ...i.voorbeelden]), ...paar(o.zelfcheck)];
    case 'voorspellen':
      return [o.vraag, ...paar(o.opties ?? []), o.onthulling.tekst, ...paar(o.vergelijk)];
    case 'markeren':
      return [o.vraag, o.redenen.a, o.redenen.b, ...paar(o.feedback)];
    case 'slim-plaatsen':
      return [o.vraag, ...vanSlim(o)];
    case 'slim-herkennen':
    case 'slim-rol':
      return [o.vraag, ...vanSlim(o), ...Object.values(o.feedback)];
    case 'slim-match':
      return [o.vraag, ...vanSlim(o), ...paar(o.inPlaatsVan)];
    case 'annoteren':
      return [o.vraag, ...o.momenten.flatMap((m) => [m.waarneming, m.vraag, m.verschil ?? '', m.duiding ?? ''])];
    case 'reactie':
      return [o.vraag, ...vanSlim(o), ...Object.values(o.feedback), ...Object.values(o.feedbackPlek)];
    case 'meten':
      return [o.vraag, ...o.maten.map(({ uitleg }) => uitleg)];
  }
}

for (const stapel of stapels(paginasoorten, 2)) {
  test(`nothing is shown that only works with JavaScript, nothing waits for it, ${stapel.naam}`, async ({ page }) => {
    await langs(
      stapel,
      ([soort]) => soort,
      async ([, pad]) => {
        await page.goto(pad);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.alleen-script').filter({ visible: true })).toHaveCount(0);
        expect((await leesbaar(page)).length).toBeGreaterThan(120);
      },
    );
  });
}

const LESSEN = readdirSync(join(INHOUD, 'lessen'), { recursive: true, encoding: 'utf8' }).filter((n) =>
  n.endsWith('.mdx'),
);
const OEFENINGEN = readdirSync(join(INHOUD, 'oefeningen'), { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.yaml'))
  .map((naam) => oefening.parse(lees(join('oefeningen', naam))));

async function isHeleLes(page: Page, naam: string): Promise<void> {
  const { les: dezeLes, koppen } = leesLes(naam);
  await page.goto(`lessen/${naam.replace(/\.mdx$/, '')}/`);
  for (const kop of koppen)
    await expect(page.getByRole('heading', { name: plat(kop), exact: true }).first()).toBeVisible();
  const tekst = await leesbaar(page);
  const vragen = dezeLes.herhaalvragen.flatMap((v) => [v.vraag, v.antwoord]);
  expect(ontbreekt(tekst, [dezeLes.titel, dezeLes.haak, ...dezeLes.leerdoelen, ...vragen])).toEqual([]);
  const oefeningen = OEFENINGEN.filter((o) => dezeLes.oefeningen.includes(o.id));
  expect(oefeningen).toHaveLength(dezeLes.oefeningen.length);
  expect(ontbreekt(tekst, oefeningen.flatMap(tekstenVan))).toEqual([]);
}

for (const stapel of stapels(LESSEN)) {
  test(`lessons: text, exercises with their answers, and questions, ${stapel.naam}`, async ({ page }) => {
    await langs(
      stapel,
      (naam) => naam,
      (naam) => isHeleLes(page, naam),
    );
  });
}

test('an exercise keeps its answers folded until somebody asks for them', async ({ page }) => {
  await page.goto(PAGINASOORTEN.oefening);
  const sleutel = page.locator('details', { hasText: zonderScript.sleutel }).first();
  await expect(sleutel.getByText(zonderScript.sleutel)).toBeVisible();
  await expect(sleutel).not.toHaveAttribute('open');
});

test('story: choosing a reading works, and the notes of both can be read', async ({ page }) => {
  const druk = verhaal.parse(lees('verhalen/druk.yaml'));
  await page.goto(PAGINASOORTEN.verhaal);
  const noten = page.locator('.noot').filter({ visible: true });
  await expect(noten).toHaveCount(0);
  for (const lezing of ['a', 'b'] as const) {
    await page.getByRole('radio', { name: verhaalTeksten.lezing[lezing], exact: true }).check();
    const eigen = druk.momenten.filter((m) => m.lezing === lezing);
    await expect(noten).toHaveCount(eigen.length);
    const zinnen = eigen.flatMap((m) =>
      [m.waarneming, m.vraag, m.duiding, m.tip, m.verschil].filter((z) => z !== undefined),
    );
    expect(ontbreekt(await leesbaar(page), zinnen)).toEqual([]);
  }
  const tekst = await leesbaar(page);
  const rest = [druk.vooraf, druk.interview, druk.reflectie, druk.herkomst].flatMap((t) => t.trim().split(/\n+/));
  const beurten = druk.transcript.flatMap((r) => ('sprong' in r ? [r.samenvatting] : [r.tekst, r.gedrag ?? '']));
  const slim = druk.slim.flatMap((fase) => [...fase.uitleg.trim().split('\n'), fase.probeer]);
  expect(ontbreekt(tekst, [...rest, ...beurten, ...slim, ...druk.voornemens])).toEqual([]);
});

test('Kijkwijzer: every thema with its questions and tips', async ({ page }) => {
  await page.goto(PAGINASOORTEN.kijkwijzer);
  const tekst = await leesbaar(page);
  for (const bestand of readdirSync(join(INHOUD, 'kijkwijzer'))) {
    const blad = thema.parse(lees(join('kijkwijzer', bestand)));
    const zinnen = [
      blad.naam,
      blad.kernvraag,
      ...blad.kijkvragen.map((v) => v.vraag),
      ...blad.tips.map((t) => t.tekst),
    ];
    expect(ontbreekt(tekst, zinnen), bestand).toEqual([]);
  }
});

test('glossary: every term, with what comes before and after', async ({ page }) => {
  await page.goto(PAGINASOORTEN.begrippen);
  const tekst = await leesbaar(page);
  for (const bestand of readdirSync(join(INHOUD, 'begrippen'))) {
    const woord = begrip.parse(lees(join('begrippen', bestand)));
    expect(ontbreekt(tekst, [woord.term, woord.definitie, woord.vooraf, woord.achteraf]), bestand).toEqual([]);
  }
});

test('a term opens its definition', async ({ page }) => {
  await page.goto(PAGINASOORTEN.les);
  const kaart = page.getByRole('group', { name: 'black box' });
  await expect(kaart).toBeHidden();
  await page.getByRole('button', { name: 'black box' }).click();
  await expect(kaart).toBeVisible();
  await kaart.getByRole('button', { name: lesTeksten.sluit }).click();
  await expect(kaart).toBeHidden();
});

test('the menu opens, and search is a link', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAGINASOORTEN.home);
  await page.getByRole('button', { name: site.menu, exact: true }).click();
  await page.getByRole('navigation', { name: site.hoofdmenu }).getByRole('link', { name: 'Verhalen' }).click();
  await expect(page).toHaveURL(/\/verhalen\/$/);
  await page.getByRole('banner').getByRole('link', { name: /Zoek/ }).click();
  await expect(page).toHaveURL(/\/zoeken\/$/);
  await expect(page.getByText('Zoeken werkt alleen met JavaScript aan.')).toBeVisible();
});
