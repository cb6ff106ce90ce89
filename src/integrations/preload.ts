interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly applyToEnvironment: (omgeving: { readonly name: string }) => boolean;
  load(id: string): string | undefined;
  renderChunk(code: string): string;
}

/** Stands in the address of a module that was asked for after one could not be fetched. */
const NOG_EENS = 'vknzNogEens';

/** An import by an address of our own; the name is a placeholder then, and stays as it is. */
const IMPORT = /\bimport\((["'`])(\.\/[^"'`]+)\1\)/g;

/**
 * Vite wraps every dynamic import in a helper that fetches style sheets and modules ahead. Ours have no style sheets and
 * are small, so the plain import will do: it saves three quarters of a kilobyte on every page.
 *
 * The helper has another use: a browser may remember by its address that a module could not be fetched (HTML, "fetch a
 * single module script": the module map keeps the failure; Chromium 150 does), and then trying again never helps. So after
 * a failure what is asked for has something behind its address.
 */
export const zonderPreloadHelper = (): Plugin => ({
  name: 'vknz-zonder-preload-helper',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? `export const __vitePreload = (laad) => laad().catch((fout) => { globalThis.${NOG_EENS} = '?' + Date.now(); throw fout; });`
      : undefined,
  renderChunk: (code) => code.replace(IMPORT, `import("$2"+(globalThis.${NOG_EENS}||""))`),
});
