/** Contrast as WCAG counts it, between the tokens that really stand on each other, measured in a browser. */
import type { Page } from '@playwright/test';

export interface Paar {
  readonly voor: string;
  readonly achter: string;
  /** 4.5 for text, 3 for edges, icons and the focus ring. */
  readonly minstens: 3 | 4.5;
}

const THEMAS = [
  'emotie',
  'weerstand',
  'feedback',
  'resultaten',
  'contact',
  'beleving',
  'doelgerichtheid',
  'regie',
  'interventielogica',
] as const;
const SLIM = ['kans', 'leren', 'opgegeven', 'eigen-plan'] as const;

const kruis = (voor: readonly string[], achter: readonly string[], minstens: 3 | 4.5): Paar[] =>
  voor.flatMap((v) =>
    achter.map((a) => ({ voor: `var(--${v})`, achter: a.includes('(') ? a : `var(--${a})`, minstens })),
  );

/** A turn that a reading points at; `--accent` is the colour of its thema. */
const getint = (thema: string): string => `color-mix(in oklab, var(--t-${thema}) 7%, var(--vlak))`;
/** The number of a source, on the page and on a card. */
const bronvlek = (onder: string): string => `color-mix(in oklab, var(--lijn) 55%, var(--${onder}))`;

/** What the site puts on what. Whoever puts something new on something else adds it here. */
export const PAREN: readonly Paar[] = [
  ...kruis(['inkt', 'zacht'], ['papier', 'vlak', 'merk-licht', 'klei-licht'], 4.5),
  ...kruis(['merk', 'merk-diep'], ['papier', 'vlak', 'merk-licht'], 4.5),
  ...kruis(['klei'], ['papier', 'vlak', 'klei-licht'], 4.5),
  ...kruis(['op-merk'], ['merk', 'merk-diep', 'klei'], 4.5),
  ...kruis(['goed'], ['papier', 'vlak', 'goed-licht'], 4.5),
  ...kruis(['inkt'], [...SLIM.map((s) => `slim-${s}`), 'goed-licht'], 4.5),
  ...kruis(
    THEMAS.map((t) => `t-${t}`),
    ['papier', 'vlak'],
    4.5,
  ),
  ...kruis(['inkt', 'zacht', 'merk', 'klei'], THEMAS.map(getint), 4.5),
  ...kruis(['zacht'], [bronvlek('papier'), bronvlek('vlak')], 4.5),
  ...kruis(['lijn-sterk'], ['papier', 'vlak'], 3),
  ...kruis(['klei'], ['merk-licht'], 3),
];

type Rgb = readonly [number, number, number];

function helderheid([r, g, b]: Rgb): number {
  const deel = (waarde: number): number => {
    const c = waarde / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * deel(r) + 0.7152 * deel(g) + 0.0722 * deel(b);
}

export function contrast(a: Rgb, b: Rgb): number {
  const [laag = 0, hoog = 0] = [helderheid(a), helderheid(b)].sort((x, y) => x - y);
  return (hoog + 0.05) / (laag + 0.05);
}

/** What the browser makes of CSS colours on this page. A token that this build does not ship gives `null`. */
export function losOp(kleuren: readonly string[]): ([number, number, number] | null)[] {
  const proef = document.body.appendChild(document.createElement('i'));
  // Where motion is reduced every change takes a millisecond, and then this would read the colour before it.
  proef.style.setProperty('transition', 'none', 'important');
  const vlak = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const gevonden = kleuren.map((kleur): [number, number, number] | null => {
    if (
      Array.from(kleur.matchAll(/var\((--[\w-]+)/g)).some(
        ([, naam = '']) => getComputedStyle(proef).getPropertyValue(naam) === '',
      )
    )
      return null;
    proef.style.color = kleur;
    if (!vlak) return null;
    vlak.fillStyle = getComputedStyle(proef).color;
    vlak.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = vlak.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  });
  proef.remove();
  return gevonden;
}

/** Pairs with too little contrast in the colours of the page as it is now, one sentence each. */
export async function tekort(page: Page, paren: readonly Paar[] = PAREN): Promise<string[]> {
  const voor = await page.evaluate(
    losOp,
    paren.map((p) => p.voor),
  );
  const achter = await page.evaluate(
    losOp,
    paren.map((p) => p.achter),
  );
  return paren.flatMap((paar, i) => {
    const [v, a] = [voor[i], achter[i]];
    // A token that nothing on the site reads is not shipped, so it cannot stand on anything.
    if (!v || !a) return [];
    const gemeten = contrast(v, a);
    return gemeten >= paar.minstens
      ? []
      : [`${paar.voor} on ${paar.achter}: ${gemeten.toFixed(2)}, at least ${paar.minstens}`];
  });
}
