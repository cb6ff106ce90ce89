import { fontProviders } from 'astro/config';

/** The typefaces, served by ourselves with fallbacks of the same metrics. `scripts/fonts.ts` made the files. */
export const lettertypen = [
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--letter-lopend' as const,
    fallbacks: ['Verdana', 'sans-serif'],
    options: {
      variants: [
        { src: ['./src/assets/fonts/atkinson.woff2'] as [string], weight: '400 700', style: 'normal' as const },
      ],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Literata',
    cssVariable: '--letter-kop' as const,
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: [
        { src: ['./src/assets/fonts/literata.woff2'] as [string], weight: '400 600', style: 'normal' as const },
        { src: ['./src/assets/fonts/literata-cursief.woff2'] as [string], weight: '400', style: 'italic' as const },
      ],
    },
  },
];
