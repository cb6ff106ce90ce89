import type { ComponentType } from 'react';
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { VormProps } from './vorm.ts';

type Vormen = { readonly [S in OefeningSoort]: ComponentType<VormProps<S>> };

/** The views of the kinds that are on this page. Each island brings its own, so that a page loads no view it does not show. */
const bekend: { -readonly [S in OefeningSoort]?: Vormen[S] } = {};

/** Makes the view of a kind known. */
export function meldVorm<S extends OefeningSoort>(soort: S, vorm: Vormen[S]): void {
  bekend[soort] = vorm;
}

/** The view of one kind. @throws {RangeError} when no island of that kind was loaded. */
export function vormVan<S extends OefeningSoort>(soort: S): ComponentType<VormProps<S>> {
  const vorm: ComponentType<VormProps<S>> | undefined = bekend[soort];
  if (vorm === undefined) throw new RangeError(`no view for an oefening of kind "${soort}": is its island loaded?`);
  return vorm;
}
