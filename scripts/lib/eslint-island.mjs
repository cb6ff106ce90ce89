/**
 * ESLint rule: only a component imported from `X.island.tsx` may receive a `client:*` directive.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const eilandRegel = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { eiland: '{{naam}} receives {{directive}} but does not come from a *.island.tsx file.' },
  },
  create(context) {
    const eilanden = new Set();
    return {
      ImportDeclaration(node) {
        if (!String(node.source.value).endsWith('.island.tsx')) return;
        for (const s of node.specifiers) eilanden.add(s.local.name);
      },
      /** @param {any} node an attribute of an Astro template, for which ESLint has no type */
      JSXAttribute(node) {
        const naam = node.name;
        const directive =
          naam.type === 'JSXNamespacedName' ? `${naam.namespace.name}:${naam.name.name}` : String(naam.name);
        if (!directive.startsWith('client:')) return;
        const element = node.parent.name.name;
        if (!eilanden.has(element))
          context.report({ node, messageId: 'eiland', data: { naam: String(element), directive } });
      },
    };
  },
};
