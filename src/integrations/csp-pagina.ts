import { createHash } from 'node:crypto';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beleidVoor, PAGINAKLASSEN, type Hashes, type Paginaklasse } from './csp-beleid.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Knoop = DefaultTreeAdapterTypes.ChildNode;

/** A page whose policy cannot be written. The message names the page and what to do. */
export class CspFout extends Error {
  override readonly name = 'CspFout';
}

/** All elements below a node, `<template>` and, because scripting counts as off, `<noscript>` included. */
function* elementenIn(knopen: readonly Knoop[]): Generator<Element> {
  for (const knoop of knopen) {
    if (!defaultTreeAdapter.isElementNode(knoop)) continue;
    yield knoop;
    yield* elementenIn('content' in knoop ? knoop.content.childNodes : knoop.childNodes);
  }
}

const attribuut = (element: Element, naam: string): string | undefined =>
  element.attrs.find((a) => a.name === naam)?.value;

const isMeta = (element: Element, naam: string, waarde?: string): boolean =>
  element.tagName === 'meta' &&
  (waarde === undefined ? attribuut(element, naam) !== undefined : attribuut(element, naam)?.toLowerCase() === waarde);

/** As the browser counts it: over the text after parsing, so with line ends made equal. */
function hashVan(element: Element): string {
  const tekst = element.childNodes.map((k) => (defaultTreeAdapter.isTextNode(k) ? k.value : '')).join('');
  return `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
}

/**
 * The hashes of what stands in this page itself AND that Astro vouches for in its policy. An inline script that got
 * into the page in any other way is in the page but not in the policy: it gets no hash and the browser refuses it.
 */
function eigenHashes(elementen: readonly Element[], bekend: string): Hashes {
  const van = (tag: string): string[] => {
    const inline = elementen.filter((e) => e.tagName === tag && attribuut(e, 'src') === undefined);
    return [...new Set(inline.map(hashVan))].filter((hash) => bekend.includes(hash));
  };
  return { script: van('script'), stijl: van('style') };
}

function klasseVan(elementen: readonly Element[], pagina: string): Paginaklasse {
  const html = elementen.find((e) => e.tagName === 'html');
  const gevonden = html && attribuut(html, 'data-klasse');
  const klasse = PAGINAKLASSEN.find((naam) => naam === gevonden);
  if (klasse !== undefined) return klasse;
  const wat = gevonden ? `has <html data-klasse="${gevonden}">` : 'has no <html data-klasse>';
  throw new CspFout(
    `${pagina} ${wat}, so its Content-Security-Policy cannot be chosen. Write one of: ${PAGINAKLASSEN.join(', ')}.`,
  );
}

interface Plaats {
  readonly startOffset: number;
  readonly endOffset: number;
}

function plaatsVan(element: Element): Plaats {
  if (!element.sourceCodeLocation) throw new CspFout(`<${element.tagName}> has no place in the source`);
  return element.sourceCodeLocation;
}

const zonder = (html: string, plaatsen: readonly Plaats[]): string =>
  [...plaatsen]
    .sort((a, b) => b.startOffset - a.startOffset)
    .reduce((over, plaats) => over.slice(0, plaats.startOffset) + over.slice(plaats.endOffset), html);

/**
 * Gives one finished page the policy of its class: the charset and then the policy come first in `<head>`, before
 * anything that could run. Twice over the same page gives the same page.
 * @throws {CspFout} when the class or the charset is missing.
 */
export function metBeleid(html: string, pagina: string): string {
  const elementen = [...elementenIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes)];
  const klasse = klasseVan(elementen, pagina);
  const begin = elementen.find((e) => e.tagName === 'head')?.sourceCodeLocation?.startTag?.endOffset;
  const charset = elementen.find((e) => isMeta(e, 'charset'));
  if (begin === undefined || charset === undefined) {
    throw new CspFout(`${pagina} has no <head> with <meta charset>, after which its Content-Security-Policy belongs.`);
  }
  const oud = elementen.filter((e) => isMeta(e, 'http-equiv', 'content-security-policy'));
  const bekend = oud.map((meta) => attribuut(meta, 'content') ?? '').join(' ');
  const beleid = beleidVoor(klasse, eigenHashes(elementen, bekend));
  const over = zonder(html, [charset, ...oud].map(plaatsVan));
  const eerst = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${beleid}">`;
  return over.slice(0, begin) + eerst + over.slice(begin);
}
