import { EXTRA_KOPPEN } from '#domain/controle/koppen.ts';

/** What an administrator adds for a few pages, in the language of one server. The rest is in docs/hosting.md. */
export interface Recept {
  readonly server: string;
  readonly tekst: string;
}

/** Where the ways out are closed. */
const DICHT = ['werkblad', 'privacy/controle'] as const;
/** What no cache may keep. */
const ONBEWAARD: readonly string[] = ['werkblad', 'gewist'];

const regels = (...delen: readonly string[]): string => delen.join('\n');

/** `aantal` spaces in front of every line. */
const inspringen = (tekst: string, aantal: number): string => tekst.replaceAll(/^(?=.)/gm, ' '.repeat(aantal));

const bestand = (basis: string): string =>
  regels(
    ...DICHT.flatMap((pad) => [
      `${basis}${pad}/*`,
      ...EXTRA_KOPPEN.map(({ naam, waarde }) => `  ${naam}: ${waarde}`),
      ...(pad === 'werkblad' ? ['  Cache-Control: no-store'] : []),
    ]),
    `${basis}gewist/*`,
    '  Cache-Control: no-store',
    '  Clear-Site-Data: "cache"',
  );

/** A value for one group of pages, by their address; elsewhere it is `anders`. */
const nginxKeuze = (naam: string, anders: string, ...per: readonly (readonly [string, string])[]): string =>
  regels(
    `map $uri $vknz_${naam} {`,
    `    default ${anders};`,
    ...per.map(([waar, waarde]) => `    "~/${waar}/" ${waarde};`),
    '}',
  );

/** Below a `location` nginx forgets the headers above it, so there is one file with headers, and the values differ. */
const nginx = (): string => {
  const dicht = `(${DICHT.join('|')})`;
  const [lijst, opzoeken] = EXTRA_KOPPEN.map(({ waarde }) => `"${waarde}"`);
  return regels(
    '# http:',
    nginxKeuze(
      'cache',
      '"no-cache"',
      ['(_astro|pagefind)', '"public, max-age=31536000, immutable"'],
      ['(werkblad|gewist)', '"no-store"'],
    ),
    nginxKeuze('connections', '""', [dicht, lijst ?? '']),
    nginxKeuze('prefetch', '""', [dicht, opzoeken ?? '']),
    nginxKeuze('clear', '""', ['gewist', `'"cache"'`]),
    '# vknz-headers.conf:',
    'add_header Cache-Control $vknz_cache;',
    'add_header Connection-Allowlist $vknz_connections always;',
    'add_header X-DNS-Prefetch-Control $vknz_prefetch always;',
    'add_header Clear-Site-Data $vknz_clear;',
  );
};

const caddy = (basis: string): string =>
  regels(
    `@closed path ${DICHT.map((pad) => `${basis}${pad}/*`).join(' ')}`,
    'header @closed {',
    ...EXTRA_KOPPEN.map(({ naam, waarde }) => `  ${naam} "${waarde}"`),
    '}',
    `@unkept path ${basis}werkblad/* ${basis}gewist/*`,
    'header @unkept Cache-Control "no-store"',
    `@erased path ${basis}gewist/*`,
    'header @erased Clear-Site-Data `"cache"`',
  );

const apache = (basis: string): string =>
  regels(
    `<LocationMatch "^${basis}(${DICHT.join('|')})/">`,
    ...EXTRA_KOPPEN.map(({ naam, waarde }) => `  Header always set ${naam} "${waarde}"`),
    '</LocationMatch>',
    `<LocationMatch "^${basis}(werkblad|gewist)/">`,
    '  Header set Cache-Control "no-store"',
    '</LocationMatch>',
    `<LocationMatch "^${basis}gewist/">`,
    '  Header set Clear-Site-Data "\\"cache\\""',
    '</LocationMatch>',
  );

const iisPlek = (pad: string, koppen: readonly string[]): string =>
  regels(
    `<location path="${pad}">`,
    '  <system.webServer>',
    ...(ONBEWAARD.includes(pad)
      ? [
          '    <staticContent><clientCache cacheControlMode="DisableCache" cacheControlCustom="no-store" /></staticContent>',
        ]
      : []),
    '    <httpProtocol><customHeaders>',
    inspringen(regels(...koppen), 6),
    '    </customHeaders></httpProtocol>',
    '  </system.webServer>',
    '</location>',
  );

const iis = (): string =>
  regels(
    ...DICHT.map((pad) =>
      iisPlek(
        pad,
        EXTRA_KOPPEN.map(({ naam, waarde }) => `<add name="${naam}" value="${waarde}" />`),
      ),
    ),
    iisPlek('gewist', ['<add name="Clear-Site-Data" value="&quot;cache&quot;" />']),
  );

/** For a site that lives below `basis`, which has a slash at both ends. */
export const recepten = (basis: string): readonly Recept[] => [
  { server: 'nginx', tekst: nginx() },
  { server: 'Caddy', tekst: caddy(basis) },
  { server: 'Apache', tekst: apache(basis) },
  { server: 'IIS (web.config)', tekst: iis() },
  { server: '_headers (Netlify, Cloudflare Pages)', tekst: bestand(basis) },
];
