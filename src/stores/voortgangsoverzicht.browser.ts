import { dezeOmgeving } from '#platform/browser.ts';
import { maakOverzichtStore } from './voortgangsoverzicht.ts';

/** The one store of the page. On the server it never leaves its first state. */
export const { overzicht, herlees } = maakOverzichtStore(dezeOmgeving);
