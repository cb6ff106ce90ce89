// Ships only the component CSS and the tokens that the site uses (docs/besluiten/004).
import purgecss from '@fullhuman/postcss-purgecss';
import { alleenMet } from './scripts/lib/postcss-alleen-met.mjs';
import { klassenIn } from './scripts/lib/postcss-klassen.mjs';
import { tokensInGebruik } from './scripts/lib/postcss-tokens.mjs';

// Only class names of NL Design System are ever removed; our own CSS is written by hand and stays whole.
const onze = /^(?!utrecht-)/;

export default {
  plugins: [
    alleenMet(
      '.utrecht-',
      purgecss({
        content: [],
        contentFunction: () => [klassenIn('./src', /(?<![\w-])utrecht-[\w-]+/g)],
        safelist: { standard: [onze], deep: [], greedy: [] },
        fontFace: false,
        keyframes: false,
        variables: false,
      }),
    ),
    tokensInGebruik({ bronnen: './src' }),
  ],
};
