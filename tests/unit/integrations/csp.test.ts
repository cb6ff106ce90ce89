import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beleidVoor, PAGINAKLASSEN } from '#integrations/csp-beleid.ts';
import { CspFout, metBeleid } from '#integrations/csp-pagina.ts';

const hashVan = (tekst: string): string => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;

const EERSTE_VERF = 'document.documentElement.dataset.thema="donker"';
const LETTERS = '@font-face{font-family:"A > B"}';
const ELDERS = 'console.log("a script of another page")';

interface Opties {
  readonly klasse?: string;
  readonly eerst?: string;
  readonly body?: string;
  readonly bekend?: readonly string[];
}

/** A page as Astro leaves it: the policy last in `<head>`, with the hashes of the whole site. */
function pagina({ klasse = 'zoeken', eerst = '', body = '', bekend = [EERSTE_VERF, ELDERS] }: Opties = {}): string {
  const csp = `script-src 'self' ${bekend.map(hashVan).join(' ')}; style-src 'self' ${hashVan(LETTERS)};`;
  return (
    `<!DOCTYPE html><html lang="nl"${klasse === '' ? '' : ` data-klasse="${klasse}"`}><head>${eerst}<meta charset="utf-8">` +
    `<script>${EERSTE_VERF}</script><title>Les</title><style>${LETTERS}</style>` +
    `<script type="module" src="/_astro/a.js"></script>` +
    `<meta http-equiv="content-security-policy" content="${csp}"></head><body><main>${body}</main></body></html>`
  );
}

function richtlijnen(html: string): Map<string, string> {
  const [, beleid = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return new Map(
    beleid.split('; ').map((regel): [string, string] => {
      const [naam = '', ...waarden] = regel.split(' ');
      return [naam, waarden.join(' ')];
    }),
  );
}

const van = (opties: Opties): Map<string, string> => richtlijnen(metBeleid(pagina(opties), 'les/index.html'));

describe('the place of the policy', () => {
  it('comes directly behind the charset, first in <head>, and only once', () => {
    const html = metBeleid(pagina(), 'les/index.html');
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><script>/,
    );
    expect(html.match(/content-security-policy/g)).toHaveLength(1);
    expect(html.match(/charset/g)).toHaveLength(1);
  });

  it('changes nothing else of the page', () => {
    const kaal = (html: string): string => html.replaceAll(/<meta (?:charset|http-equiv)[^>]*>/g, '');
    const oud = pagina({ body: '<p>Twee\r\nregels &amp; <b>vet</p><template><p>x</p></template>' });
    expect(kaal(metBeleid(oud, 'les/index.html'))).toBe(kaal(oud));
  });

  it('gives the same page when it is run twice', () => {
    const eenmaal = metBeleid(pagina({ body: `<script>${ELDERS}</script>` }), 'les/index.html');
    expect(metBeleid(eenmaal, 'les/index.html')).toBe(eenmaal);
  });

  it('comes before a script that stands in front of the charset', () => {
    const html = metBeleid(pagina({ eerst: '<script>kwaad()</script>' }), 'les/index.html');
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('kwaad()'));
  });
});

describe('the hashes of a page', () => {
  it('are those of its own inline scripts and styles, not of the rest of the site', () => {
    const beleid = van({});
    expect(beleid.get('script-src')).toBe(`'self' 'wasm-unsafe-eval' ${hashVan(EERSTE_VERF)}`);
    expect(beleid.get('style-src')).toBe(`'self' ${hashVan(LETTERS)}`);
  });

  it('leave out an inline script that Astro did not know, also when it stands first in <head>', () => {
    const beleid = van({ eerst: '<script>kwaad()</script>', body: '<script>kwaad()</script>' });
    expect(beleid.get('script-src')).not.toContain(hashVan('kwaad()'));
    expect(beleid.get('script-src')).toContain(hashVan(EERSTE_VERF));
  });

  it('include an inline script in the body that Astro knew, once', () => {
    const beleid = van({ body: `<script>${ELDERS}</script><script>${ELDERS}</script>` });
    expect(beleid.get('script-src')?.split(hashVan(ELDERS))).toHaveLength(2);
  });

  it('find a known style inside <noscript>, where it counts without JavaScript', () => {
    const beleid = richtlijnen(
      metBeleid(pagina().replace(`<style>${LETTERS}</style>`, `<noscript><style>${LETTERS}</style></noscript>`), 'x'),
    );
    expect(beleid.get('style-src')).toContain(hashVan(LETTERS));
  });

  it('are counted as the browser does, with line ends made equal', () => {
    const bekend = 'een();\ntwee();';
    const beleid = van({ bekend: [bekend], body: '<script>een();\r\ntwee();</script>' });
    expect(beleid.get('script-src')).toContain(hashVan(bekend));
  });

  it('are not misled by what only looks like a script', () => {
    const lijktOp = '<!-- <script>kwaad()</script> --><p title="<script>">x</p>';
    const beleid = van({ body: `${lijktOp}<script>${ELDERS}</script>` });
    expect(beleid.get('script-src')).toBe(`'self' 'wasm-unsafe-eval' ${hashVan(EERSTE_VERF)} ${hashVan(ELDERS)}`);
  });

  it('do not vouch for a script with the hash of a style', () => {
    expect(van({ body: `<script>${LETTERS}</script>` }).get('script-src')).not.toContain(hashVan(LETTERS));
  });
});

describe('the policy of a class', () => {
  it.each(PAGINAKLASSEN)('starts from nothing and allows no inline code (%s)', (klasse) => {
    const beleid = van({ klasse });
    expect(beleid.get('default-src')).toBe("'none'");
    expect(beleid.get('base-uri')).toBe("'none'");
    expect(beleid.get('object-src')).toBe("'none'");
    expect([...beleid].flat().join(' ')).not.toMatch(
      /unsafe-(?:inline|eval'|hashes)(?<!wasm-unsafe-eval')|\*|https?:|data:|(?<!media-src )blob:/,
    );
  });

  it('lets only pages with search fetch, and compile WebAssembly', () => {
    expect(van({ klasse: 'zoeken' }).get('connect-src')).toBe("'self'");
    for (const klasse of ['lezen', 'werkblad', 'controle']) {
      expect(van({ klasse }).get('connect-src')).toBe(klasse === 'controle' ? "'self'" : "'none'");
      expect(van({ klasse }).get('script-src')).not.toContain('wasm');
      expect(van({ klasse }).get('form-action')).toBe("'none'");
    }
  });

  it.each(['werkblad', 'controle'])('turns text into code nowhere on a page of the class %s', (klasse) => {
    const beleid = van({ klasse });
    expect(beleid.get('require-trusted-types-for')).toBe("'script'");
    expect(beleid.get('trusted-types')).toBe("'none'");
  });

  it.each(PAGINAKLASSEN)('plays a file that somebody opened only on a werkblad (%s)', (klasse) => {
    expect(van({ klasse }).get('media-src')).toBe(klasse === 'werkblad' ? 'blob:' : undefined);
  });

  it('writes every directive once', () => {
    const namen = beleidVoor('zoeken', { script: [], stijl: [] })
      .split('; ')
      .map((regel) => regel.split(' ')[0]);
    expect(new Set(namen).size).toBe(namen.length);
  });
});

describe('a page that cannot get a policy', () => {
  it('is named, with what to write', () => {
    expect(() => metBeleid(pagina({ klasse: '' }), 'over/index.html')).toThrow(CspFout);
    expect(() => metBeleid(pagina({ klasse: '' }), 'over/index.html')).toThrow(
      'over/index.html has no <html data-klasse>, so its Content-Security-Policy cannot be chosen. Write one of: lezen, zoeken, werkblad, controle.',
    );
    expect(() => metBeleid(pagina({ klasse: 'leze' }), 'over/index.html')).toThrow('<html data-klasse="leze">');
  });

  it('is refused when something stands before <head>', () => {
    const vreemd = pagina().replace('<head>', '<script>kwaad()</script><head>');
    expect(() => metBeleid(vreemd, 'a.html')).toThrow('a.html does not begin with <!doctype html><html …><head>');
  });

  it('is refused without a charset', () => {
    expect(() => metBeleid('<!doctype html><html data-klasse="lezen"><head></head></html>', 'a.html')).toThrow(
      'a.html has no <meta charset>',
    );
  });
});
