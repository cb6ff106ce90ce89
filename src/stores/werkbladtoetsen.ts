import type { ReadableAtom } from 'nanostores';
import { SLEUTELS } from '#domain/voortgang/sleutels.ts';
import {
  kiesToets,
  leesToetsen,
  STANDAARD_TOETSEN,
  toetsacties,
  type Toetsactie,
  type Toetsen,
  type Toetskeuze,
} from '#domain/werkblad/toetsen.ts';
import { maakBlijvend } from './blijvend.ts';
import type { Zetresultaat } from './blijvend.ts';

const $toetsen = maakBlijvend<Toetsen>(SLEUTELS.werkbladtoetsen, {
  begin: STANDAARD_TOETSEN,
  lees: leesToetsen,
  isBegin: (toetsen) => toetsacties.every((actie) => toetsen[actie] === STANDAARD_TOETSEN[actie]),
});

/** The keys of the Werkblad. Only names of keys are kept, no words. */
export const werkbladtoetsen: ReadableAtom<Toetsen> = $toetsen.waarde;

/** Gives something another key, or none. */
export const zetToets = (actie: Toetsactie, toets: Toetskeuze): Zetresultaat =>
  $toetsen.zet(kiesToets(werkbladtoetsen.get(), actie, toets));

/** The keys as everybody starts. */
export const zetToetsenTerug = (): Zetresultaat => $toetsen.zet(STANDAARD_TOETSEN);
