import type { Mislukt } from './contract.ts';

export const GELUKT = { stand: 'gelukt' } as const;
export const mislukt = <R extends string>(reden: R): Mislukt<R> => ({ stand: 'mislukt', reden });
