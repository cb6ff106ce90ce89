/** A marker in a lesson's text that points at a place in a source. */
export interface BronMarkering {
  readonly bron: string;
  readonly plaats: string;
}

const attribuut = (tag: string, naam: string): string | undefined => new RegExp(`\\b${naam}="([^"]*)"`).exec(tag)?.[1];
const tags = (mdx: string, naam: string): string[] => mdx.match(new RegExp(`<${naam}\\b[^>]*>`, 'g')) ?? [];

/** The source markers of an MDX text in order of first appearance, without repeats: the numbers in the text follow it. */
export function bronMarkeringen(mdx: string): BronMarkering[] {
  const alle = tags(mdx, 'Bron').flatMap((tag) => {
    const bron = attribuut(tag, 'id');
    return bron === undefined ? [] : [{ bron, plaats: attribuut(tag, 'plaats') ?? '' }];
  });
  return alle.filter((m, i) => alle.findIndex((n) => n.bron === m.bron && n.plaats === m.plaats) === i);
}

/** The ids that a component of this name carries in an MDX text, in order, without repeats. */
export const idsVan = (mdx: string, component: 'Begrip' | 'Oefening' | 'Fragment'): string[] => [
  ...new Set(tags(mdx, component).flatMap((tag) => attribuut(tag, component === 'Fragment' ? 'verhaal' : 'id') ?? [])),
];
