import { createHash } from 'node:crypto';
import { beleidVoor, PAGINAKLASSEN, type Hashes, type Paginaklasse } from './csp-beleid.ts';

/** A page whose policy cannot be written. The message names the page and what to do. */
export class CspFout extends Error {
  override readonly name = 'CspFout';
}

/*
 * Works on the text, because building a tree of every page costs a third of a second per megabyte. It stays safe:
 * where the policy goes follows from the first tags of the file only, and an inline script that is found by mistake
 * (in a comment, say) gets a hash only when Astro vouches for the very same script.
 */
const ATTRIBUTEN = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;
const BEGIN = new RegExp(String.raw`^\s*<!doctype[^>]*>\s*<html(${ATTRIBUTEN})>\s*<head(?:\s${ATTRIBUTEN})?>`, 'i');
const CHARSET = /<meta charset=["']?[\w-]+["']?\s*\/?>/i;
const BELEID = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/gi;
const OPENING = new RegExp(String.raw`<(script|style)(?=[\s>])(${ATTRIBUTEN})>`, 'gi');

/** As the browser counts it: with line ends made equal. */
const hashVan = (tekst: string): string =>
  `'sha256-${createHash('sha256').update(tekst.replace(/\r\n?/g, '\n')).digest('base64')}'`;

type Tag = 'script' | 'style';
const EINDE: Readonly<Record<Tag, RegExp>> = { script: /<\/script/gi, style: /<\/style/gi };

/** Where the element whose content begins at `begin` ends; behind the text when it never does. */
function eindeVan(tag: Tag, html: string, begin: number): number {
  const zoek = EINDE[tag];
  zoek.lastIndex = begin;
  return zoek.exec(html)?.index ?? Infinity;
}

interface Inline {
  readonly tag: Tag;
  readonly tekst: string;
}

/** Each opening tag is looked at by itself: one that only seems to be a script does not hide a real one after it. */
function inlineIn(html: string): Inline[] {
  return [...html.matchAll(OPENING)].flatMap((opening): Inline[] => {
    const [heel, naam = '', attributen = ''] = opening;
    const tag = naam.toLowerCase() === 'style' ? 'style' : 'script';
    const begin = opening.index + heel.length;
    const eind = eindeVan(tag, html, begin);
    return eind === Infinity || /\ssrc\s*=/i.test(attributen) ? [] : [{ tag, tekst: html.slice(begin, eind) }];
  });
}

/** The hashes in one kind of directive (`script-src`, `script-src-elem`, …) of the policies Astro wrote. */
const bekendIn = (beleid: readonly string[], richtlijn: string): Set<string> =>
  new Set(
    beleid
      .flatMap((tekst) => tekst.split(';'))
      .map((regel) => regel.trim().split(/\s+/))
      .flatMap(([naam = '', ...waarden]) => (naam.startsWith(richtlijn) ? waarden : [])),
  );

/**
 * The hashes of what stands in this page itself AND that Astro vouches for in its policy. An inline script that got
 * into the page in any other way is in the page but not in the policy: it gets no hash and the browser refuses it.
 */
function eigenHashes(html: string, beleid: readonly string[]): Hashes {
  const inline = inlineIn(html);
  const van = (tag: Tag): string[] => {
    const bekend = bekendIn(beleid, `${tag}-src`);
    const eigen = inline.filter((deel) => deel.tag === tag).map(({ tekst }) => hashVan(tekst));
    return [...new Set(eigen)].filter((hash) => bekend.has(hash));
  };
  return { script: van('script'), stijl: van('style') };
}

function klasseVan(attributen: string, pagina: string): Paginaklasse {
  const [, gevonden] = /\sdata-klasse=["']?([^"'\s]*)/.exec(attributen) ?? [];
  const klasse = PAGINAKLASSEN.find((naam) => naam === gevonden);
  if (klasse !== undefined) return klasse;
  const wat = gevonden === undefined ? 'has no <html data-klasse>' : `has <html data-klasse="${gevonden}">`;
  throw new CspFout(
    `${pagina} ${wat}, so its Content-Security-Policy cannot be chosen. Write one of: ${PAGINAKLASSEN.join(', ')}.`,
  );
}

/**
 * Gives one finished page the policy of its class: the charset and then the policy come first in `<head>`, before
 * anything that could run. Twice over the same page gives the same page.
 * @throws {CspFout} when the page begins otherwise than with doctype, html and head, or without class or charset.
 */
export function metBeleid(html: string, pagina: string): string {
  const begin = BEGIN.exec(html);
  if (!begin)
    throw new CspFout(`${pagina} does not begin with <!doctype html><html …><head>, so its policy has no safe place.`);
  const [kop, attributen = ''] = begin;
  const klasse = klasseVan(attributen, pagina);
  const rest = html.slice(kop.length);
  if (!CHARSET.test(rest))
    throw new CspFout(`${pagina} has no <meta charset>. Write it in <head>: the policy follows it.`);
  const vanAstro: string[] = [];
  const kaal = rest.replace(CHARSET, '').replace(BELEID, (_, inhoud: string) => {
    vanAstro.push(inhoud);
    return '';
  });
  const beleid = beleidVoor(klasse, eigenHashes(kaal, vanAstro));
  const eerst = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${beleid}">`;
  return kop + eerst + kaal;
}
