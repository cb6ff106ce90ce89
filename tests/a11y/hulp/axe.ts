/** Axe over a page as it stands now. No rule is left out; what axe cannot decide about contrast is judged by people. */
import { expect, type Page } from '@playwright/test';
import { runAxe, type AxeUitslag } from '../../../scripts/lib/axe.ts';
import { basis } from '../../hulp/bouw.ts';
import { soortVan } from '../../hulp/paginasoorten.ts';
import oordelen from '../onvolledig.json' with { type: 'json' };

/** WCAG 2.0 A to 2.2 AA and axe's own best practice. */
const LABELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Something axe could not decide, as it stands in onvolledig.json. */
export interface Onvolledig {
  readonly regel: string;
  /** Page types on which it may occur, with spaces between; `*` is all of them. */
  readonly soort: string;
  /** The element and what it stands in: `figure.beeld text.naam`; `svg text*` is every one that begins so. */
  readonly doel: string;
  /** Why axe could not decide, in its own words. */
  readonly waarom: string;
  /** What a person found (in Dutch), with the lowest contrast that was measured. */
  readonly oordeel: string;
}

const past = (patroon: string, doel: string): boolean =>
  patroon.endsWith('*') ? doel.startsWith(patroon.slice(0, -1)) : patroon === doel;

const isBeoordeeld = (regel: string, soort: string, doel: string): boolean =>
  (oordelen as readonly Onvolledig[]).some(
    (o) => o.regel === regel && past(o.doel, doel) && (o.soort === '*' || o.soort.split(' ').includes(soort)),
  );

/** A name for an element that does not depend on its place in the page, nor on the build. */
function noemElement(selector: string): string {
  const kort = (e: Element): string =>
    [e.tagName.toLowerCase(), ...[...e.classList].filter((klas) => !klas.startsWith('astro-'))].join('.');
  const element = document.querySelector(selector);
  const omhulsel = element?.parentElement?.closest('figure, .tabel, svg, dialog, [popover], form, nav, details');
  return [omhulsel, element].flatMap((e) => (e ? kort(e) : [])).join(' ');
}

function overtredingen({ violations }: AxeUitslag): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((knoop) => `${id} at ${knoop.target.flat().join(' ')}: ${help}. ${knoop.failureSummary ?? ''}`),
  );
}

/** What axe leaves open and nobody has judged yet. */
async function onbeoordeeld(page: Page, { incomplete }: AxeUitslag): Promise<string[]> {
  const soort = soortVan(new URL(page.url()).pathname.slice(basis().length));
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map((knoop) => ({ id, knoop })));
  const nieuw: string[] = [];
  for (const { id, knoop } of open) {
    const doel = await page.evaluate(noemElement, knoop.target.flat().join(' '));
    const waarom = knoop.any[0]?.message ?? knoop.failureSummary ?? '';
    if (isBeoordeeld(id, soort, doel)) continue;
    nieuw.push(
      'axe cannot decide. Look at it in light and dark, measure the contrast, and add to tests/a11y/onvolledig.json: ' +
        JSON.stringify({ regel: id, soort, doel, waarom, oordeel: '…' } satisfies Onvolledig),
    );
  }
  return nieuw;
}

/** Sentences about everything that is wrong on the page as it stands, or inside one part of it; none when all is well. */
export async function keur(page: Page, naam: string, binnen = 'html'): Promise<string[]> {
  const uitslag = await runAxe(page, LABELS, binnen);
  const gevonden = [...overtredingen(uitslag), ...(await onbeoordeeld(page, uitslag))];
  return [...new Set(gevonden)].map((zin) => `${naam}: ${zin}`);
}

export interface Gedaante {
  readonly kleur: 'light' | 'dark';
  readonly breedte: 320 | 1280;
}

export const noem = ({ kleur, breedte }: Gedaante): string => `${kleur} ${breedte} px`;

/** Where it is hardest: how every page is looked at. */
export const LASTIGST: Gedaante = { kleur: 'dark', breedte: 320 };

/** The other ways, for one page of every type. */
export const ANDERE_GEDAANTEN: readonly Gedaante[] = [
  { kleur: 'light', breedte: 1280 },
  { kleur: 'dark', breedte: 1280 },
  { kleur: 'light', breedte: 320 },
];

/** For every state of an exercise, where few pages stand for many. */
export const ALLE_GEDAANTEN: readonly Gedaante[] = [...ANDERE_GEDAANTEN, LASTIGST];

/** For every other state: as most people see it, and where it is hardest. */
const GEDAANTEN: readonly Gedaante[] = [{ kleur: 'light', breedte: 1280 }, LASTIGST];

export async function neemGedaante(page: Page, { kleur, breedte }: Gedaante): Promise<void> {
  await page.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: breedte, height: breedte === 320 ? 640 : 900 });
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
}

interface Kijk {
  /** A selector: only what is inside. The rest of the page is looked at in alle-paginas.spec.ts. */
  readonly binnen?: string;
  readonly gedaanten?: readonly Gedaante[];
}

/**
 * Fails the test when axe finds anything, and lets it go on; without loading the page again, so that what was opened or
 * filled in stays. `naam` says in which state the page is.
 */
export async function axe(page: Page, naam: string, kijk: Kijk = {}): Promise<void> {
  for (const gedaante of kijk.gedaanten ?? GEDAANTEN) {
    await neemGedaante(page, gedaante);
    const gevonden = await keur(page, `${naam}, ${noem(gedaante)}`, kijk.binnen);
    expect.soft(gevonden).toEqual([]);
  }
}
