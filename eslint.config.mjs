// Layers and limits of docs/architectuur.md, as rules.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { eilandRegel } from './scripts/lib/eslint-island.mjs';

/** May import (left) only what stands to its right; the list is the house. */
const lagen = ['kern', 'schemas', 'domain', 'platform', 'stores', 'teksten', 'components', 'pages', 'integrations'];
/** @type {Record<string, string[]>} */
const mag = {
  kern: [],
  schemas: ['kern'],
  domain: ['kern', 'schemas'],
  platform: ['kern', 'domain'],
  stores: ['kern', 'schemas', 'domain', 'platform'],
  teksten: ['kern', 'schemas', 'domain'],
  components: ['kern', 'schemas', 'domain', 'platform', 'stores', 'teksten'],
  pages: ['kern', 'schemas', 'domain', 'teksten', 'components'],
  integrations: ['kern', 'schemas', 'domain', 'components'],
};
const zones = lagen.flatMap((laag) =>
  lagen
    .filter((ander) => ander !== laag && !(mag[laag] ?? []).includes(ander))
    .map((ander) => ({
      target: `./src/${laag}`,
      from: `./src/${ander}`,
      message: `${laag} may not import ${ander} (docs/architectuur.md).`,
    })),
);
const features = [
  'les',
  'oefening',
  'kijkwijzer',
  'verhaal',
  'analyse',
  'begrippen',
  'voortgang',
  'zoeken',
  'instellingen',
  'werkblad',
  'privacy',
];
const featureZones = features.flatMap((feature) =>
  features
    .filter((ander) => ander !== feature)
    .map((ander) => ({
      target: `./src/components/${feature}`,
      from: `./src/components/${ander}`,
      message: 'Features do not import each other; a page composes them.',
    })),
);

/** What the browser gives; in the domain it is an argument. */
const nietPuur = ['window', 'document', 'localStorage', 'navigator', 'fetch', 'crypto', 'performance'].map((name) => ({
  name,
  message: 'The domain is pure: pass it as an argument.',
}));

export default defineConfig(
  { ignores: ['dist/**', 'dist-*/**', '.astro/**', '.cache/**', 'node_modules/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  importX.flatConfigs.typescript,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.astro'] },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...featureZones] }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 3],
      '@typescript-eslint/max-params': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/{kern,schemas,domain,platform,stores}/**/*.ts', 'scripts/**/*.ts', 'src/integrations/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/components/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...nietPuur],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is an argument.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Randomness is an argument.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.astro'],
    plugins: { huis: { rules: { eiland: eilandRegel } } },
    rules: {
      'huis/eiland': 'error',
      // Safari forgets that a list without bullets is a list, unless it is told.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // What scrolls by itself must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group'], tags: ['main'] }],
    },
  },
  { files: ['**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.config.{ts,mjs}', 'scripts/types/*.d.ts', 'src/content.config.ts', 'src/**/*.astro'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off' },
  },
);
