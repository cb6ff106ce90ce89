import { fontProviders } from 'astro/config';

type Opties = NonNullable<Parameters<ReturnType<typeof fontProviders.local>['resolveFont']>[0]['options']>;
type Variant = Opties['variants'][number];

const variant = (bestand: string, weight: string, style: 'normal' | 'italic'): Variant => ({
  src: [`./src/assets/fonts/${bestand}.woff2`],
  weight,
  style,
  // What comes after the text waits for the next page: nothing moves while somebody reads.
  display: 'optional',
});

/** One family: at least one variant, and fallbacks of the same metrics until it is there. */
const familie = <Variabele extends `--${string}`>(
  cssVariable: Variabele,
  name: string,
  inhoud: { fallbacks: string[]; variants: [Variant, ...Variant[]] },
) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: inhoud.fallbacks,
  options: { variants: inhoud.variants },
});

/** The typefaces, served by ourselves. `scripts/fonts.ts` made the files. */
export const lettertypen = [
  familie('--letter-lopend', 'Atkinson Hyperlegible Next', {
    fallbacks: ['Verdana', 'sans-serif'],
    variants: [variant('atkinson', '400 700', 'normal')],
  }),
  familie('--letter-kop', 'Literata', {
    fallbacks: ['Georgia', 'serif'],
    variants: [variant('literata', '400 600', 'normal'), variant('literata-cursief', '400', 'italic')],
  }),
];
