import type * as Bestandswerk from './bestandswerk.ts';

let werk: Promise<typeof Bestandswerk> | undefined;

/**
 * The code for files. The page asks for it when it is quiet, so the first view is light, and a click later needs no
 * network. Gives nothing when it cannot be had: the site is out of reach, or a new release took its place.
 */
export async function haalWerk(): Promise<typeof Bestandswerk | undefined> {
  try {
    werk ??= import('./bestandswerk.ts');
    return await werk;
  } catch {
    werk = undefined;
    return undefined;
  }
}
