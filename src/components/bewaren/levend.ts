import { useSyncExternalStore } from 'react';

const nooit = (): (() => void) => () => undefined;

/** False on the server and until the script is there: a button that does nothing yet says so by being disabled. */
export const useLevend = (): boolean =>
  useSyncExternalStore(
    nooit,
    () => true,
    () => false,
  );
