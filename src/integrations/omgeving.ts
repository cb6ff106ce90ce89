import { fileURLToPath } from 'node:url';

/** The address the site will live on, from `SITE`. The default is a name that cannot exist, so that a forgotten setting shows. */
export const siteAdres = (): string => process.env.SITE ?? 'https://van-kijken-naar-zien.example';

/** The path below that address, from `BASE`, always with a slash at both ends. */
export const basisPad = (): string =>
  `/${(process.env.BASE ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** The CSS file with the tokens of the house style, from `THEMA`: a name in src/styles/themas. */
export const themaBestand = (): string =>
  fileURLToPath(new URL(`../styles/themas/${process.env.THEMA ?? 'kijken'}.css`, import.meta.url));
