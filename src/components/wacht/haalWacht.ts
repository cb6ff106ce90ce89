import type * as werkdelen from './werk.ts';

export type Wachtwerk = typeof werkdelen;

let werk: Promise<Wachtwerk | undefined> | undefined;

/** The rules that find personal data; fetched once. Nothing when that does not work: the check at the way out asks again. */
export function haalWacht(): Promise<Wachtwerk | undefined> {
  werk ??= import('./werk.ts').catch(() => {
    werk = undefined;
    return undefined;
  });
  return werk;
}
