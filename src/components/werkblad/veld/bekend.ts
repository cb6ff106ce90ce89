import { createContext, use } from 'react';

const Bekend = createContext<readonly string[]>([]);
/** Around the fields of a sheet: the words of its invented story, which lead to nobody. */
export const BekendGever = Bekend.Provider;

export const useBekend = (): readonly string[] => use(Bekend);
