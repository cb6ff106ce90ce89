// PostCSS plugin around another one: most style sheets have nothing for it to do, and it reads all our sources each time.

/**
 * @param {string} tekst what has to stand in a style sheet before the plugin looks at it
 * @param {import('postcss').AcceptedPlugin} ander with `OnceExit`
 * @returns {import('postcss').Plugin}
 */
export function alleenMet(tekst, ander) {
  const plugin = /** @type {import('postcss').Plugin} */ (ander);
  return {
    postcssPlugin: `${plugin.postcssPlugin}-alleen-met`,
    OnceExit: (root, hulp) => (root.toString().includes(tekst) ? plugin.OnceExit?.(root, hulp) : undefined),
  };
}
