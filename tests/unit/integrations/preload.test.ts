import { expect, test } from 'vitest';
import { zonderPreloadHelper } from '../../../src/integrations/preload.ts';

const plugin = zonderPreloadHelper();

test('every import of a module of ours can get something behind its address, and nothing else changes', () => {
  const na = plugin.renderChunk(
    'import{a}from"./b.js";const c=()=>import(`./d.js`),e=()=>import("./f.js"),g=()=>import(h);',
  );
  expect(na).toContain('import{a}from"./b.js"');
  expect(na).toContain('import(h)');
  expect(na).toMatch(
    /import\("\.\/d\.js"\+\(globalThis\.(\w+)\|\|""\)\).*import\("\.\/f\.js"\+\(globalThis\.\1\|\|""\)\)/,
  );
});

test('only in the browser, and only the helper of Vite is replaced', () => {
  expect(plugin.applyToEnvironment({ name: 'client' })).toBe(true);
  expect(plugin.applyToEnvironment({ name: 'prerender' })).toBe(false);
  expect(plugin.load('/src/pages/x.ts')).toBeUndefined();
});
