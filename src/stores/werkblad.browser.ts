import { maakWerkbladomgeving } from '#platform/werkblad/browser.ts';
import type { Werkbladstore } from './werkblad/contract.ts';
import { maakWerkbladstore } from './werkblad/store.ts';

/** The one store of the page. On the server it stays in its first state, because nobody begins it there. */
export const werkblad: Werkbladstore = maakWerkbladstore(maakWerkbladomgeving());
