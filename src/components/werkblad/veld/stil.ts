/** Nothing completes, corrects, translates or sends what is written, and the browser's session file gets none of it. */
export const STIL = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  translate: 'no',
} as const;
