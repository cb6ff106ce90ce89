import { createElement, memo, useDeferredValue } from 'react';
import type { FunctionComponent } from 'react';

/** A part that nobody looks at while they mark or write: drawn a moment later, in pieces, and only when it changed. */
export function later<P extends object>(Deel: FunctionComponent<P>): FunctionComponent<P> {
  const Rustig: FunctionComponent<P> = memo(Deel);
  return function Later(deel: P) {
    return createElement(Rustig, useDeferredValue(deel));
  };
}
