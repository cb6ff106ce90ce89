import { EXTRA_KOPPEN } from '#domain/controle/koppen.ts';

/** What an administrator adds for a few pages, in the language of one server. The rest is in docs/hosting.md. */
export interface Recept {
  readonly server: string;
  readonly tekst: string;
}

const DICHT = ['werkblad', 'privacy/controle'] as const;

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

const nginx = (basis: string): string =>
  regels(
    ...DICHT.map((pad) =>
      regels(
        `location ${basis}${pad}/ {`,
        '    include vknz-headers.conf;',
        ...EXTRA_KOPPEN.map(({ naam, waarde }) => `    add_header ${naam} "${waarde}" always;`),
        '}',
      ),
    ),
    `location ${basis}gewist/ {`,
    '    include vknz-headers.conf;',
    `    add_header Clear-Site-Data '"cache"';`,
    '}',
  );

const caddy = (basis: string): string =>
  regels(
    `@closed path ${DICHT.map((pad) => `${basis}${pad}/*`).join(' ')}`,
    'header @closed {',
    ...EXTRA_KOPPEN.map(({ naam, waarde }) => `  ${naam} "${waarde}"`),
    '}',
    `@unkept path ${basis}werkblad/* ${basis}gewist/*`,
    'header @unkept Cache-Control "no-store"',
    `header ${basis}gewist/* Clear-Site-Data \`"cache"\``,
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
    '  <system.webServer><httpProtocol><customHeaders>',
    inspringen(regels(...koppen), 4),
    '  </customHeaders></httpProtocol></system.webServer>',
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
  { server: 'nginx', tekst: nginx(basis) },
  { server: 'Caddy', tekst: caddy(basis) },
  { server: 'Apache', tekst: apache(basis) },
  { server: 'IIS (web.config)', tekst: iis() },
  { server: '_headers (Netlify, Cloudflare Pages)', tekst: bestand(basis) },
];
