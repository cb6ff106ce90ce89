import type { Buiten } from '#domain/werkblad.ts';

/** The moment now and new ids, for what the rules of the Werkblad need of the world. */
export const buiten = (): Buiten => ({ nu: new Date().toISOString(), nieuweId: () => crypto.randomUUID() });
