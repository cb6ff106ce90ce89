import type { Stap } from './afwerking.ts';
import { metBeleid } from './csp-pagina.ts';

/** Writes the Content-Security-Policy of every finished page, 404 included. Comes after every step that changes pages. */
export const csp = (): Stap => ({ sluit: () => Promise.resolve(metBeleid) });
